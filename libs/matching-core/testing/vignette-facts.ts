import type { Day } from '#kernel';
import { addDays } from '#kernel';
import { type OpeningFacts, type ProfileFacts, type ShiftKind, shiftKinds } from '../src/facts';
import {
  openingFacts,
  type PlaceRecord,
  profileFacts,
  type VacancyRecord,
  type WishesRecord,
} from '../src/from-records';
import { standardPolicy } from '../src/policy';
import * as words from './vignette-words';

/** The day of all vignettes, a Monday. */
export const today: Day = '2026-03-02';

const home: PlaceRecord = { latitude: 53.38, longitude: -1.47, radiusKm: 0, area: 'urban' };
const kmOfOneDegree = 111.195;

export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Person {
  readonly wishes: Writable<WishesRecord>;
  home: PlaceRecord | null;
  readonly notForMe: string[];
}

/** A phrase and what it does; the groups of the pattern are handed over. */
export type Phrase<Target> = readonly [RegExp, (target: Target, ...groups: string[]) => void];

/** Applies the first phrase that a line is. */
export function understand<Target>(phrases: readonly Phrase<Target>[], line: string, target: Target): void {
  for (const [pattern, apply] of phrases) {
    const found = pattern.exec(line);
    if (found) return apply(target, ...found.slice(1));
  }
  throw new Error(`Nobody has taught me the words "${line}"`);
}

/** The value of a word in a table. */
export function known<Value>(table: Readonly<Record<string, Value>>, word: string): Value {
  if (Object.hasOwn(table, word)) return table[word]!;
  throw new Error(`"${word}" is none of: ${Object.keys(table).join(', ')}`);
}

const pence = (pounds: string) => Math.round(Number(pounds.replaceAll(',', '')) * 100);
const list = (text: string) => text.split(/, | or /);
const limit = (word: string) => (word === 'only' || word === 'at most' || word === 'needs' ? 'must' : 'prefer');

const shiftWords: Readonly<Record<string, ShiftKind>> = {
  nights: 'nights',
  weekends: 'weekends',
  'split shifts': 'split',
  'changing shifts': 'rotating',
};

const said: readonly Phrase<Person>[] = [
  [/^nothing yet$/, () => undefined],
  [/^lives somewhere we do not know$/, (person) => (person.home = null)],
  [/^lives in a district (\d+) km wide$/, (person, km) => (person.home = { ...home, radiusKm: Number(km) / 2 })],
  [
    /^(only|wants|does not mind|would rather not have) (\d+) to (\d+) hours a week(?: to begin with, to grow to (\d+))?$/,
    ({ wishes }, how, min, max, buildUpTo) =>
      (wishes.hours = {
        min: Number(min),
        max: Number(max),
        buildUpTo: buildUpTo ? Number(buildUpTo) : null,
        strength: known(words.strengths, how),
      }),
  ],
  [
    /^(only|wants|never) (at most|at least) (\d+) hours a week$/,
    ({ wishes }, how, end, hours) =>
      (wishes.hours = {
        min: end === 'at least' ? Number(hours) : null,
        max: end === 'at most' ? Number(hours) : null,
        strength: known(words.strengths, how),
      }),
  ],
  [
    /^can (only|rather) work (.+), (.+)$/,
    ({ wishes }, how, times, days) => {
      const parts = known(words.timeWords, times);
      const grid = Object.fromEntries(known(words.dayWords, days).map((day) => [`${day}`, parts]));
      wishes.availability = { grid, strength: limit(how) };
    },
  ],
  [
    /^(never|would rather not work|would like|only) (nights|weekends|split shifts|changing shifts)$/,
    ({ wishes }, how, kind) =>
      (wishes.shifts = { ...wishes.shifts, [known(shiftWords, kind)]: known(words.strengths, how) }),
  ],
  [
    /^goes (.+), (at most|rather not over) (\d+) minutes$/,
    ({ wishes }, how, strength, minutes) =>
      (wishes.travel = {
        modes: how.split(' or ').map((word) => known(words.modeWords, word)),
        maxMinutes: Number(minutes),
        strength: limit(strength),
      }),
  ],
  [
    /^(only|would like) work from home$/,
    ({ wishes }, how) => (wishes.travel = { modes: [], maxMinutes: 60, strength: limit(how), remoteOnly: true }),
  ],
  [
    /^(needs|would like) at least £([\d.]+) an hour$/,
    ({ wishes }, how, floor) => (wishes.pay = { floorPencePerHour: pence(floor), strength: limit(how) }),
  ],
  [
    /^(only|wants|would rather not have|never) an? (\S+) contract$/,
    ({ wishes }, how, contract) =>
      (wishes.contracts = [
        ...wishes.contracts,
        { contract: known(words.contractWords, contract), strength: known(words.strengths, how) },
      ]),
  ],
  [
    /^(must have|would like|would rather not have|never|does not mind) (little|a lot of) (.+)$/,
    ({ wishes }, how, want, what) =>
      (wishes.environment = [
        ...wishes.environment,
        {
          dimension: known(words.surroundings, what),
          want: want === 'little' ? 'low' : 'high',
          strength: known(words.strengths, how),
        },
      ]),
  ],
  [
    /^will not work for (.+?)(?:, also called (.+))?$/,
    ({ wishes }, name, other) =>
      (wishes.employersToAvoid = [...wishes.employersToAvoid, { employerId: name, alsoIds: other ? [other] : [] }]),
  ],
  [/^turned down (.+)$/, ({ notForMe }, name) => notForMe.push(name)],
  [
    /^(has|has not|may have) (an? .+?|the right to work|experience)(, and does not want to see jobs that need it)?$/,
    ({ wishes }, has, what, hide) =>
      (wishes.requirements = [
        ...wishes.requirements,
        {
          kind: known(words.things, what),
          has: has === 'has' ? 'yes' : has === 'has not' ? 'no' : 'unknown',
          hideWhenMissing: hide !== undefined,
        },
      ]),
  ],
  [
    /^(wants|only|does not mind|would rather not do|never again) (.+)$/,
    ({ wishes }, how, what) =>
      (wishes.occupations = [
        ...wishes.occupations,
        ...list(what).map((job) => ({ soc: known(words.jobs, job), strength: known(words.workStrengths, how) })),
      ]),
  ],
];

const noWishes: WishesRecord = {
  occupations: [],
  hours: null,
  availability: null,
  shifts: Object.fromEntries([...shiftKinds, 'zeroHours'].map((kind) => [kind, 'not_said'])) as WishesRecord['shifts'],
  travel: null,
  pay: null,
  contracts: [],
  environment: [],
  employersToAvoid: [],
  requirements: [],
};

/** What somebody said, in facts. */
export function personOf(lines: readonly string[]): ProfileFacts {
  const person: Person = { wishes: { ...noWishes }, home, notForMe: [] };
  for (const line of lines) understand(said, line, person);
  return profileFacts(person.wishes, person.home, person.notForMe);
}

type Offer = Writable<VacancyRecord>;

/** North of home, so that the distance is the distance. */
export const away = (km: string, radiusKm = 0): PlaceRecord => ({
  ...home,
  latitude: home.latitude + Number(km) / kmOfOneDegree,
  radiusKm,
});

const paid = (offer: Offer, min: string | undefined, max: string | undefined, more: Partial<Offer['pay']>) =>
  (offer.pay = {
    minPence: min ? pence(min) : null,
    maxPence: max ? pence(max) : null,
    unit: 'hour',
    basis: 'stated',
    proRata: 'unknown',
    ...more,
  });

const offered: readonly Phrase<Offer>[] = [
  [/^nothing more is known$/, () => undefined],
  [/^next door$/, (offer) => (offer.place = away('0'))],
  [/^([\d.]+) km away$/, (offer, km) => (offer.place = away(km))],
  [/^about ([\d.]+) km away, give or take (\d+) km$/, (offer, km, slack) => (offer.place = away(km, Number(slack)))],
  [/^from home$/, (offer) => (offer.remote = 'remote')],
  [/^on site$/, (offer) => (offer.remote = 'on_site')],
  [/^([\d.]+) hours a week$/, (offer, hours) => ([offer.hoursMin, offer.hoursMax] = [Number(hours), Number(hours)])],
  [
    /^([\d.]+) to ([\d.]+) hours a week$/,
    (offer, min, max) => ([offer.hoursMin, offer.hoursMax] = [Number(min), Number(max)]),
  ],
  [/^at least ([\d.]+) hours a week$/, (offer, min) => (offer.hoursMin = Number(min))],
  [/^up to ([\d.]+) hours a week$/, (offer, max) => (offer.hoursMax = Number(max))],
  [
    /^(.+) (\d\d:\d\d) to (\d\d:\d\d)$/,
    (offer, days, start, end) => {
      const windows = known(words.dayWords, days).map((day) => ({ day, start: start, end: end }));
      offer.shifts = { ...offer.shifts, certainty: 'known', windows: [...offer.shifts.windows, ...windows] };
    },
  ],
  [/^times to be agreed$/, (offer) => (offer.shifts = { ...offer.shifts, pattern: 'flexible' })],
  [/^the same times every week$/, (offer) => (offer.shifts = { ...offer.shifts, pattern: 'fixed' })],
  [/^times change from week to week$/, (offer) => (offer.shifts = { ...offer.shifts, pattern: 'rotating' })],
  [
    /^(with|no) (nights|weekends)$/,
    (offer, has, kind) => (offer.shifts = { ...offer.shifts, [kind]: has === 'with' ? 'yes' : 'no' }),
  ],
  [/^£([\d.]+) an hour$/, (offer, pay) => paid(offer, pay, pay, {})],
  [/^£([\d.]+) to £([\d.]+) an hour$/, (offer, min, max) => paid(offer, min, max, {})],
  [/^from £([\d.]+) an hour$/, (offer, min) => paid(offer, min, undefined, {})],
  [
    /^£([\d,]+) a (week|month|year)(, pro rata|, for these hours)?$/,
    (offer, pay, unit, how) =>
      paid(offer, pay, pay, {
        unit: unit as 'week' | 'month' | 'year',
        proRata: how === ', pro rata' ? 'yes' : how ? 'no' : 'unknown',
      }),
  ],
  [/^a website guesses £([\d.]+) an hour$/, (offer, pay) => paid(offer, pay, pay, { basis: 'predicted' })],
  [/^£([\d,]+) a year on target$/, (offer, pay) => paid(offer, pay, pay, { unit: 'year', basis: 'ote' })],
  [/^(\S+) contract$/, (offer, contract) => (offer.contract = known(words.contractWords, contract))],
  [
    /^(little|some|a lot of) (.+), (seen there|says the advert|usual in such work)$/,
    (offer, amount, what, origin) =>
      (offer.environment = [
        ...offer.environment,
        {
          dimension: known(words.surroundings, what),
          level: amount === 'little' ? 1 : amount === 'some' ? 3 : 5,
          origin: known(words.origins, origin),
        },
      ]),
  ],
  [
    /^(needs|would like|may need) (.+)$/,
    (offer, how, what) =>
      (offer.requirements = [
        ...offer.requirements,
        {
          kind: known(words.things, what),
          essential: how === 'needs' ? 'yes' : how === 'would like' ? 'no' : 'unknown',
        },
      ]),
  ],
  [/^at (.+)$/, (offer, employer) => (offer.employerId = employer!)],
  [
    /^closes (yesterday|today|tomorrow)$/,
    (offer, when) => (offer.closesOn = dayIn({ yesterday: -1, today: 0, tomorrow: 1 }[when]!)),
  ],
  [/^closes in (\d+) days$/, (offer, days) => (offer.closesOn = dayIn(Number(days)))],
  [/^seen (\d+) days ago$/, (offer, days) => (offer.firstSeenOn = dayIn(-Number(days)))],
  [/^not seen lately$/, (offer) => (offer.state = 'unconfirmed')],
  [/^(.+)$/, (offer, job) => (offer.soc2020 = known(words.jobs, job))],
];

export const dayIn = (days: number): Day => addDays(today, days);

const unknownOffer: VacancyRecord = {
  id: '',
  employerId: null,
  soc2020: null,
  place: null,
  remote: 'unknown',
  hoursMin: null,
  hoursMax: null,
  shifts: { certainty: 'unknown', windows: [], pattern: 'unknown', nights: 'unknown', weekends: 'unknown' },
  pay: { minPence: null, maxPence: null, unit: 'unknown', basis: 'unknown', proRata: 'unknown' },
  contract: 'unknown',
  environment: [],
  requirements: [],
  closesOn: null,
  firstSeenOn: null,
  state: 'open',
};

/** What is known of an offer, in facts; its name is its id. */
export function offerOf(name: string, details: readonly string[]): OpeningFacts {
  const offer: Offer = { ...unknownOffer, id: name };
  for (const detail of details) understand(offered, detail, offer);
  return openingFacts(offer, standardPolicy.pay);
}
