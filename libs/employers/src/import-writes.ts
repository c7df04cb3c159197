import type { TenantId } from '#kernel';
import { newId, type Tx } from '#platform/database';
import type { EmployerOnRecord, Imported } from './domain/import-revision';
import type { SitesService } from './sites.service';

/** An employer as far as an import writes it. */
export interface EmployerFacts extends Pick<EmployerOnRecord, 'name' | 'sic' | 'sizeBand'> {
  readonly id: string;
  readonly nameKey: string;
}

/** A site with its place. */
export type PlacedSite = ReturnType<SitesService['placeOf']> & {
  readonly id: string;
  readonly employerId: string;
  readonly address: string | null;
};

/** A reference with what its row said, where that is to be remembered. */
export interface Reference {
  readonly employerId: string;
  readonly source: string;
  readonly ref: string;
  readonly imported: Imported | null;
}

const placeColumns = `address text, postcode text, outcode text, latitude float8, longitude float8, precision text,
  "radiusKm" float8, "localAuthorityCode" text`;

/** One statement for all the rows, or none for none. */
async function write(tx: Tx, sql: string, parameters: readonly unknown[], rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await tx.query(sql, [...parameters, JSON.stringify(rows)]);
}

export async function insertEmployers(
  tx: Tx,
  tenantId: TenantId,
  employers: readonly (EmployerFacts & { readonly fingerprint: string })[],
): Promise<void> {
  await write(
    tx,
    `insert into employers.employer (id, tenant_id, name, name_key, sic, size_band, create_fingerprint, created_at, updated_at)
     select row.id, $1, row.name, row."nameKey", row.sic, coalesce(row."sizeBand", 'unknown'), row.fingerprint, $2, $2
     from jsonb_to_recordset($3::jsonb) as row (id uuid, name text, "nameKey" text, sic text, "sizeBand" text, fingerprint text)`,
    [tenantId, tx.now],
    employers,
  );
}

export async function updateEmployers(tx: Tx, employers: readonly EmployerFacts[]): Promise<void> {
  await write(
    tx,
    `update employers.employer e set name = row.name, name_key = row."nameKey", sic = row.sic,
       size_band = coalesce(row."sizeBand", 'unknown'), version = e.version + 1, updated_at = $1
     from jsonb_to_recordset($2::jsonb) as row (id uuid, name text, "nameKey" text, sic text, "sizeBand" text)
     where e.id = row.id`,
    [tx.now],
    employers,
  );
}

export async function insertSites(
  tx: Tx,
  tenantId: TenantId,
  sites: readonly (PlacedSite & { readonly isMain: boolean; readonly fingerprint: string })[],
): Promise<void> {
  await write(
    tx,
    `insert into employers.site (id, tenant_id, employer_id, address, postcode, outcode, latitude, longitude, precision,
       radius_km, local_authority_code, is_main, create_fingerprint, created_at, updated_at)
     select row.id, $1, row."employerId", row.address, row.postcode, row.outcode, row.latitude, row.longitude, row.precision,
       row."radiusKm", row."localAuthorityCode", row."isMain", row.fingerprint, $2, $2
     from jsonb_to_recordset($3::jsonb) as row (id uuid, "employerId" uuid, ${placeColumns}, "isMain" boolean, fingerprint text)`,
    [tenantId, tx.now],
    sites,
  );
}

export async function updateSites(tx: Tx, sites: readonly PlacedSite[]): Promise<void> {
  await write(
    tx,
    `update employers.site s set address = row.address, postcode = row.postcode, outcode = row.outcode,
       latitude = row.latitude, longitude = row.longitude, precision = row.precision, radius_km = row."radiusKm",
       local_authority_code = row."localAuthorityCode", version = s.version + 1, updated_at = $1
     from jsonb_to_recordset($2::jsonb) as row (id uuid, ${placeColumns})
     where s.id = row.id`,
    [tx.now],
    sites,
  );
}

export async function insertReferences(tx: Tx, tenantId: TenantId, references: readonly Reference[]): Promise<void> {
  await write(
    tx,
    `insert into employers.external_id (id, tenant_id, employer_id, source, ref, imported)
     select row.id, $1, row."employerId", row.source, row.ref, row.imported
     from jsonb_to_recordset($2::jsonb) as row (id uuid, "employerId" uuid, source text, ref text, imported jsonb)`,
    [tenantId],
    references.map((reference) => ({ ...reference, id: newId() })),
  );
}

/** Remembers what the rows of references that are on record say now. */
export async function rememberImported(tx: Tx, references: readonly Omit<Reference, 'employerId'>[]): Promise<void> {
  await write(
    tx,
    `update employers.external_id x set imported = row.imported
     from jsonb_to_recordset($1::jsonb) as row (source text, ref text, imported jsonb)
     where x.source = row.source and x.ref = row.ref`,
    [],
    references,
  );
}
