import type { Day, EmployerId } from '#kernel';
import {
  type AreaKind,
  type EmployerSize,
  placeOf,
  type ProspectFacts,
  type ProspectSite,
  type RelationshipStage,
  unknownProspect,
  type WorkSeenInSector,
} from '#matching-core';

/** An employer as it is on record. */
export interface EmployerRecord {
  readonly id: EmployerId;
  readonly sic: string | null;
  readonly size: EmployerSize | 'unknown';
  readonly doNotContact: boolean;
}

export interface SiteRecord {
  readonly id: string;
  readonly employerId: EmployerId;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusKm: number | null;
  readonly area: AreaKind;
}

/** Vacancies of one kind of work at one employer. */
export interface SeenRecord {
  readonly employerId: EmployerId;
  readonly soc: string | null;
  readonly vacancies: number;
  /** Of them, those seen within the days that the policy looks back. */
  readonly lately: number;
  readonly lastSeenOn: Day;
  readonly live: boolean;
}

/** Where the service stands with an employer. */
export interface StandingRecord {
  readonly stage: RelationshipStage;
  readonly lastApproachOn: Day | null;
  readonly approachAhead: boolean;
  readonly hires: number;
  readonly lastHireOn: Day | null;
}

/** A point whose radius nobody wrote down is taken to be a door; a place wider than this says nothing about a journey. */
const widestRadiusKm = 200;

const latest = (days: readonly Day[]): Day | null => [...days].sort().at(-1) ?? null;
const sicOf = (sic: string | null) => (/^\d{5}$/.test(sic ?? '') ? sic : null);
const isUnitGroup = (soc: string | null): soc is string => /^\d{4}$/.test(soc ?? '');

/** The facts of an employer. What is out of range becomes not known, which asks, rather than a refusal. */
export function prospectOf(
  { id, sic, size, doNotContact }: EmployerRecord,
  sites: readonly SiteRecord[],
  seen: readonly SeenRecord[],
  standing: StandingRecord | null,
): ProspectFacts {
  return {
    ...unknownProspect(id),
    ...(standing && {
      stage: standing.stage,
      lastApproachOn: standing.lastApproachOn,
      approachAhead: standing.approachAhead,
      hires: standing.hires,
      lastHireOn: standing.lastHireOn,
    }),
    sic: sicOf(sic),
    size,
    doNotContact,
    sites: sites.map(siteOf),
    work: seen.flatMap(({ soc, vacancies }) => (isUnitGroup(soc) ? { soc, vacancies } : [])),
    vacanciesSeen: seen.reduce((sum, { lately }) => sum + lately, 0),
    lastVacancyOn: latest(seen.map(({ lastSeenOn }) => lastSeenOn)),
    hasOpening: seen.some(({ live }) => live),
  };
}

function siteOf({ id, latitude, longitude, radiusKm, area }: SiteRecord): ProspectSite {
  if (latitude === null || longitude === null || (radiusKm ?? 0) > widestRadiusKm) return { id, place: null };
  return { id, place: placeOf({ latitude, longitude, radiusKm: radiusKm ?? 0, area }) };
}

/** What vacancies show about sectors: their employers' divisions, counted together. */
export function sectorsSeen(
  employers: readonly EmployerRecord[],
  seen: ReadonlyMap<EmployerId, readonly SeenRecord[]>,
): WorkSeenInSector[] {
  const counts = new Map<string, WorkSeenInSector>();
  for (const { id, sic } of employers) {
    const division = sicOf(sic)?.slice(0, 2);
    if (division === undefined) continue;
    for (const { soc, vacancies } of seen.get(id) ?? []) {
      if (!isUnitGroup(soc)) continue;
      const key = `${division} ${soc}`;
      counts.set(key, { division, soc, vacancies: (counts.get(key)?.vacancies ?? 0) + vacancies });
    }
  }
  return [...counts.values()];
}
