import type { View } from '../../../api/client';

type Table<Code extends string> = Readonly<Record<Code, string>>;
export type Strength = View<'Strength'>;
export type Dimension = View<'EnvironmentDimension'>;
export type Contract = View<'WishedContract'>;
export type ShiftKind = View<'ShiftKind'>;
export type RequirementKind = View<'RequirementKind'>;
export type ValueKind = View<'ValueKind'>;
export type Wishes = View<'WishesView'>['wishes'];

/** How much a wish weighs, as one would say it. */
export const strengthNames: Table<Strength> = {
  must: 'Must be',
  prefer: 'Would like',
  indifferent: 'Doesn’t matter',
  avoid: 'Rather not',
  deal_breaker: 'Never',
};

export const sourceNames: Table<View<'WishSource'>> = {
  together: 'We wrote it together',
  client: 'They wrote or said it themselves',
  specialist: 'I wrote down what they told me',
};

/** How a version of the wishes came about. */
export const originNames: Table<View<'WishOrigin'>> = {
  ...sourceNames,
  feedback: 'They agreed to it after turning a job down',
};

export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const partNames: Table<View<'DayPart'>> = {
  early: 'Early',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
};

export const partTimes: Table<View<'DayPart'>> = {
  early: '5–8',
  morning: '8–12',
  afternoon: '12–5',
  evening: '5–10',
  night: '10–5',
};

export const shiftNames: Table<ShiftKind> = {
  nights: 'Night work',
  weekends: 'Weekend work',
  split: 'Two separate stretches in one day',
  rotating: 'Shifts that change from week to week',
};

export const modeNames: Table<View<'TravelMode'>> = {
  walk: 'Walk',
  cycle: 'Cycle',
  bus: 'Bus or tram',
  car: 'Car',
};

export const contractNames: Table<Contract> = {
  permanent: 'Permanent',
  temporary: 'Temporary',
  fixed_term: 'Fixed term',
  seasonal: 'Seasonal',
  agency: 'Through an agency',
  apprenticeship: 'Apprenticeship',
  zero_hours: 'Zero hours',
  self_employed: 'Self-employed',
};

interface DimensionWords {
  /** As a thing one may want little or much of. */
  readonly name: string;
  readonly question: string;
}

export const dimensionWords: Readonly<Record<Dimension, DimensionWords>> = {
  noise: { name: 'Noise', question: 'How much noise around you is all right?' },
  public_contact: { name: 'Contact with customers', question: 'How much would you like to deal with customers?' },
  pace: { name: 'Time pressure', question: 'How busy and fast may it be?' },
  outdoors: { name: 'Work outdoors', question: 'How much would you like to be outdoors?' },
  physical: { name: 'Being on your feet', question: 'How much standing, walking and bending?' },
  supervision: { name: 'Being told what to do next', question: 'How closely should somebody guide your work?' },
  teamwork: { name: 'Work with others', question: 'How much would you like to work with others?' },
  telephone: { name: 'Telephone calls', question: 'How much talking on the telephone?' },
  repetition: { name: 'Doing the same things', question: 'How much of the same thing over and over?' },
  conflict: { name: 'Dealing with upset people', question: 'How much dealing with people who are upset?' },
  temperature: { name: 'Heat or cold', question: 'How much heat or cold is all right?' },
};

export const requirementNames: Table<RequirementKind> = {
  driving_licence: 'Driving licence',
  own_transport: 'A car or van of your own',
  dbs_basic: 'Basic DBS check',
  dbs_enhanced: 'Enhanced DBS check',
  right_to_work: 'Right to work in the UK',
  qualification: 'A qualification for the work',
  experience: 'Experience in this kind of work',
  physical: 'Lifting or standing for long',
  language: 'Another language',
  other: 'Something else',
};

/** What matters, as far as there is something to look for. An industry is named by `industryNames` or by its own title. */
export const valueNames: Table<Exclude<ValueKind, 'industry' | 'other'>> = {
  training: 'Training on the job',
  progression: 'Moving up in time',
  purpose: 'Being useful to people',
};

/** Sections of SIC 2007, as one would say them. */
export const industryNames: Table<string> = {
  A: 'Farming, forestry and fishing',
  C: 'Making things in a factory or workshop',
  E: 'Water, waste and recycling',
  F: 'Building',
  G: 'Shops, wholesale and garages',
  H: 'Transport, post and storage',
  I: 'Hotels, restaurants and cafés',
  J: 'Computers, media and telephones',
  K: 'Banks and insurance',
  L: 'Property',
  M: 'Professional and technical services',
  N: 'Cleaning, security and office services',
  O: 'Councils and public service',
  P: 'Schools and education',
  Q: 'Health and social care',
  R: 'Arts, sports and leisure',
  S: 'Charities, repairs, hair and beauty',
};

/** How much it matters that a job is like any other. */
export const competitiveNames: Table<View<'CompetitiveStrength'>> = {
  prefer: 'Such jobs first',
  must: 'Only such jobs',
};

const amounts = ['No two', 'At most two', 'At most three', 'At most four', 'At most five'];
/** How much variety is asked for, in words. */
export const varietySaid = (atMost: number): string => `${amounts[atMost - 1] ?? `At most ${atMost}`} of a kind`;

/** The usual choices of variety, and the one held already. */
export const varietyChoices = (held: number | null): { value: string; label: string }[] =>
  [...new Set([3, 2, 1, ...(held ? [held] : [])])].map((atMost) => ({
    value: String(atMost),
    label: varietySaid(atMost),
  }));

export const hasNames: Table<View<'HasRequirement'>> = { yes: 'Yes', no: 'No', unknown: 'Not talked about' };
