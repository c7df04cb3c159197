import { Injectable } from '@nestjs/common';
import type { AccountId, ContactId, TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import { ContactsQueries } from './contacts.queries';
import type { ContactView, RecordContact, UpdateContact } from './contract/contact.schema';
import { introductionWarnings } from './contact-introductions';
import { checkBelongings, checkSpecialist, linkClient } from './contact-links';
import { placeInTime, stateOf } from './domain/contact';
import { jobDevelopmentErrors } from './domain/errors';
import { contactChanged, contactLogged } from './domain/events';
import { ContactRow } from './persistence/contact.entity';
import { PressureQueries } from './pressure.queries';

/** Writes of the contact log. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly work: Work,
    private readonly queries: ContactsQueries,
    private readonly pressure: PressureQueries,
  ) {}

  /** Logs or plans a contact, by its time. The same id and input again change nothing. */
  async record(actor: TenantActor, input: RecordContact): Promise<ContactView> {
    return this.work.run(actor, 'job-development.record-contact', async (tx) => {
      const contactId = input.id ?? newId<'contact'>();
      const row = newContact(tx, actor, contactId, input);
      await checkBelongings(tx, row.employerId, input);
      if (row.specialistId !== accountOf(actor)) await checkSpecialist(tx, actor, row.specialistId);
      row.warnings = await introductionWarnings(tx, this.pressure, row);
      if (await insertOnce(tx, ContactRow, row, jobDevelopmentErrors.idTaken)) {
        if (input.clientId)
          await linkClient(tx, actor.tenantId, contactId, input.clientId, input.preferenceServed ?? null);
        tx.note({ kind: 'contact', id: contactId });
        tx.emit((row.occurredAt ? contactLogged : contactChanged)(contactId, row.employerId));
      }
      return this.view(tx, contactId);
    });
  }

  /** Changes what the input names: null clears, absent leaves. Giving a planned contact a time that has passed logs it. */
  async update(actor: TenantActor, contactId: ContactId, version: number, input: UpdateContact): Promise<ContactView> {
    return this.work.run(actor, 'job-development.update-contact', async (tx) => {
      const row = await lockContact(tx, contactId);
      if (row.version !== version) throw jobDevelopmentErrors.changedMeanwhile(contactId, row.version);
      if (row.cancelledAt) throw jobDevelopmentErrors.alreadyCancelled(contactId);
      const wasLogged = row.occurredAt !== null;
      const { at, clientId, preferenceServed, ...plain } = input;
      await checkBelongings(tx, row.employerId, input);
      if (at !== undefined) Object.assign(row, placeInTime(new Date(at), tx.now, row.plannedFor));
      Object.assign(row, plain, { updatedAt: tx.now });
      if (plain.nextStep !== undefined || plain.nextStepOn !== undefined) row.nextStepDoneAt = null;
      if (clientId !== undefined) row.specificity = clientId ? 'client_specific' : 'generic';
      checkOutcome(row);
      if (asksAnew(input)) row.warnings = await introductionWarnings(tx, this.pressure, row);
      await tx.manager.save(row);
      if (clientId !== undefined) await linkClient(tx, actor.tenantId, contactId, clientId, preferenceServed ?? null);
      tx.note({ kind: 'contact', id: contactId }, { fields: Object.keys(input) });
      tx.emit((!wasLogged && row.occurredAt ? contactLogged : contactChanged)(contactId, row.employerId));
      return this.view(tx, contactId);
    });
  }

  /** Cancels a planned contact. Cancelling twice is the same as once. */
  async cancel(actor: TenantActor, contactId: ContactId): Promise<ContactView> {
    return this.work.run(actor, 'job-development.cancel-contact', async (tx) => {
      const row = await lockContact(tx, contactId);
      if (stateOf(row) === 'logged') throw jobDevelopmentErrors.alreadyLogged(contactId);
      if (!row.cancelledAt) await this.touch(tx, row, { cancelledAt: tx.now });
      return this.view(tx, contactId);
    });
  }

  /** Ticks the next step off. */
  async completeNextStep(actor: TenantActor, contactId: ContactId): Promise<ContactView> {
    return this.work.run(actor, 'job-development.complete-next-step', async (tx) => {
      const row = await lockContact(tx, contactId);
      if (row.nextStep === null && row.nextStepOn === null) throw jobDevelopmentErrors.noNextStep(contactId);
      if (!row.nextStepDoneAt) await this.touch(tx, row, { nextStepDoneAt: tx.now });
      return this.view(tx, contactId);
    });
  }

  private async touch(tx: Tx, row: ContactRow, change: Partial<ContactRow>): Promise<void> {
    await tx.manager.save(Object.assign(row, change, { updatedAt: tx.now }));
    tx.note({ kind: 'contact', id: row.id }, { fields: Object.keys(change) });
    tx.emit(contactChanged(row.id, row.employerId));
  }

  private async view(tx: Tx, contactId: ContactId): Promise<ContactView> {
    const view = await this.queries.find(tx, contactId);
    if (!view) throw jobDevelopmentErrors.contactNotFound(contactId);
    return view;
  }
}

/** Whether a change could make an introduction of a contact, or of another day. */
const asksAnew = (input: UpdateContact): boolean =>
  (['at', 'purpose', 'presence', 'outcome', 'clientId'] as const).some((field) => input[field] !== undefined);

const accountOf = (actor: TenantActor): AccountId | null => (actor.kind === 'account' ? actor.accountId : null);

async function lockContact(tx: Tx, contactId: ContactId): Promise<ContactRow> {
  const row = await tx.manager.findOne(ContactRow, { where: { id: contactId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw jobDevelopmentErrors.contactNotFound(contactId);
  return row;
}

function newContact(tx: Tx, actor: TenantActor, id: ContactId, input: RecordContact): ContactRow {
  const specialistId = input.specialistId ?? accountOf(actor);
  if (!specialistId) throw jobDevelopmentErrors.specialistMissing();
  const row: ContactRow = Object.assign(new ContactRow(), {
    id,
    tenantId: actor.tenantId,
    employerId: input.employerId,
    siteId: input.siteId ?? null,
    personId: input.personId ?? null,
    vacancyId: input.vacancyId ?? null,
    specialistId,
    mode: input.mode,
    purpose: input.purpose,
    outcome: input.outcome ?? null,
    presence: input.presence ?? 'specialist',
    specificity: input.clientId ? ('client_specific' as const) : ('generic' as const),
    learned: input.learned ?? null,
    ...placeInTime(new Date(input.at), tx.now),
    cancelledAt: null,
    durationMinutes: input.durationMinutes ?? null,
    nextStep: input.nextStep ?? null,
    nextStepOn: input.nextStepOn ?? null,
    nextStepDoneAt: null,
    thankYouSentOn: input.thankYouSentOn ?? null,
    warnings: [],
    createFingerprint: fingerprint(input),
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  checkOutcome(row);
  return row;
}

function checkOutcome(row: ContactRow): void {
  if (row.outcome !== null && row.occurredAt === null) throw jobDevelopmentErrors.outcomeTooEarly();
}
