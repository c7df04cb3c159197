import type { Reader, Tx } from '#platform/database';
import type { EmployerOnRecord, Imported, Place } from './domain/import-revision';
import { externalKey, placeKey, siteKey, type ImportDraft, type KnownEmployers } from './domain/import-plan';

/** An employer that carries an external id, and what its register said the last time. */
export interface Carrier {
  readonly employerId: string;
  readonly imported: Imported | null;
}

type Referred = Pick<ImportDraft, 'source' | 'ref'>;

/** Who carries the references of the drafts, keyed with `externalKey`. */
export async function findCarriers(reader: Reader, drafts: readonly Referred[]): Promise<Map<string, Carrier>> {
  const rows = await reader.query<Referred & Carrier>(
    `select x.source, x.ref, x.employer_id as "employerId", x.imported
     from unnest($1::text[], $2::text[]) as wanted (source, ref)
     join employers.external_id x on x.source = wanted.source and x.ref = wanted.ref`,
    [drafts.map(({ source }) => source), drafts.map(({ ref }) => ref)],
  );
  return new Map(rows.map(({ source, ref, ...carrier }) => [externalKey(source, ref), carrier]));
}

/** What is on record about drafts that are to be found or made. */
export async function findKnown(
  reader: Reader,
  drafts: readonly ImportDraft[],
  carriers: ReadonlyMap<string, Carrier>,
): Promise<KnownEmployers> {
  const byExternalId = new Map(
    drafts.flatMap(({ source, ref }) => {
      const key = externalKey(source, ref);
      const carrier = carriers.get(key);
      return carrier ? [[key, carrier.employerId]] : [];
    }),
  );
  const placed = drafts.filter((draft) => draft.postcode !== null);
  const neighbours = await reader.query<{ nameKey: string; postcode: string; employerId: string }>(
    `select distinct on (e.name_key, s.postcode) e.name_key as "nameKey", s.postcode, e.id as "employerId"
     from unnest($1::text[], $2::text[]) as wanted (name_key, postcode)
     join employers.employer e on e.tenant_id = (select platform.tenant()) and e.name_key = wanted.name_key
     join employers.site s on s.employer_id = e.id and s.postcode = wanted.postcode
     order by e.name_key, s.postcode, e.id`,
    [placed.map((draft) => draft.nameKey), placed.map((draft) => draft.postcode)],
  );
  const employerIds = new Set([...byExternalId.values(), ...neighbours.map(({ employerId }) => employerId)]);
  const sites = await reader.query<{ id: string; employerId: string; postcode: string | null }>(
    `select distinct on (s.employer_id, s.postcode) s.id, s.employer_id as "employerId", s.postcode
     from employers.site s where s.employer_id = any ($1)
     order by s.employer_id, s.postcode, s.id`,
    [[...employerIds]],
  );
  return {
    byExternalId,
    byNameAndPostcode: new Map(neighbours.map((row) => [placeKey(row.nameKey, row.postcode), row.employerId])),
    sites: new Map(
      sites.flatMap(({ id, employerId, postcode }) => (postcode === null ? [] : [[siteKey(employerId, postcode), id]])),
    ),
    housed: new Set(sites.map(({ employerId }) => employerId)),
  };
}

/** What is on record about employers that may be revised, held until the transaction ends. */
export async function lockOnRecord(tx: Tx, employerIds: readonly string[]): Promise<Map<string, EmployerOnRecord>> {
  const employers = await tx.query<Pick<EmployerOnRecord, 'name' | 'sic' | 'sizeBand'> & { id: string }>(
    `select id, name, sic, nullif(size_band, 'unknown') as "sizeBand" from employers.employer
     where id = any ($1) order by id for no key update`,
    [employerIds],
  );
  const sites = await tx.query<Place & { id: string; employerId: string; references: number }>(
    `select s.id, s.employer_id as "employerId", s.address, s.postcode,
       case when s.postcode is null then s.local_authority_code end as "localAuthority",
       (select count(*)::integer from employers.external_id x
        where x.employer_id = s.employer_id and x.imported->>'siteId' = s.id::text) as "references"
     from employers.site s where s.employer_id = any ($1) order by s.id for no key update of s`,
    [employerIds],
  );
  const places = new Map(employerIds.map((id) => [id, new Map<string, Place>()]));
  const shared = new Set<string>();
  for (const { id, employerId, references, ...place } of sites) {
    places.get(employerId)?.set(id, place);
    if (references > 1) shared.add(id);
  }
  return new Map(
    employers.map(({ id, ...facts }) => [id, { ...facts, sites: places.get(id) ?? new Map(), sharedSites: shared }]),
  );
}
