/** The words a person's wishes are made of. Nothing here describes a condition, a diagnosis or a readiness. */

export const strengths = {
  must: 'Only this: anything else is left out',
  prefer: 'Better with it',
  indifferent: 'Talked about; makes no difference',
  avoid: 'Better without it',
  deal_breaker: 'Never this: it is left out',
} as const;
export type Strength = keyof typeof strengths;

export const dayParts = {
  early: '05:00 to 08:00',
  morning: '08:00 to 12:00',
  afternoon: '12:00 to 17:00',
  evening: '17:00 to 22:00',
  night: '22:00 to 05:00 of the next day',
} as const;
export type DayPart = keyof typeof dayParts;

export const travelModes = {
  walk: 'On foot',
  cycle: 'By bicycle',
  bus: 'By bus or tram',
  car: 'By car, driving or driven',
} as const;
export type TravelMode = keyof typeof travelModes;

export const shiftKinds = {
  nights: 'Work between 22:00 and 05:00',
  weekends: 'Work on Saturday or Sunday',
  split: 'Two separate stretches on one day',
  rotating: 'Shifts that change from week to week',
} as const;
export type ShiftKind = keyof typeof shiftKinds;

/** What a person may value about work, as far as there are facts to look for. */
export const valueKinds = {
  industry: 'What the employer does',
  training: 'Being trained on the job',
  progression: 'Being able to move up in time',
  purpose: 'Work that is of use to somebody',
  other: 'Something else: a thing to ask',
} as const;

/** How much it matters that a job is open to anyone, paid at least the minimum wage and not set aside. */
export const competitiveStrengths = {
  must: 'Only such jobs: what is known to be otherwise is left out',
  prefer: 'Such jobs first',
} as const;

export const wants = {
  low: 'Little of it',
  high: 'A good deal of it',
} as const;

export const wishSources = {
  client: 'The person wrote or said it themselves',
  specialist: 'The specialist wrote down what the person said',
  together: 'Written together',
} as const;

/** How a version came about: stated by somebody, or changed by one thing the person agreed to. */
export const wishOrigins = {
  ...wishSources,
  feedback: 'The person agreed to a change after turning something down',
} as const;
export type WishOrigin = keyof typeof wishOrigins;

export const clientStatuses = {
  looking: 'Looking for work',
  in_work_support: 'In work, with support',
  on_hold: 'Paused by the person; shown, so that nobody is forgotten',
  left: 'No longer with the service; welcome back any day',
} as const;
export type ClientStatus = keyof typeof clientStatuses;

export const episodeKinds = {
  find_work: 'Wants a job',
  retain_work: 'Has a job and wants to keep it',
  find_better_work: 'Has a job and wants a better one',
} as const;
export type EpisodeKind = keyof typeof episodeKinds;

export const disclosureLevels = {
  not_yet_discussed: 'Not talked about yet: nothing about the person may be said to any employer',
  generic: 'The service may be named to an employer, the person may not',
  undisclosed: 'The person may be named and described, with nothing that implies health or this service',
  disclosed: 'The agreed wording may be used, and only that',
} as const;
export type DisclosureLevel = keyof typeof disclosureLevels;
