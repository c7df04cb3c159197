import type { Day } from '#kernel';
import type { PayUnit } from './pay';
import type { ContractKind, Known } from './vacancy';

/** What a feed or a file said about one vacancy, as it said it. Everything but source, ref and title may be missing. */
export interface VacancyDraft {
  /** The feed, in one word: `nhs-jobs`. */
  readonly source: string;
  /** What the feed calls the vacancy; a second run with the same reference finds the same vacancy. */
  readonly ref: string;
  readonly title: string;
  readonly employerName?: string | null;
  /** What the feed calls the employer; without it, equal names within the feed are one employer. */
  readonly employerRef?: string | null;
  readonly postcode?: string | null;
  /** The place in words: `Chesterfield, Derbyshire`. */
  readonly placeText?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly payText?: string | null;
  readonly payMinPence?: number | null;
  readonly payMaxPence?: number | null;
  readonly payUnit?: PayUnit;
  /** True when the amounts were estimated by whoever published the advert. */
  readonly payIsPredicted?: boolean;
  readonly hoursText?: string | null;
  readonly hoursMin?: number | null;
  readonly hoursMax?: number | null;
  /** Contract or job type in the feed's words: `Permanent, full-time`. */
  readonly contractText?: string | null;
  readonly contract?: ContractKind;
  readonly soc2020?: string | null;
  readonly advertised?: Known;
  readonly description?: string | null;
  readonly postedOn?: Day | null;
  readonly closesOn?: Day | null;
  readonly startsOn?: Day | null;
  readonly openings?: number | null;
  readonly url?: string | null;
}

/** Why a draft cannot become a vacancy. */
export const rejectionReasons = {
  source_missing: 'The draft names no source',
  ref_missing: 'The row has no reference, so a second run could not find it again',
  title_missing: 'The row has no title with a letter in it',
  ref_repeated: 'An earlier row of the same batch has the same reference',
  text_too_long: 'A text is longer than a vacancy can hold',
} as const;
export type RejectionReason = keyof typeof rejectionReasons;

/** Why a value of an accepted draft was left unknown. Nothing is guessed in its stead. */
export const doubtReasons = {
  pay_not_understood: 'The pay text holds no amount that could be read',
  pay_impossible: 'The amount cannot be pay for that unit of time',
  pay_reversed: 'The least pay is more than the most',
  hours_impossible: 'The hours are not between a quarter and 100 a week, or least and most are reversed',
  place_not_found: 'Neither postcode nor place is on the map',
  place_ambiguous: 'Several places have this name',
  occupation_unclear: 'The title does not name exactly one occupation',
  employer_missing: 'The row names no employer',
  day_not_understood: 'The day is not a calendar day',
  closes_before_posted: 'The closing day lies before the day of posting',
  url_not_understood: 'The address is not a web address',
} as const;
export type DoubtReason = keyof typeof doubtReasons;

export interface Rejection {
  readonly field: keyof VacancyDraft;
  readonly reason: RejectionReason;
}

export interface Doubt {
  readonly field: keyof VacancyDraft;
  readonly reason: DoubtReason;
}
