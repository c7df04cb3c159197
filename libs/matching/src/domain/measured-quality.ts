import type { CriterionId } from '#matching-core';
import type { Concentration, otherReasons, Steadiness, TellableGroup } from './quality';

/** What makes a list short: a criterion of the core, or one of the others. */
export type ShortListReason = CriterionId | keyof typeof otherReasons;

/** How good the lists are, as it is kept: counts that may be told. */
export interface MeasuredQuality {
  readonly shortLists: {
    /** People with a list. */
    readonly people: number;
    readonly short: number;
    /** How many of the short ones were looked at for reasons; the others are like them as far as chance goes. */
    readonly lookedAt: number;
    readonly reasons: readonly TellableGroup<ShortListReason>[];
  };
  readonly vacancies: {
    readonly live: number;
    /** Of the live ones, on nobody's list. */
    readonly onNoList: number;
    /** Of the live ones, never put to anybody. */
    readonly neverShown: number;
  };
  readonly firstPlaces: EmployersShare;
  readonly allPlaces: EmployersShare;
  readonly travelSpeeds: { readonly slower: Steadiness; readonly faster: Steadiness };
}

export interface EmployersShare extends Concentration {
  /** Places of vacancies whose employer is not known; they are in no other figure. */
  readonly employerNotKnown: number;
}
