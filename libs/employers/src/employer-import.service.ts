import { Injectable } from '@nestjs/common';
import type { EmployerId, SiteId, TenantId } from '#kernel';
import { fingerprint, newId, type Tx } from '#platform/database';
import { nameKey, type SizeBand } from './domain/employer';
import { externalKey, planImport, type ImportDraft, type ImportOutcome, type ImportStep } from './domain/import-plan';
import { revise, saysOtherwise, type EmployerOnRecord, type Imported, type Said } from './domain/import-revision';
import {
  insertEmployers,
  insertReferences,
  insertSites,
  rememberImported,
  updateEmployers,
  updateSites,
} from './import-writes';
import { findCarriers, findKnown, lockOnRecord, type Carrier } from './known-employers';
import { SitesService } from './sites.service';

/** What an outside register or feed says about an employer. Empty and `unknown` mean that it does not say. */
export interface EmployerDraft {
  /** The register, in one word: `fhrs`. */
  readonly source: string;
  /** What the register calls the employer; a second run with the same reference finds the same employer. */
  readonly ref: string;
  readonly name: string;
  readonly sic?: string | null;
  readonly sizeBand?: SizeBand;
  readonly address?: string | null;
  readonly postcode?: string | null;
  /** GSS code of the local authority, for registers without postcodes; one that is none today is not kept. */
  readonly localAuthority?: string | null;
}

/** Which employer and site a draft became. */
export interface EnsuredEmployer {
  readonly employerId: EmployerId;
  readonly siteId: SiteId | null;
  readonly outcome: ImportOutcome;
}

type Prepared = ImportDraft & {
  readonly draft: EmployerDraft;
  readonly said: Said;
  readonly place: ReturnType<SitesService['placeOf']>;
};
type Returning = Prepared & { readonly employerId: string; readonly imported: Imported };

/** Finds, makes and revises employers in bulk, for imports: a few statements a batch, whatever its length. */
@Injectable()
export class EmployerImportService {
  constructor(private readonly sites: SitesService) {}

  /**
   * Ensures an employer and a site for each draft of adverts, in order, within the caller's transaction. What is on record
   * stays as it is. Best in batches of about 1,000. Emits no event per row: the import tells one of its own.
   */
  async ensureAll(tx: Tx, tenantId: TenantId, drafts: readonly EmployerDraft[]): Promise<EnsuredEmployer[]> {
    const prepared = drafts.map((draft) => this.prepare(draft));
    const steps = await ensure(tx, tenantId, prepared, await findCarriers(tx, prepared), { remember: false });
    return steps.map(({ employerId, siteId, outcome }) => ({
      employerId: employerId as EmployerId,
      siteId: siteId as SiteId | null,
      outcome,
    }));
  }

  /**
   * As `ensureAll`, for the rows of a register, each reference once: what a row says is remembered, and when it says something
   * else the next time, the record follows wherever it still is what the import wrote.
   */
  async importAll(
    tx: Tx,
    tenantId: TenantId,
    drafts: readonly EmployerDraft[],
  ): Promise<(ImportOutcome | 'updated')[]> {
    const prepared = drafts.map((draft) => this.prepare(draft));
    const carriers = await findCarriers(tx, prepared);
    const fresh: Prepared[] = [];
    const changed: Returning[] = [];
    for (const row of prepared) {
      const { imported, employerId } = carriers.get(keyOf(row)) ?? {};
      if (!imported || !employerId) fresh.push(row);
      else if (saysOtherwise(row.said, imported)) changed.push({ ...row, imported, employerId });
    }
    const updated = await this.reviseAll(tx, tenantId, changed);
    const steps = await ensure(tx, tenantId, fresh, carriers, { remember: true });
    const outcomes = new Map(fresh.map((row, index) => [keyOf(row), steps[index]?.outcome]));
    return prepared.map((row) => (updated.has(keyOf(row)) ? 'updated' : (outcomes.get(keyOf(row)) ?? 'known')));
  }

  private prepare(draft: EmployerDraft): Prepared {
    const { source, ref, name, address = null } = draft;
    const place = this.sites.placeOf(draft.postcode ?? null, draft.localAuthority ?? null);
    const { postcode, localAuthorityCode } = place;
    const localAuthority = postcode === null ? localAuthorityCode : null;
    const sizeBand = draft.sizeBand === 'unknown' ? null : (draft.sizeBand ?? null);
    return {
      draft,
      said: { name, sic: draft.sic ?? null, sizeBand, address, postcode, localAuthority },
      place,
      source,
      ref,
      nameKey: nameKey(name),
      postcode,
      placed: postcode !== null || address !== null || localAuthority !== null,
      newEmployerId: newId(),
      newSiteId: newId(),
    };
  }

  /** Lets the records follow what the rows say now; the keys of those rows that changed anything. */
  private async reviseAll(tx: Tx, tenantId: TenantId, rows: readonly Returning[]): Promise<Set<string>> {
    const updated = new Set<string>();
    if (rows.length === 0) return updated;
    const before = await lockOnRecord(tx, [...new Set(rows.map(({ employerId }) => employerId))]);
    const after = new Map(before);
    const references = rows.flatMap((row) => {
      const onRecord = after.get(row.employerId);
      if (!onRecord) return [];
      const { record, imported } = revise(row.said, row.imported, onRecord, row.newSiteId);
      if (record !== onRecord) updated.add(keyOf(row));
      after.set(row.employerId, record);
      return [{ source: row.source, ref: row.ref, imported }];
    });
    await this.writeRevised(tx, tenantId, before, after);
    await rememberImported(tx, references);
    return updated;
  }

  private async writeRevised(
    tx: Tx,
    tenantId: TenantId,
    before: ReadonlyMap<string, EmployerOnRecord>,
    after: ReadonlyMap<string, EmployerOnRecord>,
  ): Promise<void> {
    const revised = [...after].filter(([id, record]) => record !== before.get(id));
    const sites = revised.flatMap(([employerId, record]) => {
      const had = before.get(employerId)?.sites ?? new Map<string, never>();
      return [...record.sites]
        .filter(([id, place]) => place !== had.get(id))
        .map(([id, place], index) => ({
          ...this.sites.placeOf(place.postcode, place.localAuthority),
          id,
          employerId,
          address: place.address,
          isNew: !had.has(id),
          isMain: had.size === 0 && index === 0,
          fingerprint: fingerprint([employerId, place]),
        }));
    });
    await updateEmployers(
      tx,
      revised.map(([id, { name, sic, sizeBand }]) => ({ id, name, nameKey: nameKey(name), sic, sizeBand })),
    );
    await updateSites(
      tx,
      sites.filter(({ isNew }) => !isNew),
    );
    await insertSites(
      tx,
      tenantId,
      sites.filter(({ isNew }) => isNew),
    );
  }
}

const keyOf = ({ source, ref }: Prepared) => externalKey(source, ref);

/** Finds or makes an employer and a site for each draft. With `remember`, what the draft says is kept for the next time. */
async function ensure(
  tx: Tx,
  tenantId: TenantId,
  drafts: readonly Prepared[],
  carriers: ReadonlyMap<string, Carrier>,
  { remember }: { readonly remember: boolean },
): Promise<readonly ImportStep[]> {
  if (drafts.length === 0) return [];
  const steps = planImport(drafts, await findKnown(tx, drafts, carriers));
  const rows = drafts.map((row, index) => ({ row, step: steps[index]! }));
  await insertEmployers(
    tx,
    tenantId,
    rows
      .filter(({ step }) => step.newEmployer)
      .map(({ row, step }) => ({
        id: step.employerId,
        name: row.said.name,
        nameKey: row.nameKey,
        sic: row.said.sic,
        sizeBand: row.said.sizeBand,
        fingerprint: fingerprint(row.draft),
      })),
  );
  await insertSites(
    tx,
    tenantId,
    rows.flatMap(({ row: { place, said, draft }, step: { siteId, newSite, employerId, mainSite } }) =>
      siteId !== null && newSite
        ? [
            {
              ...place,
              id: siteId,
              employerId,
              address: said.address,
              isMain: mainSite,
              fingerprint: fingerprint(draft),
            },
          ]
        : [],
    ),
  );
  const references = (areNew: boolean) =>
    rows
      .filter(({ step }) => step.newExternalId === areNew)
      .map(({ row: { source, ref, said }, step: { employerId, siteId } }) => {
        const imported = remember ? { ...said, siteId } : null;
        return { employerId, source, ref, imported };
      });
  await insertReferences(tx, tenantId, references(true));
  if (remember) await rememberImported(tx, references(false));
  return steps;
}
