import { Injectable } from '@nestjs/common';
import type { EmployerId, PersonId, SiteId, TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import type { CreatePerson, PersonView, UpdatePerson } from './contract/person.schema';
import { employersErrors } from './domain/errors';
import { employerChanged } from './domain/events';
import { PeopleQueries } from './people.queries';
import { EmployerRow } from './persistence/employer.entity';
import { PersonRow } from './persistence/person.entity';
import { SiteRow } from './persistence/site.entity';

/** Writes of the people we know at employers. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly work: Work,
    private readonly queries: PeopleQueries,
  ) {}

  /** Records a person at an employer. The same id and input again change nothing. */
  async create(actor: TenantActor, employerId: EmployerId, input: CreatePerson): Promise<PersonView> {
    return this.work.run(actor, 'employers.create-person', async (tx) => {
      if (!(await tx.manager.existsBy(EmployerRow, { id: employerId })))
        throw employersErrors.employerNotFound(employerId);
      await checkSite(tx, employerId, input.siteId);
      const personId = input.id ?? newId<'person'>();
      const row: PersonRow = Object.assign(new PersonRow(), {
        id: personId,
        tenantId: actor.tenantId,
        employerId,
        siteId: input.siteId ?? null,
        name: input.name,
        jobTitle: input.jobTitle ?? null,
        hiringAuthority: input.hiringAuthority ?? 'unknown',
        phone: input.phone ?? null,
        email: input.email ?? null,
        preferredMode: input.preferredMode ?? 'unknown',
        notes: input.notes ?? null,
        leftOn: null,
        createFingerprint: fingerprint([employerId, input]),
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      if (await insertOnce(tx, PersonRow, row, employersErrors.idTaken)) {
        tx.note({ kind: 'person', id: personId });
        tx.emit(employerChanged(employerId));
      }
      return this.view(tx, personId);
    });
  }

  /** Changes what the input names: null clears, absent leaves. */
  async update(actor: TenantActor, personId: PersonId, version: number, input: UpdatePerson): Promise<PersonView> {
    return this.work.run(actor, 'employers.update-person', async (tx) => {
      const row = await tx.manager.findOne(PersonRow, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw employersErrors.personNotFound(personId);
      if (row.version !== version) throw employersErrors.changedMeanwhile(personId, row.version);
      await checkSite(tx, row.employerId, input.siteId);
      await tx.manager.save(Object.assign(row, input, { updatedAt: tx.now }));
      tx.note({ kind: 'person', id: personId }, { fields: Object.keys(input) });
      tx.emit(employerChanged(row.employerId));
      return this.view(tx, personId);
    });
  }

  private async view(tx: Tx, personId: PersonId): Promise<PersonView> {
    const view = await this.queries.find(tx, personId);
    if (!view) throw employersErrors.personNotFound(personId);
    return view;
  }
}

async function checkSite(tx: Tx, employerId: EmployerId, siteId: SiteId | null | undefined): Promise<void> {
  if (siteId && !(await tx.manager.existsBy(SiteRow, { id: siteId, employerId })))
    throw employersErrors.siteOfAnotherEmployer(siteId);
}
