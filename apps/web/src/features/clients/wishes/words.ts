import type { View } from '../../../api/client';

type Table<Code extends string> = Readonly<Record<Code, string>>;
export type Strength = View<'Strength'>;
export type Dimension = View<'EnvironmentDimension'>;
export type Contract = View<'WishedContract'>;
export type ShiftKind = View<'ShiftKind'>;
export type RequirementKind = View<'RequirementKind'>;
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

export const hasNames: Table<View<'HasRequirement'>> = { yes: 'Yes', no: 'No', unknown: 'Not talked about' };
