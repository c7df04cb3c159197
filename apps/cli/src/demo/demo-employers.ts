import { EmployersService, PeopleService, type EmployerView, type PersonView } from '#employers';
import type { AccountActor } from '#kernel';
import { Injectable } from '@nestjs/common';
import type { DemoEmployer } from './employers';

/** An employer of the demo that is on record. */
export interface KnownEmployer {
  readonly made: DemoEmployer;
  readonly view: EmployerView;
  readonly people: readonly PersonView[];
}

/** Employers with the people who work there. */
@Injectable()
export class DemoEmployers {
  constructor(
    private readonly employers: EmployersService,
    private readonly people: PeopleService,
  ) {}

  async add(actor: AccountActor, made: DemoEmployer): Promise<KnownEmployer> {
    const view = await this.employers.create(actor, made.input);
    const people: PersonView[] = [];
    for (const person of made.people)
      people.push(await this.people.create(actor, view.id, { ...person, siteId: view.sites[0]?.id ?? null }));
    return { made, view, people };
  }
}
