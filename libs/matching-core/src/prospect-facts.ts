import type { Day } from '#kernel';
import type { Place } from './facts';

/**
 * What the ranking of employers worth a visit may know. These types, too, are the privacy rule: nothing about a person who works
 * there, nothing about a client, no free text. What is not known is `null` or `unknown`.
 */

export const employerSizes = ['micro', 'small', 'medium', 'large'] as const;
export type EmployerSize = (typeof employerSizes)[number];

/** How far the relationship has come, folded from the contact log. */
export const relationshipStages = [
  'identified',
  'introduced',
  'appointment_made',
  'needs_learned',
  'thanked',
  'candidate_introduced',
  'hired',
  'maintained',
  'not_now',
  'dormant',
] as const;
export type RelationshipStage = (typeof relationshipStages)[number];

/** A place of an employer where work is done; its place is null while nobody has said where it is. */
export interface ProspectSite {
  readonly id: string;
  readonly place: Place | null;
}

/** Work that an employer itself was seen to have. */
export interface WorkSeenHere {
  /** SOC 2020 unit group, four digits. */
  readonly soc: string;
  readonly vacancies: number;
}

/** Work seen at all employers of a sector that are on record. */
export interface WorkSeenInSector {
  /** Division of SIC 2007, two digits. */
  readonly division: string;
  readonly soc: string;
  readonly vacancies: number;
}

/** An employer as a place to visit. Counts are whole numbers. */
export interface ProspectFacts {
  readonly id: string;
  /** A class of SIC 2007, five digits. */
  readonly sic: string | null;
  readonly size: EmployerSize | 'unknown';
  readonly sites: readonly ProspectSite[];
  readonly work: readonly WorkSeenHere[];
  /** How often somebody of this service was taken on. */
  readonly hires: number;
  readonly lastHireOn: Day | null;
  /** Vacancies seen within the days that the policy looks back. */
  readonly vacanciesSeen: number;
  readonly lastVacancyOn: Day | null;
  readonly stage: RelationshipStage;
  /** The day on which anybody of the service last approached them. */
  readonly lastApproachOn: Day | null;
  /** Somebody has planned to go or to call. */
  readonly approachAhead: boolean;
  /** A vacancy may be filled now: then there is something to suggest, and nothing to prospect for. */
  readonly hasOpening: boolean;
  /** They asked not to be contacted. */
  readonly doNotContact: boolean;
}

/** Everything a list of prospects is made from. */
export interface ProspectGround {
  readonly employers: readonly ProspectFacts[];
  readonly seenInSectors: readonly WorkSeenInSector[];
}

/** An employer of which only its id is known. */
export function unknownProspect(id: string): ProspectFacts {
  return {
    id,
    sic: null,
    size: 'unknown',
    sites: [],
    work: [],
    hires: 0,
    lastHireOn: null,
    vacanciesSeen: 0,
    lastVacancyOn: null,
    stage: 'identified',
    lastApproachOn: null,
    approachAhead: false,
    hasOpening: false,
    doNotContact: false,
  };
}
