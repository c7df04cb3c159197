import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { EmployerId, TenantActor } from '#kernel';
import { constraintErrors, fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import { Industries } from '#reference';
import type { CreateEmployer, EmployerView, UpdateEmployer } from './contract/employer.schema';
import { nameKey } from './domain/employer';
import { employersErrors } from './domain/errors';
import { employerChanged, employerCreated } from './domain/events';
import { EmployersQueries } from './employers.queries';
import { EmployerRow } from './persistence/employer.entity';
import { ExternalIdRow } from './persistence/external-id.entity';
import { SitesService } from './sites.service';

constraintErrors({ uq_external_id_source_ref: () => employersErrors.externalIdTaken() });

/** Writes of employers. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly work: Work,
    private readonly queries: EmployersQueries,
    private readonly sites: SitesService,
    private readonly industries: Industries,
  ) {}

  /** Records an employer, with its first site when one is given. The same id and input again change nothing. */
  async create(actor: TenantActor, input: CreateEmployer): Promise<EmployerView> {
    this.checkIndustry(input.sic);
    return this.work.run(actor, 'employers.create', async (tx) => {
      const employerId = input.id ?? newId<'employer'>();
      const row = newEmployer(tx, actor, employerId, input);
      if (await insertOnce(tx, EmployerRow, row, employersErrors.idTaken)) {
        await replaceExternalIds(tx, actor, employerId, input.externalIds ?? []);
        if (input.site) await this.sites.add(tx, actor, employerId, { ...input.site, isMain: true });
        tx.note({ kind: 'employer', id: employerId });
        tx.emit(employerCreated(employerId));
      }
      return this.view(tx, employerId);
    });
  }

  /** Changes what the input names: null clears, absent leaves. */
  async update(
    actor: TenantActor,
    employerId: EmployerId,
    version: number,
    input: UpdateEmployer,
  ): Promise<EmployerView> {
    this.checkIndustry(input.sic);
    return this.work.run(actor, 'employers.update', async (tx) => {
      const row = await lockEmployer(tx, employerId);
      if (row.version !== version) throw employersErrors.changedMeanwhile(employerId, row.version);
      await tx.manager.save(Object.assign(row, changes(input), { updatedAt: tx.now }));
      if (input.externalIds) await replaceExternalIds(tx, actor, employerId, input.externalIds);
      tx.note({ kind: 'employer', id: employerId }, { fields: Object.keys(input) });
      tx.emit(employerChanged(employerId));
      return this.view(tx, employerId);
    });
  }

  private checkIndustry(sic: string | null | undefined): void {
    if (sic && !this.industries.industry(sic)) throw employersErrors.unknownIndustry(sic);
  }

  private async view(tx: Tx, employerId: EmployerId): Promise<EmployerView> {
    const view = await this.queries.find(tx, employerId);
    if (!view) throw employersErrors.employerNotFound(employerId);
    return view;
  }
}

/** The row, locked until the transaction ends. */
export async function lockEmployer(tx: Tx, employerId: EmployerId): Promise<EmployerRow> {
  const row = await tx.manager.findOne(EmployerRow, { where: { id: employerId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw employersErrors.employerNotFound(employerId);
  return row;
}

function newEmployer(tx: Tx, actor: TenantActor, id: EmployerId, input: CreateEmployer): EmployerRow {
  return Object.assign(new EmployerRow(), {
    id,
    tenantId: actor.tenantId,
    name: input.name,
    nameKey: nameKey(input.name),
    sic: input.sic ?? null,
    sizeBand: input.sizeBand ?? 'unknown',
    website: input.website ?? null,
    ...doNotContactColumns(input.doNotContact ?? null),
    preferredMode: input.preferredMode ?? 'unknown',
    preferredHours: input.preferredHours ?? null,
    introductionsPerMonth: input.introductionsPerMonth ?? null,
    ...pauseColumns(input.introductionsPause ?? null),
    about: input.about ?? null,
    createFingerprint: fingerprint(input),
    createdAt: tx.now,
    updatedAt: tx.now,
  });
}

function changes({
  externalIds: _externalIds,
  doNotContact,
  introductionsPause,
  ...plain
}: UpdateEmployer): Partial<EmployerRow> {
  return {
    ...plain,
    ...(plain.name === undefined ? {} : { nameKey: nameKey(plain.name) }),
    ...(doNotContact === undefined ? {} : doNotContactColumns(doNotContact)),
    ...(introductionsPause === undefined ? {} : pauseColumns(introductionsPause)),
  };
}

function doNotContactColumns(wish: { until: string | null; reason: string | null } | null) {
  return {
    doNotContact: wish !== null,
    doNotContactUntil: wish?.until ?? null,
    doNotContactReason: wish?.reason ?? null,
  };
}

function pauseColumns(pause: { until: string; reason: string } | null) {
  return { introductionsPausedUntil: pause?.until ?? null, introductionsPausedReason: pause?.reason ?? null };
}

/** An id that stays keeps its row, and with it what was last imported under it. */
async function replaceExternalIds(
  tx: Tx,
  actor: TenantActor,
  employerId: EmployerId,
  externalIds: readonly { source: string; ref: string }[],
): Promise<void> {
  const keyOf = ({ source, ref }: { source: string; ref: string }) => `${source}\n${ref}`;
  const had = await tx.manager.findBy(ExternalIdRow, { employerId });
  const wanted = new Set(externalIds.map(keyOf));
  const gone = had.filter((row) => !wanted.has(keyOf(row)));
  if (gone.length > 0) await tx.manager.delete(ExternalIdRow, { id: In(gone.map(({ id }) => id)) });
  const kept = new Set(had.map(keyOf));
  const rows = externalIds
    .filter((one) => !kept.has(keyOf(one)))
    .map(({ source, ref }) => ({ id: newId(), tenantId: actor.tenantId, employerId, source, ref, imported: null }));
  if (rows.length > 0) await tx.manager.insert(ExternalIdRow, rows);
}
