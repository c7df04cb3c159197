/** What a register or a feed said about an employer at a place, with the ids it gets should it be new. */
export interface ImportDraft {
  readonly source: string;
  readonly ref: string;
  readonly nameKey: string;
  /** Postcode in normal form; null when the register has none. */
  readonly postcode: string | null;
  /** Whether anything is known of the place: without a postcode an address or an authority. */
  readonly placed: boolean;
  readonly newEmployerId: string;
  readonly newSiteId: string;
}

/** What is on record about the drafts of one batch. */
export interface KnownEmployers {
  /** Employer by external id, keyed with `externalKey`. */
  readonly byExternalId: ReadonlyMap<string, string>;
  /** Employer by equal name at equal postcode, keyed with `placeKey`. */
  readonly byNameAndPostcode: ReadonlyMap<string, string>;
  /** Site by employer and postcode, keyed with `siteKey`. */
  readonly sites: ReadonlyMap<string, string>;
  /** Employers that have a site, whatever is known of it. */
  readonly housed: ReadonlySet<string>;
}

export type ImportOutcome = 'created' | 'linked' | 'known';

/** Where one draft belongs, and what of it is new. */
export interface ImportStep {
  readonly employerId: string;
  /** Null when the draft says no place, or no postcode and the employer is on record. */
  readonly siteId: string | null;
  readonly outcome: ImportOutcome;
  readonly newEmployer: boolean;
  readonly newSite: boolean;
  /** Whether the new site is the employer's first. */
  readonly mainSite: boolean;
  readonly newExternalId: boolean;
}

export const externalKey = (source: string, ref: string) => `${source}\n${ref}`;
export const placeKey = (nameKey: string, postcode: string) => `${nameKey}\n${postcode}`;
export const siteKey = (employerId: string, postcode: string) => `${employerId}\n${postcode}`;

/**
 * Decides for each draft which employer it is: the one that carries its external id; else the one of the same name at the
 * same postcode; else a new one. A name alone never joins two: there are many a Red Lion. Running a plan's result through
 * the same drafts again gives only `known`.
 */
export function planImport(drafts: readonly ImportDraft[], known: KnownEmployers): ImportStep[] {
  const byExternalId = new Map(known.byExternalId);
  const byPlace = new Map(known.byNameAndPostcode);
  const sites = new Map(known.sites);
  const housed = new Set(known.housed);
  return drafts.map((draft) => {
    const external = externalKey(draft.source, draft.ref);
    const place = draft.postcode === null ? null : placeKey(draft.nameKey, draft.postcode);
    const carrier = byExternalId.get(external);
    const neighbour = place === null ? undefined : byPlace.get(place);
    const employerId = carrier ?? neighbour ?? draft.newEmployerId;
    const newEmployer = !carrier && !neighbour;
    const site = draft.postcode === null ? null : siteKey(employerId, draft.postcode);
    const knownSite = site === null ? undefined : sites.get(site);
    // Without a postcode a site is not found again, so only a new employer gets such a one.
    const newSite = site === null ? newEmployer && draft.placed : knownSite === undefined;
    const siteId = newSite ? draft.newSiteId : (knownSite ?? null);
    const mainSite = newSite && !housed.has(employerId);
    byExternalId.set(external, employerId);
    if (place !== null && !neighbour) byPlace.set(place, employerId);
    if (site !== null && siteId !== null) sites.set(site, siteId);
    if (newSite) housed.add(employerId);
    const outcome = carrier ? 'known' : neighbour ? 'linked' : 'created';
    return { employerId, siteId, outcome, newEmployer, newSite, mainSite, newExternalId: !carrier };
  });
}
