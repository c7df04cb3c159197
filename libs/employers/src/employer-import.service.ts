import { Injectable } from '@nestjs/common';
import type { EmployerId, SiteId, TenantId } from '#kernel';
import { fingerprint, newId, type Tx } from '#platform/database';
import { nameKey, type SizeBand } from './domain/employer';
import {
  externalKey,
  placeKey,
  planImport,
  siteKey,
  type ImportDraft,
  type ImportOutcome,
  type ImportStep,
  type KnownEmployers,
} from './domain/import-plan';
import { SitesService } from './sites.service';

/** What an outside register or feed says about an employer. */
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
}

/** Which employer and site a draft became. */
export interface EnsuredEmployer {
  readonly employerId: EmployerId;
  readonly siteId: SiteId | null;
  readonly outcome: ImportOutcome;
}

type Prepared = ImportDraft & { readonly draft: EmployerDraft; readonly place: ReturnType<SitesService['placeOf']> };

/** Finds or makes employers in bulk, for imports: a few statements a batch, whatever its length. */
@Injectable()
export class EmployerImportService {
  constructor(private readonly sites: SitesService) {}

  /**
   * Ensures an employer and a site for each draft, in order, within the caller's transaction.
   * Best in batches of about 1,000. Emits no event per row: the import tells one of its own.
   */
  async ensureAll(tx: Tx, tenantId: TenantId, drafts: readonly EmployerDraft[]): Promise<EnsuredEmployer[]> {
    const prepared = drafts.map((draft): Prepared => {
      const place = this.sites.placeOf(draft.postcode ?? null);
      return {
        draft,
        place,
        source: draft.source,
        ref: draft.ref,
        nameKey: nameKey(draft.name),
        postcode: place.postcode,
        newEmployerId: newId(),
        newSiteId: newId(),
      };
    });
    const steps = planImport(prepared, await known(tx, prepared));
    await insertEmployers(tx, tenantId, prepared, steps);
    await insertSites(tx, tenantId, prepared, steps);
    await insertExternalIds(tx, tenantId, prepared, steps);
    return steps.map(({ employerId, siteId, outcome }) => ({
      employerId: employerId as EmployerId,
      siteId: siteId as SiteId | null,
      outcome,
    }));
  }
}

async function known(tx: Tx, drafts: readonly Prepared[]): Promise<KnownEmployers> {
  const carriers = await tx.query<{ source: string; ref: string; employerId: string }>(
    `select x.source, x.ref, x.employer_id as "employerId"
     from unnest($1::text[], $2::text[]) as wanted (source, ref)
     join employers.external_id x on x.source = wanted.source and x.ref = wanted.ref`,
    [drafts.map((draft) => draft.source), drafts.map((draft) => draft.ref)],
  );
  const placed = drafts.filter((draft) => draft.postcode !== null);
  const neighbours = await tx.query<{ nameKey: string; postcode: string; employerId: string }>(
    `select distinct on (e.name_key, s.postcode) e.name_key as "nameKey", s.postcode, e.id as "employerId"
     from unnest($1::text[], $2::text[]) as wanted (name_key, postcode)
     join employers.employer e on e.tenant_id = (select platform.tenant()) and e.name_key = wanted.name_key
     join employers.site s on s.employer_id = e.id and s.postcode = wanted.postcode
     order by e.name_key, s.postcode, e.id`,
    [placed.map((draft) => draft.nameKey), placed.map((draft) => draft.postcode)],
  );
  const employerIds = [...new Set([...carriers, ...neighbours].map(({ employerId }) => employerId))];
  const sites = await tx.query<{ id: string; employerId: string; postcode: string }>(
    `select distinct on (s.employer_id, s.postcode) s.id, s.employer_id as "employerId", s.postcode
     from employers.site s where s.employer_id = any ($1) and s.postcode is not null
     order by s.employer_id, s.postcode, s.id`,
    [employerIds],
  );
  return {
    byExternalId: new Map(carriers.map((row) => [externalKey(row.source, row.ref), row.employerId])),
    byNameAndPostcode: new Map(neighbours.map((row) => [placeKey(row.nameKey, row.postcode), row.employerId])),
    sites: new Map(sites.map((row) => [siteKey(row.employerId, row.postcode), row.id])),
  };
}

async function insertEmployers(tx: Tx, tenantId: TenantId, drafts: readonly Prepared[], steps: readonly ImportStep[]) {
  const rows = drafts.flatMap(({ draft, nameKey: key }, index) => {
    const step = steps[index];
    if (!step?.newEmployer) return [];
    return [
      {
        id: step.employerId,
        name: draft.name,
        name_key: key,
        sic: draft.sic ?? null,
        size_band: draft.sizeBand ?? 'unknown',
        create_fingerprint: fingerprint(draft),
      },
    ];
  });
  await tx.query(
    `insert into employers.employer (id, tenant_id, name, name_key, sic, size_band, create_fingerprint, created_at, updated_at)
     select row.id, $1, row.name, row.name_key, row.sic, row.size_band, row.create_fingerprint, $2, $2
     from jsonb_to_recordset($3::jsonb) as row (id uuid, name text, name_key text, sic text, size_band text, create_fingerprint text)`,
    [tenantId, tx.now, JSON.stringify(rows)],
  );
}

async function insertSites(tx: Tx, tenantId: TenantId, drafts: readonly Prepared[], steps: readonly ImportStep[]) {
  const seen = new Set<string>();
  const rows = drafts.flatMap(({ draft, place }, index) => {
    const step = steps[index];
    if (!step?.newSite || step.siteId === null || seen.has(step.siteId)) return [];
    seen.add(step.siteId);
    return [
      {
        ...place,
        id: step.siteId,
        employerId: step.employerId,
        address: draft.address ?? null,
        isMain: step.newEmployer,
        fingerprint: fingerprint(draft),
      },
    ];
  });
  await tx.query(
    `insert into employers.site (id, tenant_id, employer_id, address, postcode, outcode, latitude, longitude, precision,
       radius_km, local_authority_code, is_main, create_fingerprint, created_at, updated_at)
     select row.id, $1, row."employerId", row.address, row.postcode, row.outcode, row.latitude, row.longitude, row.precision,
       row."radiusKm", row."localAuthorityCode", row."isMain", row.fingerprint, $2, $2
     from jsonb_to_recordset($3::jsonb) as row (id uuid, "employerId" uuid, address text, postcode text, outcode text,
       latitude float8, longitude float8, precision text, "radiusKm" float8, "localAuthorityCode" text, "isMain" boolean,
       fingerprint text)`,
    [tenantId, tx.now, JSON.stringify(rows)],
  );
}

async function insertExternalIds(
  tx: Tx,
  tenantId: TenantId,
  drafts: readonly Prepared[],
  steps: readonly ImportStep[],
) {
  const rows = drafts.flatMap(({ source, ref }, index) => {
    const step = steps[index];
    return step?.newExternalId ? [{ id: newId(), employerId: step.employerId, source, ref }] : [];
  });
  await tx.query(
    `insert into employers.external_id (id, tenant_id, employer_id, source, ref)
     select row.id, $1, row."employerId", row.source, row.ref
     from jsonb_to_recordset($2::jsonb) as row (id uuid, "employerId" uuid, source text, ref text)`,
    [tenantId, JSON.stringify(rows)],
  );
}
