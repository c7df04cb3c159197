import type { DayPart, Wishes } from '#clients';
import type { Randomness } from './randomness';

type Environment = Wishes['environment'][number];

/** What one sort of person says about work, in the words people use. */
export interface Persona {
  readonly weight: number;
  readonly wanted: readonly (readonly [soc: string, title: string, words: string | null])[];
  readonly never?: readonly (readonly [soc: string, title: string, words: string | null])[];
  readonly environment?: readonly (readonly [
    Environment['dimension'],
    Environment['want'],
    Environment['strength'],
    string | null,
  ])[];
  readonly parts: readonly DayPart[];
  readonly dayCount: readonly [number, number];
  readonly hoursWords: string | null;
  readonly notes: string | null;
}

export const personas: readonly Persona[] = [
  {
    weight: 4,
    wanted: [
      ['7111', 'Shop work', 'I like helping people find things.'],
      ['9241', 'Filling shelves', null],
    ],
    never: [['7211', 'Call centre', 'I did six months of it. Never again.']],
    environment: [
      ['telephone', 'low', 'avoid', null],
      ['public_contact', 'high', 'prefer', 'People give me energy.'],
    ],
    parts: ['morning', 'afternoon'],
    dayCount: [3, 5],
    hoursWords: 'Enough to feel it is a real job.',
    notes: null,
  },
  {
    weight: 4,
    wanted: [
      ['9223', 'Cleaning', 'You can see what you have done.'],
      ['9224', 'Laundry', null],
      ['9241', 'Filling shelves', null],
    ],
    environment: [
      ['public_contact', 'low', 'prefer', 'I would rather not have an audience.'],
      ['noise', 'low', 'prefer', null],
    ],
    parts: ['early', 'morning'],
    dayCount: [3, 5],
    hoursWords: 'Mornings are when I am at my best.',
    notes: 'Likes to be shown once and then left to it.',
  },
  {
    weight: 3,
    wanted: [
      ['9263', 'Kitchen work', 'My nan taught me to cook.'],
      ['5435', 'Cooking', 'One day.'],
    ],
    environment: [
      ['pace', 'low', 'avoid', null],
      ['teamwork', 'high', 'prefer', null],
    ],
    parts: ['morning', 'afternoon', 'evening'],
    dayCount: [3, 5],
    hoursWords: null,
    notes: null,
  },
  {
    weight: 3,
    wanted: [
      ['9252', 'Warehouse work', 'I like to be on my feet and left alone.'],
      ['9132', 'Packing', null],
      ['8149', 'Putting things together', null],
    ],
    never: [['6135', 'Care work', 'Not for me.']],
    environment: [
      ['public_contact', 'low', 'prefer', null],
      ['repetition', 'high', 'prefer', 'I like knowing what comes next.'],
    ],
    parts: ['morning', 'afternoon', 'evening'],
    dayCount: [4, 5],
    hoursWords: 'As near full time as I can get.',
    notes: null,
  },
  {
    weight: 3,
    wanted: [
      ['6135', 'Care work', 'I looked after my dad for nine years. I am good at it.'],
      ['6111', 'Work with little children', null],
    ],
    environment: [['conflict', 'low', 'prefer', null]],
    parts: ['morning', 'afternoon'],
    dayCount: [3, 4],
    hoursWords: 'Round the school run.',
    notes: null,
  },
  {
    weight: 3,
    wanted: [
      ['5113', 'Gardening', 'Anything outdoors.'],
      ['911', 'Farm or nursery work', null],
      ['9225', 'Recycling', null],
    ],
    never: [['41', 'Office work', 'Four walls and a screen.']],
    environment: [
      ['outdoors', 'high', 'must', 'I need air.'],
      ['telephone', 'low', 'prefer', null],
    ],
    parts: ['morning', 'afternoon'],
    dayCount: [3, 5],
    hoursWords: null,
    notes: null,
  },
  {
    weight: 3,
    wanted: [
      ['4159', 'Office work', 'I was a clerk at the council before.'],
      ['4216', 'Reception', null],
      ['4133', 'Stock records', null],
    ],
    environment: [
      ['noise', 'low', 'prefer', 'I lose my thread in a loud room.'],
      ['pace', 'low', 'prefer', null],
    ],
    parts: ['morning', 'afternoon'],
    dayCount: [3, 5],
    hoursWords: 'Two or three days to start with.',
    notes: null,
  },
  {
    weight: 2,
    wanted: [
      ['8214', 'Driving', 'My own cab, my own radio.'],
      ['9262', 'Portering', null],
    ],
    environment: [['supervision', 'low', 'prefer', 'I do not need watching.']],
    parts: ['early', 'morning', 'afternoon'],
    dayCount: [4, 6],
    hoursWords: 'Full time if it is driving.',
    notes: null,
  },
  {
    weight: 2,
    wanted: [
      ['4122', 'Bookkeeping', 'Numbers stay where you put them.'],
      ['2134', 'Programming', 'I have taught myself Python.'],
    ],
    environment: [
      ['teamwork', 'low', 'prefer', null],
      ['public_contact', 'low', 'prefer', null],
    ],
    parts: ['afternoon', 'evening'],
    dayCount: [3, 5],
    hoursWords: 'Not before eleven, the tablets are slow to wear off.',
    notes: null,
  },
  {
    weight: 2,
    wanted: [
      ['9266', 'Coffee shop', 'I make a good flat white.'],
      ['9264', 'Waiting on tables', null],
      ['9265', 'Bar work', null],
    ],
    environment: [
      ['conflict', 'low', 'prefer', 'I walk away from shouting.'],
      ['public_contact', 'high', 'prefer', null],
    ],
    parts: ['afternoon', 'evening'],
    dayCount: [3, 5],
    hoursWords: null,
    notes: null,
  },
  {
    weight: 2,
    wanted: [
      ['522', 'Metal work', 'Thirty years on a lathe.'],
      ['8149', 'Assembly', null],
      ['9129', 'Labouring', null],
    ],
    environment: [
      ['physical', 'low', 'avoid', null],
      ['temperature', 'low', 'prefer', null],
    ],
    parts: ['morning', 'afternoon'],
    dayCount: [4, 5],
    hoursWords: 'Four long days suit me.',
    notes: null,
  },
  {
    weight: 2,
    wanted: [
      ['6112', 'Helping in a school', 'I volunteer at the breakfast club.'],
      ['4135', 'Library', null],
    ],
    environment: [
      ['conflict', 'low', 'prefer', null],
      ['teamwork', 'high', 'prefer', null],
    ],
    parts: ['morning', 'afternoon'],
    dayCount: [3, 5],
    hoursWords: 'Term time would be a dream.',
    notes: null,
  },
];

export const aPersona = (random: Randomness) =>
  random.weighted(personas.map((persona) => [persona, persona.weight] as const));
