import { ClientsService, WishesService, type ClientView } from '#clients';
import { addDays, type Day } from '#kernel';
import { Injectable } from '@nestjs/common';
import { earlier, morning } from './days';
import { DemoClock } from './demo-clock';
import type { Specialist } from './demo-identity';
import type { wishesOf } from './wishes';

/** What is planned for one client. */
interface ClientPlan {
  readonly entryOn: Day;
  readonly preferredName: string;
  readonly homeOutcode: string | null;
  readonly wishes: ReturnType<typeof wishesOf>;
  readonly changed: ReturnType<typeof wishesOf> | null;
  readonly disclosure: ClientView['disclosureDefault'];
  readonly status: ClientView['status'];
}

/** Clients, each with what happened since they entered. */
@Injectable()
export class DemoClients {
  constructor(
    private readonly clock: DemoClock,
    private readonly clients: ClientsService,
    private readonly wishes: WishesService,
  ) {}

  async add({ actor, teamId }: Specialist, plan: ClientPlan, today: Day): Promise<ClientView> {
    const { entryOn, preferredName, homeOutcode, disclosure, status } = plan;
    const on = <T>(day: Day, work: () => Promise<T>) => this.clock.at(morning(earlier(day, today)), work);
    const agreedWording =
      disclosure === 'disclosed' ? 'I have had some time out. I work best when I know the plan for the day.' : null;
    let view = await on(entryOn, () =>
      this.clients.create(actor, {
        preferredName,
        teamId,
        homeOutcode,
        episode: { kind: 'find_work', entryOn },
        disclosureDefault: disclosure,
        agreedWording,
      }),
    );
    await on(addDays(entryOn, 6), () =>
      this.wishes.state(actor, view.id, 0, { source: 'together', wishes: plan.wishes }),
    );
    const { changed } = plan;
    if (changed && addDays(entryOn, 40) < today)
      await on(addDays(entryOn, 40), () => this.wishes.state(actor, view.id, 1, { source: 'client', wishes: changed }));
    if (status !== 'looking' && addDays(entryOn, 70) < today)
      view = await on(addDays(entryOn, 70), () => this.clients.update(actor, view.id, view.version, { status }));
    return view;
  }
}
