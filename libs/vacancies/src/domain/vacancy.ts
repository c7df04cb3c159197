/** Value lists of a vacancy. Unknown is a value everywhere: nothing that was not said is ever filled in. */

export const known = {
  yes: 'It is so',
  no: 'It is not so',
  unknown: 'Not known yet: a thing to ask',
} as const;
export type Known = keyof typeof known;

export const vacancyKinds = {
  advertised: 'Put in public by the employer',
  unadvertised: 'Heard of from the employer, never advertised',
  carved: 'Tasks taken out of other jobs to make one that suits a person',
  negotiated: 'An advertised job whose hours, tasks or place were changed by agreement',
  created: 'A job that was not there before',
  shared: 'One job held by two people',
  self_employment: 'Work on one’s own account',
  retained: 'A job somebody already holds and wants to keep',
} as const;
export type VacancyKind = keyof typeof vacancyKinds;

export const contractKinds = {
  permanent: 'With no end date',
  temporary: 'For a time',
  fixed_term: 'Until a named day',
  seasonal: 'For a season',
  agency: 'Through an agency',
  apprenticeship: 'Work with training towards a qualification',
  zero_hours: 'No hours are promised: bank and casual work',
  self_employed: 'Working for oneself',
  voluntary: 'Unpaid',
  unknown: 'Not said: a thing to ask',
} as const;
export type ContractKind = keyof typeof contractKinds;

export const remoteKinds = {
  on_site: 'At the place of work',
  hybrid: 'Partly from home',
  remote: 'From home',
  unknown: 'Not said: a thing to ask',
} as const;
export type RemoteKind = keyof typeof remoteKinds;

export const shiftCertainties = {
  known: 'The windows are the days and times of the job',
  unknown: 'Nobody has said which days and times: a thing to ask',
} as const;
export type ShiftCertainty = keyof typeof shiftCertainties;

export const shiftPatterns = {
  fixed: 'The same days and times every week',
  rotating: 'Days or times change from week to week',
  flexible: 'Days and times can be agreed',
  unknown: 'Not said: a thing to ask',
} as const;
export type ShiftPattern = keyof typeof shiftPatterns;

/** One stretch of work: day 1 = Monday … 7 = Sunday; an end at or before the start is on the next day. */
export interface ShiftWindow {
  readonly day: number;
  readonly start: string;
  readonly end: string;
}

export const requirementKinds = {
  driving_licence: 'A driving licence',
  own_transport: 'A vehicle of one’s own',
  dbs_basic: 'A basic or standard criminal record check',
  dbs_enhanced: 'An enhanced criminal record check',
  qualification: 'A qualification',
  experience: 'Earlier experience',
  right_to_work: 'The right to work in the UK',
  physical: 'Lifting, standing or the like',
  language: 'A language',
  other: 'Anything else',
} as const;
export type RequirementKind = keyof typeof requirementKinds;

export interface Requirement {
  readonly kind: RequirementKind;
  /** The employer's words; null when none were kept. */
  readonly detail: string | null;
  readonly essential: Known;
}

export const environmentOrigins = {
  observed: 'Seen on a visit by the person and on the day named',
  advert: 'Said in the advert',
  usual: 'Usual in this occupation: a starting point, never a fact about this vacancy',
} as const;
export type EnvironmentOrigin = keyof typeof environmentOrigins;

export const vacancyPrecisions = {
  postcode: 'The point of the full postcode, about 100 m',
  stated: 'The point the advert states',
  sector: 'The middle of the postcode sector, such as S10 2',
  district: 'The middle of the postcode district, such as S10',
  settlement: 'The middle of the town or village',
  area: 'The middle of a local authority, county or region',
  unknown: 'No place is known: a thing to ask',
} as const;
export type VacancyPrecision = keyof typeof vacancyPrecisions;

export const areaKinds = {
  urban: 'Town',
  rural: 'Countryside or village',
  unknown: 'Not known',
} as const;
export type AreaKind = keyof typeof areaKinds;

/** A place on the map and how far from the point the true place may be. */
export interface VacancyPlace {
  readonly outcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusKm: number | null;
  readonly precision: VacancyPrecision;
  readonly area: AreaKind;
}

export const nowhere: VacancyPlace = {
  outcode: null,
  latitude: null,
  longitude: null,
  radiusKm: null,
  precision: 'unknown',
  area: 'unknown',
};

const accents = /\p{M}+/gu;

/** A title as it is searched, never as it is shown: lower case, no accents, words with single spaces. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
