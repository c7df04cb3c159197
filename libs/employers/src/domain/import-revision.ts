import type { SizeBand } from './employer';

/** Where a register says an employer is; null is what it does not say. */
export interface Place {
  readonly address: string | null;
  /** In normal form. */
  readonly postcode: string | null;
  /** GSS code, where no postcode says it. */
  readonly localAuthority: string | null;
}

/** What one row of a register says; null is what it does not say. */
export interface Said extends Place {
  readonly name: string;
  readonly sic: string | null;
  readonly sizeBand: SizeBand | null;
}

/** What a reference said the last time it was imported, and the site that is its place. */
export interface Imported extends Said {
  readonly siteId: string | null;
}

/** What is on record about an employer, as far as an import may change it. */
export interface EmployerOnRecord {
  readonly name: string;
  readonly sic: string | null;
  readonly sizeBand: SizeBand | null;
  readonly sites: ReadonlyMap<string, Place>;
  /** Sites that are the place of more than one reference. */
  readonly sharedSites: ReadonlySet<string>;
}

export interface Revision {
  /** The very same object when nothing on record changes. */
  readonly record: EmployerOnRecord;
  readonly imported: Imported;
}

const facts = ['name', 'sic', 'sizeBand'] as const;

/** What a row says together with what its reference said before: an empty cell says nothing, and takes nothing back. */
function spoken(row: Said, before: Said): Said {
  const postcode = row.postcode ?? before.postcode;
  const samePostcode = postcode === before.postcode;
  return {
    name: row.name,
    sic: row.sic ?? before.sic,
    sizeBand: row.sizeBand ?? before.sizeBand,
    // The address of another postcode is no address of this one.
    address: row.address ?? (samePostcode ? before.address : null),
    postcode,
    localAuthority: postcode === null ? (row.localAuthority ?? before.localAuthority) : null,
  };
}

const isAt = (one: Place, other: Place) =>
  one.address === other.address && one.postcode === other.postcode && one.localAuthority === other.localAuthority;

/** Whether the row says anything that its reference did not say the last time. */
export function saysOtherwise(row: Said, before: Said): boolean {
  const said = spoken(row, before);
  return !isAt(said, before) || facts.some((fact) => said[fact] !== before[fact]);
}

/**
 * What becomes of the record when a register says something else than before. A value that still is what the last import
 * wrote follows the register; one that is not is a person's, or another register's, and stays. Address and postcode stand
 * or fall together: half of a person's word and half of a register's would contradict each other.
 */
export function revise(row: Said, before: Imported, record: EmployerOnRecord, newSiteId: string): Revision {
  const said = spoken(row, before);
  const { siteId, sites } = revisedPlace(said, before, record, newSiteId);
  const follows = <Value>(now: Value, last: Value, next: Value) => (now === last ? next : now);
  const revised: EmployerOnRecord = {
    ...record,
    name: follows(record.name, before.name, said.name),
    sic: follows(record.sic, before.sic, said.sic),
    sizeBand: follows(record.sizeBand, before.sizeBand, said.sizeBand),
    sites,
  };
  const same = sites === record.sites && facts.every((fact) => revised[fact] === record[fact]);
  return { record: same ? record : revised, imported: { ...said, siteId } };
}

/** The site that is the row's place from now on, and all sites of the employer as they then are. */
function revisedPlace(said: Said, before: Imported, { sites, sharedSites }: EmployerOnRecord, newSiteId: string) {
  const { siteId } = before;
  const site = siteId === null ? undefined : sites.get(siteId);
  if (isAt(said, before) || (site && !isAt(site, before))) return { siteId, sites };
  const place: Place = { address: said.address, postcode: said.postcode, localAuthority: said.localAuthority };
  if (site && said.postcode === before.postcode) return { siteId, sites: new Map(sites).set(siteId!, place) };
  const there = [...sites].find(([, { postcode }]) => postcode !== null && postcode === said.postcode);
  if (there) return { siteId: there[0], sites };
  // What another reference says of the old place still holds, so only this row's place is elsewhere.
  const moved = site && !sharedSites.has(siteId!) ? siteId! : newSiteId;
  return { siteId: moved, sites: new Map(sites).set(moved, place) };
}
