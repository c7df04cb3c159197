import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { environmentDimensions } from '#reference';
import { day, example, id, instant, listQuery, page, text, whole, words } from '#platform/contract';
import {
  CompetitiveStrengthWord,
  DayPartWord,
  ShiftKindWord,
  StrengthWord,
  TravelModeWord,
  ValueKindWord,
  WantWord,
  WishOriginWord,
  WishSourceWord,
} from './words';

const ownWords = text({
  max: 500,
  description: 'In the person’s own words; null when nothing was written down.',
}).nullable();
const quarterHours = (description: string) =>
  z.number().min(0.25).max(80).multipleOf(0.25, 'Expected hours in steps of a quarter').describe(description);

export const contracts = {
  permanent: 'With no end date',
  temporary: 'For a time',
  fixed_term: 'Until a named day',
  seasonal: 'For a season',
  agency: 'Through an agency',
  apprenticeship: 'Work with training towards a qualification',
  zero_hours: 'No hours are promised',
  self_employed: 'Working for oneself',
} as const;

export const requirementKinds = {
  driving_licence: 'A driving licence',
  own_transport: 'A vehicle of one’s own',
  dbs_basic: 'A basic criminal record check',
  dbs_enhanced: 'An enhanced criminal record check',
  qualification: 'A qualification',
  experience: 'Earlier experience',
  right_to_work: 'The right to work in the UK',
  physical: 'Lifting, standing or the like',
  language: 'A language',
  other: 'Anything else',
} as const;

export const WishedContract = words('WishedContract', contracts, 'A kind of contract.');
export const RequirementKindWord = words('RequirementKind', requirementKinds, 'Something an employer may ask for.');
export const EnvironmentDimensionWord = words(
  'EnvironmentDimension',
  environmentDimensions,
  'One side of what a workplace is like.',
);
export const HasWord = words(
  'HasRequirement',
  { yes: 'The person has it', no: 'The person does not have it', unknown: 'Not talked about: a thing to ask' },
  'Whether the person has what may be asked for, as they said themselves.',
);

const OccupationWish = z
  .strictObject({
    soc: z
      .string()
      .regex(/^\d{1,4}$/, 'Expected one to four digits of a SOC 2020 code')
      .describe('SOC 2020 unit group, or the first digits of a wider group.'),
    title: text({ max: 200, description: 'The work as the person calls it.' }),
    strength: StrengthWord,
    words: ownWords,
  })
  .describe('A kind of work.');

const HoursWish = z
  .strictObject({
    min: quarterHours('Fewest hours a week; null when not said.').nullable(),
    max: quarterHours('Most hours a week; null when not said.').nullable(),
    strength: StrengthWord,
    buildUpTo: quarterHours('Hours a week the person would like to grow into; null when not said.').nullable(),
    words: ownWords,
  })
  .describe('How many hours a week.');

const AvailabilityWish = z
  .strictObject({
    days: z
      .array(
        z.strictObject({
          day: whole({ min: 1, max: 7, description: 'Day of the week: 1 is Monday, 7 is Sunday.' }),
          parts: z.array(DayPartWord).max(5).describe('The parts of that day that work for the person.'),
        }),
      )
      .max(7)
      .describe('The days and parts of days that work for the person; a day left out does not.'),
    strength: StrengthWord,
    words: ownWords,
  })
  .describe('When the person can work.');

const ShiftWish = z
  .strictObject({ kind: ShiftKindWord, strength: StrengthWord, words: ownWords })
  .describe('A wish about a kind of working time.');

const TravelWish = z
  .strictObject({
    modes: z.array(TravelModeWord).max(4).describe('The ways of travelling the person can use.'),
    maxMinutes: whole({ min: 1, max: 240, description: 'Longest journey door to door, one way, in minutes.' }),
    strength: StrengthWord,
    words: ownWords,
  })
  .describe('How the person travels and how far.');

const PayWish = z
  .strictObject({
    floorPencePerHour: whole({ min: 0, max: 100_000, description: 'Least pay an hour before tax, in pence.' }),
    strength: StrengthWord,
    words: ownWords,
  })
  .describe('The least pay.');

const ContractWish = z
  .strictObject({ contract: WishedContract, strength: StrengthWord, words: ownWords })
  .describe('A wish about a kind of contract.');

const EnvironmentWish = z
  .strictObject({ dimension: EnvironmentDimensionWord, want: WantWord, strength: StrengthWord, words: ownWords })
  .describe('A wish about the workplace.');

const AvoidedEmployer = z
  .strictObject({
    employerId: id<'employer'>('The employer on record, when there is one.').nullable(),
    name: text({ max: 200, description: 'The employer’s name.' }),
    words: ownWords,
  })
  .describe('An employer the person does not want to work for.');

const ValueWish = z
  .strictObject({
    value: text({ max: 120, description: 'What matters, as the person calls it: `useful to people`.' }),
    kind: ValueKindWord.default('other'),
    sic: z
      .string()
      .regex(/^(?:[A-U]|\d{2,5})$/, 'Expected the letter of a section of SIC 2007 or two to five digits of a class')
      .describe('Of an industry: a section of SIC 2007, a class, or its first digits; null of anything else.')
      .nullable()
      .default(null),
    strength: StrengthWord,
    words: ownWords,
  })
  .refine(({ kind, sic }) => kind === 'industry' || sic === null, {
    path: ['sic'],
    message: 'Expected null: only an industry has a code',
  })
  .describe('What matters to the person about the work.');

const CompetitiveWish = z
  .strictObject({ strength: CompetitiveStrengthWord, words: ownWords })
  .describe('Whether only jobs like any other will do: open to anyone, paid at least the minimum wage, not set aside.');

const Requirement = z
  .strictObject({
    kind: RequirementKindWord,
    has: HasWord,
    hideWhenMissing: z
      .boolean()
      .describe('Leave out vacancies that need what the person has not. Only when they asked for that.')
      .default(false),
    words: ownWords,
  })
  .describe('Something employers may ask for.');

const VarietyWish = z
  .strictObject({
    atMost: whole({ min: 1, max: 20, description: 'At most so many of one kind of work, and of one employer.' }),
    words: ownWords,
  })
  .describe('More variety on the list than the order of points alone would give.');

/** What a person wants of work. Everything may be unknown; an empty document already gets suggestions. */
export const Wishes = z
  .strictObject({
    occupations: z.array(OccupationWish).max(40).describe('Kinds of work, wanted and not.'),
    hours: HoursWish.nullable(),
    availability: AvailabilityWish.nullable(),
    shifts: z.array(ShiftWish).max(4).describe('Kinds of working time.'),
    travel: TravelWish.nullable(),
    pay: PayWish.nullable(),
    contracts: z.array(ContractWish).max(8).describe('Kinds of contract.'),
    environment: z.array(EnvironmentWish).max(22).describe('What the workplace is like.'),
    employersToAvoid: z.array(AvoidedEmployer).max(50).describe('Employers to leave out, all their sites.'),
    values: z.array(ValueWish).max(20).describe('What matters about the work.'),
    competitive: CompetitiveWish.nullable(),
    requirements: z.array(Requirement).max(20).describe('What the person has, of what employers ask for.'),
    variety: VarietyWish.nullable(),
    startOn: day('The earliest day the person wants to start; null when any day is fine.').nullable(),
    notes: text({
      max: 4000,
      description: 'Anything else about work, in the person’s words; null when nothing.',
    }).nullable(),
  })
  .describe('What the person wants of work.');
export type Wishes = z.infer<typeof Wishes>;

/** As a sender states them: what came later than the first release of this interface may be left out, and is then not said. */
const StatedWishes = Wishes.extend({
  competitive: Wishes.shape.competitive.default(null),
  variety: Wishes.shape.variety.default(null),
}).describe('What the person wants of work.');

export const noWishes: Wishes = {
  occupations: [],
  hours: null,
  availability: null,
  shifts: [],
  travel: null,
  pay: null,
  contracts: [],
  environment: [],
  employersToAvoid: [],
  values: [],
  competitive: null,
  requirements: [],
  variety: null,
  startOn: null,
  notes: null,
};

/** A stored document of whatever age, whole: versions are never rewritten, they are completed when they are read. */
export function wholeWishes(stored: object | null | undefined): Wishes {
  const wishes = { ...noWishes, ...stored };
  return {
    ...wishes,
    values: wishes.values.map((one) => ({ ...one, kind: one.kind ?? 'other', sic: one.sic ?? null })),
    requirements: wishes.requirements.map((one) => ({ ...one, hideWhenMissing: one.hideWhenMissing ?? false })),
  };
}

export const wishesExample: Wishes = {
  ...noWishes,
  occupations: [
    { soc: '9233', title: 'Cleaning', strength: 'prefer', words: 'I like leaving a place better than I found it.' },
    { soc: '7111', title: 'Shop work', strength: 'avoid', words: null },
  ],
  hours: { min: 8, max: 16, strength: 'must', buildUpTo: 20, words: 'Two or three short days to begin with.' },
  availability: {
    days: [
      { day: 1, parts: ['morning', 'afternoon'] },
      { day: 3, parts: ['morning'] },
      { day: 5, parts: ['morning', 'afternoon'] },
    ],
    strength: 'prefer',
    words: null,
  },
  shifts: [{ kind: 'nights', strength: 'deal_breaker', words: 'My tablets make me sleep.' }],
  travel: { modes: ['walk', 'bus'], maxMinutes: 40, strength: 'must', words: null },
  pay: { floorPencePerHour: 1300, strength: 'prefer', words: null },
  environment: [{ dimension: 'noise', want: 'low', strength: 'prefer', words: 'Machines all day are too much.' }],
  values: [
    { value: 'Health and care', kind: 'industry', sic: 'Q', strength: 'prefer', words: 'They looked after me.' },
  ],
};

export const StateWishes = example(
  z.strictObject({
    source: WishSourceWord,
    statedOn: day('The day the person said so; today when absent.').optional(),
    wishes: StatedWishes,
  }),
  { source: 'together', wishes: wishesExample },
);
export type StateWishes = z.infer<typeof StateWishes>;

export const WishesView = z.strictObject({
  id: id<'client'>('The client whose wishes these are.'),
  version: z.int().min(0).describe('Number of this version; 0 while nothing was stated. Send it back in `If-Match`.'),
  statedOn: day('The day the person said so; null while nothing was stated.').nullable(),
  recordedAt: instant('When it was written down; null while nothing was stated.').nullable(),
  recordedBy: z.string().nullable().describe('Who wrote it down; null while nothing was stated.'),
  source: WishOriginWord.nullable(),
  wishes: Wishes,
});
export type WishesView = z.infer<typeof WishesView>;

export const WishesVersionItem = z.strictObject({
  number: z.int().describe('Number of the version, from 1.'),
  statedOn: day('The day the person said so.'),
  recordedAt: instant('When it was written down.'),
  recordedBy: z.string().nullable().describe('Who wrote it down; null when the account is gone.'),
  source: WishOriginWord,
  wishes: Wishes,
});

export const ListWishesVersions = listQuery({}, { sorts: ['-number'] });
export type ListWishesVersions = z.infer<typeof ListWishesVersions>;

export class StateWishesDto extends createZodDto(StateWishes) {}
export class WishesViewDto extends createZodDto(WishesView) {}
export class ListWishesVersionsDto extends createZodDto(ListWishesVersions) {}
export class WishesVersionPageDto extends createZodDto(page(WishesVersionItem)) {}
