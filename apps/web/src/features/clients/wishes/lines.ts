import { dayInWords } from '../../../ui/dates';
import type { View } from '../../../api/client';
import {
  competitiveNames,
  contractNames,
  dayNames,
  dimensionWords,
  hasNames,
  modeNames,
  partNames,
  requirementNames,
  shiftNames,
  strengthNames,
  varietySaid,
  type Strength,
  type Wishes,
} from './words';

/** One wish as a line to read. */
export interface WishLine {
  readonly text: string;
  /** How much it weighs, in words; null where that goes without saying. */
  readonly weight: string | null;
  /** The person's own words. */
  readonly words: string | null;
}

/** The parts of the conversation, in the order one would talk about them. Each is also the name of its field in the form. */
export const sections = {
  occupations: 'Kinds of work',
  hours: 'Hours a week',
  availability: 'Days and times',
  shifts: 'Shifts',
  travel: 'Getting there',
  pay: 'Pay',
  contracts: 'Contract',
  competitive: 'A job like any other',
  environment: 'The workplace',
  employersToAvoid: 'Employers to avoid',
  requirements: 'What employers ask for',
  values: 'What matters to you',
  variety: 'Variety of the list',
  notes: 'Anything else',
} as const;
export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as SectionName[];

const line = (text: string, strength: Strength | null, words: string | null): WishLine => ({
  text,
  weight: strength && strengthNames[strength],
  words,
});

/** 16, 37.5 */
const count = (hours: number) => hours.toLocaleString('en-GB');

function hoursText({ min, max, buildUpTo }: NonNullable<Wishes['hours']>): string {
  const range =
    min !== null && max !== null
      ? min === max
        ? `${count(min)} hours`
        : `${count(min)} to ${count(max)} hours`
      : min !== null
        ? `At least ${count(min)} hours`
        : max !== null
          ? `Up to ${count(max)} hours`
          : 'Any number of hours';
  return buildUpTo === null ? range : `${range}, growing to ${count(buildUpTo)}`;
}

/** `Monday to Friday: morning, afternoon`: days with the same parts are read together. */
export function availabilityTexts(days: NonNullable<Wishes['availability']>['days']): string[] {
  const groups = new Map<string, number[]>();
  for (const { day, parts } of [...days].sort((a, b) => a.day - b.day)) {
    if (parts.length === 0) continue;
    const text = parts.length === 5 ? 'any time' : parts.map((part) => partNames[part].toLowerCase()).join(', ');
    groups.set(text, [...(groups.get(text) ?? []), day]);
  }
  return [...groups].map(([text, group]) => `${daysText(group)}: ${text}`);
}

function daysText(days: readonly number[]): string {
  const names = days.map((day) => dayNames[day - 1] ?? '');
  const first = days[0] ?? 1;
  const row = days.length > 2 && days.every((day, index) => day === first + index);
  return row ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}

function travelText({ modes, maxMinutes }: NonNullable<Wishes['travel']>): string {
  const how = modes.map((mode) => modeNames[mode].toLowerCase()).join(' or ');
  return how ? `Up to ${maxMinutes} minutes by ${how}`.replace('by walk', 'on foot') : `Up to ${maxMinutes} minutes`;
}

export const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

function environmentLine({ dimension, want, strength, words }: Wishes['environment'][number]): WishLine {
  const { name } = dimensionWords[dimension];
  if (strength === 'indifferent') return line(name, strength, words);
  return line(`${name}: ${want === 'low' ? 'a little' : 'a lot'}`, strength, words);
}

const readers: Readonly<Record<SectionName, (wishes: Wishes) => WishLine[]>> = {
  occupations: ({ occupations }) => occupations.map(({ title, strength, words }) => line(title, strength, words)),
  hours: ({ hours }) => (hours ? [line(hoursText(hours), hours.strength, hours.words)] : []),
  availability: ({ availability }) => {
    if (!availability) return [];
    const texts = availabilityTexts(availability.days);
    const [first = 'No times given', ...rest] = texts;
    return [line(first, availability.strength, availability.words), ...rest.map((text) => line(text, null, null))];
  },
  shifts: ({ shifts }) => shifts.map(({ kind, strength, words }) => line(shiftNames[kind], strength, words)),
  travel: ({ travel }) => (travel ? [line(travelText(travel), travel.strength, travel.words)] : []),
  pay: ({ pay }) => (pay ? [line(`At least ${pounds(pay.floorPencePerHour)} an hour`, pay.strength, pay.words)] : []),
  contracts: ({ contracts }) =>
    contracts.map(({ contract, strength, words }) => line(contractNames[contract], strength, words)),
  competitive: ({ competitive }) =>
    competitive ? [line(competitiveNames[competitive.strength], null, competitive.words)] : [],
  environment: ({ environment }) => environment.map(environmentLine),
  employersToAvoid: ({ employersToAvoid }) => employersToAvoid.map(({ name, words }) => line(name, null, words)),
  requirements: ({ requirements }) =>
    requirements.map(({ kind, has, hideWhenMissing, words }) => {
      const hidden = hideWhenMissing && has === 'no' ? '; leave out jobs that need it' : '';
      return line(`${requirementNames[kind]}: ${hasNames[has].toLowerCase()}${hidden}`, null, words);
    }),
  values: ({ values }) => values.map(({ value, strength, words }) => line(value, strength, words)),
  variety: ({ variety }) => (variety ? [line(varietySaid(variety.atMost), null, variety.words)] : []),
  notes: ({ startOn, notes }) => [
    ...(startOn ? [line(`Could start from ${dayInWords(startOn)}`, null, null)] : []),
    ...(notes ? [line(notes, null, null)] : []),
  ],
};

/** The wishes to read, part by part; a part about which nothing was said has no lines. */
export const wishLines = (wishes: Wishes): { name: SectionName; title: string; lines: WishLine[] }[] =>
  sectionNames.map((name) => ({ name, title: sections[name], lines: readers[name](wishes) }));

export const linesOf = (name: SectionName, wishes: Wishes): WishLine[] => readers[name](wishes);

/** A line as a sentence of its own: what, how much it weighs, and the person's own words. */
export const inOneLine = ({ text, weight, words }: WishLine): string =>
  [text, weight && `(${weight.toLowerCase()})`, words && `“${words}”`].filter(Boolean).join(' ');

const same = (one: WishLine, other: WishLine) =>
  one.text === other.text && one.weight === other.weight && one.words === other.words;

/** What a version says anew and what it no longer says, part by part; parts without a change are left out. */
export function changes(before: Wishes, after: Wishes) {
  return sectionNames.flatMap((name) => {
    const old = readers[name](before);
    const now = readers[name](after);
    const added = now.filter((one) => !old.some((other) => same(one, other)));
    const gone = old.filter((one) => !now.some((other) => same(one, other)));
    return added.length + gone.length > 0 ? [{ name, title: sections[name], added, gone }] : [];
  });
}

/** A document in which nothing is said. */
export const nothingSaid: View<'WishesView'>['wishes'] = {
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
