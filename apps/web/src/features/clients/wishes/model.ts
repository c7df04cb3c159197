import type { Versioned, View } from '../../../api/client';
import { listEntries, tableEntries, type EntriesOf } from '../../../ui/merge';
import type { Opened } from '../../../ui/use-edit';
import { missing } from '../../../ui/use-form';
import {
  contractNames,
  dimensionWords,
  requirementNames,
  shiftNames,
  type Contract,
  type Dimension,
  type RequirementKind,
  type ShiftKind,
  type Strength,
  type Wishes,
} from './words';

/** Said about one named thing; an empty strength stands for "not talked about". */
export interface Said {
  readonly strength: Strength | '';
  readonly words: string;
}

/** What is wanted of one side of the workplace; `any` was talked about and makes no difference. */
export interface Wanted {
  readonly want: '' | 'low' | 'high' | 'any';
  readonly must: boolean;
  readonly words: string;
}

export interface Answered {
  readonly has: View<'HasRequirement'> | '';
  /** Jobs that need it are to be left out; asked only about what one has not. */
  readonly hide: boolean;
  readonly words: string;
}

/** The wishes as they stand in the form: whatever was not said is an empty text, null or an empty list. */
export interface WishesValues {
  readonly occupations: Wishes['occupations'];
  /** Hours are counted in hundredths here, as the field for decimals counts. */
  readonly hours: Said & {
    readonly min: number | null;
    readonly max: number | null;
    readonly buildUpTo: number | null;
  };
  /** Slots as `1.morning`. */
  readonly availability: Said & { readonly slots: readonly string[] };
  readonly shifts: Readonly<Record<ShiftKind, Said>>;
  readonly travel: Said & { readonly modes: readonly View<'TravelMode'>[]; readonly maxMinutes: number | null };
  readonly pay: Said & { readonly floor: number | null };
  readonly contracts: Readonly<Record<Contract, Said>>;
  readonly environment: Readonly<Record<Dimension, Wanted>>;
  readonly employersToAvoid: Wishes['employersToAvoid'];
  readonly values: Wishes['values'];
  readonly competitive: { readonly strength: View<'CompetitiveStrength'> | ''; readonly words: string };
  readonly requirements: Readonly<Record<RequirementKind, Answered>>;
  readonly variety: { readonly atMost: number | null; readonly words: string };
  readonly startOn: string;
  readonly notes: string;
  readonly source: View<'WishSource'> | '';
  readonly statedOn: string;
}

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

/** A table with an entry for every key: what was said, else nothing. */
function filled<Key extends string, Value>(table: Readonly<Record<Key, unknown>>, value: (key: Key) => Value) {
  return Object.fromEntries(keysOf(table).map((key) => [key, value(key)])) as Record<Key, Value>;
}

const hundredths = (hours: number | null) => (hours === null ? null : Math.round(hours * 100));
const hoursOf = (count: number | null) => (count === null ? null : count / 100);
const wordsOf = (text: string) => text.trim() || null;
const said = (wish: { strength: Strength; words: string | null } | null | undefined, usual: Strength | ''): Said => ({
  strength: wish?.strength ?? usual,
  words: wish?.words ?? '',
});

/** "Rather not much of it" is the same wish as "a little of it", and the form asks the latter. */
function wantedOf(wish: Wishes['environment'][number] | undefined): Wanted {
  if (!wish) return { want: '', must: false, words: '' };
  const against = wish.strength === 'avoid' || wish.strength === 'deal_breaker';
  const want = (wish.want === 'low') !== against ? 'low' : 'high';
  return {
    want: wish.strength === 'indifferent' ? 'any' : want,
    must: wish.strength === 'must' || wish.strength === 'deal_breaker',
    words: wish.words ?? '',
  };
}

/** Two people may talk about different kinds of work, or different sides of the workplace, without being in each other's way. */
export const wishEntries: EntriesOf<WishesValues> = {
  occupations: listEntries(({ soc, title }) => `${soc} ${title}`),
  shifts: tableEntries(),
  contracts: tableEntries(),
  environment: tableEntries(),
  employersToAvoid: listEntries(({ name }) => name),
  values: listEntries(({ value }) => value),
  requirements: tableEntries(),
};

/** Opens the form with the current wishes, to be stated on a day. */
export const openedOf = ({ wishes, etag }: Versioned<View<'WishesView'>>, statedOn: string): Opened<WishesValues> => ({
  etag,
  fields: valuesOf(wishes, statedOn),
});

/** A document as it stands in the form. */
export function valuesOf(wishes: Wishes, statedOn: string): WishesValues {
  const { hours, availability, travel, pay } = wishes;
  return {
    occupations: wishes.occupations,
    hours: {
      ...said(hours, 'prefer'),
      min: hundredths(hours?.min ?? null),
      max: hundredths(hours?.max ?? null),
      buildUpTo: hundredths(hours?.buildUpTo ?? null),
    },
    availability: {
      ...said(availability, 'prefer'),
      slots: (availability?.days ?? []).flatMap(({ day, parts }) => parts.map((part) => `${day}.${part}`)),
    },
    shifts: filled(shiftNames, (kind) =>
      said(
        wishes.shifts.find((wish) => wish.kind === kind),
        '',
      ),
    ),
    travel: { ...said(travel, 'prefer'), modes: travel?.modes ?? [], maxMinutes: travel?.maxMinutes ?? null },
    pay: { ...said(pay, 'prefer'), floor: pay?.floorPencePerHour ?? null },
    contracts: filled(contractNames, (kind) =>
      said(
        wishes.contracts.find((wish) => wish.contract === kind),
        '',
      ),
    ),
    environment: filled(dimensionWords, (side) => wantedOf(wishes.environment.find((wish) => wish.dimension === side))),
    employersToAvoid: wishes.employersToAvoid,
    values: wishes.values,
    competitive: { strength: wishes.competitive?.strength ?? '', words: wishes.competitive?.words ?? '' },
    variety: { atMost: wishes.variety?.atMost ?? null, words: wishes.variety?.words ?? '' },
    requirements: filled(requirementNames, (kind) => {
      const answer = wishes.requirements.find((one) => one.kind === kind);
      return { has: answer?.has ?? '', hide: answer?.hideWhenMissing ?? false, words: answer?.words ?? '' };
    }),
    startOn: wishes.startOn ?? '',
    notes: wishes.notes ?? '',
    source: 'together',
    statedOn,
  };
}

function availabilityOf({ slots, strength, words }: WishesValues['availability']): Wishes['availability'] {
  if (slots.length === 0 && !words.trim()) return null;
  const days = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => {
    const parts = slots.filter((slot) => slot.startsWith(`${day}.`)).map((slot) => slot.slice(2) as View<'DayPart'>);
    return parts.length > 0 ? [{ day, parts }] : [];
  });
  return { days, strength: strength || 'prefer', words: wordsOf(words) };
}

function environmentOf(environment: WishesValues['environment']): Wishes['environment'] {
  return keysOf(environment).flatMap((dimension) => {
    const { want, must, words } = environment[dimension];
    if (want === '') return [];
    const strength = want === 'any' ? 'indifferent' : must ? 'must' : 'prefer';
    return [{ dimension, want: want === 'high' ? 'high' : 'low', strength, words: wordsOf(words) } as const];
  });
}

/** The document to send. A part about which nothing was said is left out. */
export function wishesOf(values: WishesValues): Wishes {
  const { hours, shifts, travel, pay, contracts, requirements, competitive, variety } = values;
  const hoursSaid = hours.min !== null || hours.max !== null || hours.buildUpTo !== null || hours.words.trim() !== '';
  const strengthOf = ({ strength }: Said) => strength || 'prefer';
  return {
    occupations: values.occupations,
    hours: hoursSaid
      ? {
          min: hoursOf(hours.min),
          max: hoursOf(hours.max),
          buildUpTo: hoursOf(hours.buildUpTo),
          strength: strengthOf(hours),
          words: wordsOf(hours.words),
        }
      : null,
    availability: availabilityOf(values.availability),
    shifts: keysOf(shifts).flatMap((kind) => {
      const { strength, words } = shifts[kind];
      return strength ? [{ kind, strength, words: wordsOf(words) }] : [];
    }),
    travel:
      travel.maxMinutes === null
        ? null
        : {
            modes: [...travel.modes],
            maxMinutes: travel.maxMinutes,
            strength: strengthOf(travel),
            words: wordsOf(travel.words),
          },
    pay:
      pay.floor === null
        ? null
        : { floorPencePerHour: pay.floor, strength: strengthOf(pay), words: wordsOf(pay.words) },
    contracts: keysOf(contracts).flatMap((contract) => {
      const { strength, words } = contracts[contract];
      return strength ? [{ contract, strength, words: wordsOf(words) }] : [];
    }),
    environment: environmentOf(values.environment),
    employersToAvoid: values.employersToAvoid,
    values: values.values,
    competitive: competitive.strength ? { strength: competitive.strength, words: wordsOf(competitive.words) } : null,
    requirements: keysOf(requirements).flatMap((kind) => {
      const { has, hide, words } = requirements[kind];
      return has ? [{ kind, has, hideWhenMissing: has === 'no' && hide, words: wordsOf(words) }] : [];
    }),
    variety: variety.atMost === null ? null : { atMost: variety.atMost, words: wordsOf(variety.words) },
    startOn: values.startOn || null,
    notes: wordsOf(values.notes),
  };
}

const quarters = (count: number | null) => count === null || (count % 25 === 0 && count >= 25 && count <= 8000);

/** What can be said before sending. Nothing has to be filled in; what is filled in has to make sense. */
export function check({ hours, travel, pay, source }: WishesValues) {
  const turned = hours.min !== null && hours.max !== null && hours.min > hours.max;
  const odd = ![hours.min, hours.max, hours.buildUpTo].every(quarters);
  const unlimited = travel.maxMinutes === null && (travel.modes.length > 0 || travel.words.trim() !== '');
  const tooFar = travel.maxMinutes !== null && (travel.maxMinutes < 1 || travel.maxMinutes > 240);
  return [
    ...(turned ? [missing('hours', 'The fewest hours are more than the most. Swap them')] : []),
    ...(odd ? [missing('hours', 'Give hours a week in quarters, from 0.25 to 80, such as 16 or 17.5')] : []),
    ...(unlimited ? [missing('travel', 'Say how long the journey may take, in minutes')] : []),
    ...(tooFar ? [missing('travel', 'Give the journey in minutes, from 1 to 240')] : []),
    ...(pay.floor === null && pay.words.trim() ? [missing('pay', 'Say the least pay an hour, in pounds')] : []),
    ...(source ? [] : [missing('source', 'Choose who said it')]),
  ];
}
