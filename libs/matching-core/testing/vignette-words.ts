import type { ContractKind, DayPart, EnvironmentDimension, RequirementKind, Strength, TravelMode } from '../src/facts';
import type { CriterionId } from '../src/policy';

/** The plain words of the vignettes, and what they are in facts. */

export const jobs: Readonly<Record<string, string>> = {
  'animal care': '6129',
  baking: '5432',
  'bar work': '9265',
  'call centre work': '7211',
  'care work': '6135',
  caretaking: '6232',
  'checking goods': '8143',
  cleaning: '9223',
  'coffee shop work': '9266',
  cooking: '5435',
  'delivery driving': '8214',
  'farm work': '9111',
  'forestry work': '9112',
  gardening: '5113',
  'hospital portering': '9262',
  housekeeping: '6231',
  'kitchen work': '9263',
  'laundry work': '9224',
  'library work': '4135',
  'office work': '4159',
  packing: '9132',
  reception: '4216',
  'records work': '4131',
  security: '9231',
  'shelf filling': '9241',
  'shop work': '7111',
  'teaching assistance': '6112',
  'waiting at table': '9264',
  'warehouse work': '9252',
  'any cleaning work': '922',
  'any office work': '41',
  'any catering work': '926',
  'any storage work': '925',
};

export const workStrengths: Readonly<Record<string, Strength>> = {
  wants: 'prefer',
  only: 'must',
  'does not mind': 'indifferent',
  'would rather not do': 'avoid',
  'never again': 'deal_breaker',
};

export const strengths: Readonly<Record<string, Strength>> = {
  only: 'must',
  'must have': 'must',
  wants: 'prefer',
  'would like': 'prefer',
  'does not mind': 'indifferent',
  'would rather not have': 'avoid',
  'would rather not work': 'avoid',
  never: 'deal_breaker',
};

export const dayWords: Readonly<Record<string, readonly number[]>> = {
  Monday: [1],
  Tuesday: [2],
  Wednesday: [3],
  Thursday: [4],
  Friday: [5],
  Saturday: [6],
  Sunday: [7],
  'Monday to Friday': [1, 2, 3, 4, 5],
  'Monday to Thursday': [1, 2, 3, 4],
  'Monday, Wednesday and Friday': [1, 3, 5],
  'Tuesday and Thursday': [2, 4],
  'Saturday and Sunday': [6, 7],
  'every day': [1, 2, 3, 4, 5, 6, 7],
};

export const timeWords: Readonly<Record<string, readonly DayPart[]>> = {
  mornings: ['morning'],
  afternoons: ['afternoon'],
  evenings: ['evening'],
  daytimes: ['morning', 'afternoon'],
  'early mornings and mornings': ['early', 'morning'],
  'afternoons and evenings': ['afternoon', 'evening'],
  'any time but nights': ['early', 'morning', 'afternoon', 'evening'],
};

export const modeWords: Readonly<Record<string, TravelMode>> = {
  'on foot': 'walk',
  'by bicycle': 'cycle',
  'by bus': 'bus',
  'by car': 'car',
};

export const contractWords: Readonly<Record<string, ContractKind>> = {
  permanent: 'permanent',
  temporary: 'temporary',
  'fixed-term': 'fixed_term',
  seasonal: 'seasonal',
  agency: 'agency',
  'zero-hours': 'zero_hours',
  'self-employed': 'self_employed',
  apprenticeship: 'apprenticeship',
  voluntary: 'voluntary',
};

export const surroundings: Readonly<Record<string, EnvironmentDimension>> = {
  noise: 'noise',
  'contact with customers': 'public_contact',
  'time pressure': 'pace',
  'work outdoors': 'outdoors',
  'time on the feet': 'physical',
  guidance: 'supervision',
  'work with others': 'teamwork',
  telephoning: 'telephone',
  repetition: 'repetition',
  'upset people': 'conflict',
  'heat or cold': 'temperature',
};

export const origins = {
  'seen there': 'observed',
  'says the advert': 'advert',
  'usual in such work': 'usual',
} as const;

export const things: Readonly<Record<string, RequirementKind>> = {
  'a driving licence': 'driving_licence',
  'a car': 'own_transport',
  'a basic check': 'dbs_basic',
  'an enhanced check': 'dbs_enhanced',
  'a qualification': 'qualification',
  experience: 'experience',
  'the right to work': 'right_to_work',
};

/** What a line is about, as the vignettes call it. */
export const criterionWords: Readonly<Record<string, CriterionId>> = {
  'the kind of work': 'occupation',
  'the journey': 'travel',
  'the hours': 'hours',
  'the days and times': 'days_and_times',
  'the shifts': 'shift_kinds',
  'the pay': 'pay',
  'the contract': 'contract',
  'the work place': 'environment',
  'what is asked for': 'requirements',
  'the employer': 'employer',
  'it has closed': 'freshness',
  'it was turned down': 'not_for_me',
};

export const kindWords = {
  fits: 'fits',
  fit: 'fits',
  clashes: 'clashes',
  clash: 'clashes',
  'is not known': 'unknown',
  'are not known': 'unknown',
} as const;

/** What to ask about, as the vignettes call it. */
export const questionWords: Readonly<Record<string, string>> = {
  'the kind of work': 'occupation',
  'the place': 'place',
  'where they live': 'home',
  'the journey': 'travel',
  'working from home': 'remote',
  'the hours': 'hours',
  'the shifts': 'shifts',
  nights: 'nights',
  weekends: 'weekends',
  'split shifts': 'split',
  'changing shifts': 'rotating',
  'the pay': 'pay',
  'the contract': 'contract',
  'who the employer is': 'employer',
  'whether it is still open': 'still_open',
  ...Object.fromEntries(Object.entries(surroundings).map(([word, dimension]) => [word, `environment.${dimension}`])),
  ...Object.fromEntries(Object.entries(things).map(([word, kind]) => [word, `requirement.${kind}`])),
};
