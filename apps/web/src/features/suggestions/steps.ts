import { contractNames, dayNames } from '../clients/wishes/words';
import { pounds } from '../vacancies/said';
import { named, ofWhat, thing } from './pieces';
import type { Step } from './queries';

const numberAt = ({ facts }: Step, name: string) => (typeof facts[name] === 'number' ? facts[name] : 0);
const textAt = ({ facts }: Step, name: string) => (typeof facts[name] === 'string' ? facts[name] : '');
const listAt = ({ facts }: Step, name: string): readonly string[] => (Array.isArray(facts[name]) ? facts[name] : []);
const hours = (minutes: number) => (minutes / 60).toLocaleString('en-GB', { maximumFractionDigits: 2 });

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const parts: Readonly<Record<string, string>> = {
  early: 'Early mornings',
  morning: 'Mornings',
  afternoon: 'Afternoons',
  evening: 'Evenings',
  night: 'Nights',
};

/** A kind of shift with it, and without it. */
const shifts: Readonly<Record<string, readonly [withIt: string, without: string]>> = {
  nights: ['Night work', 'night work'],
  weekends: ['Weekend work', 'weekend work'],
  split: ['Work in two stretches a day', 'two stretches a day'],
  rotating: ['Shifts that change from week to week', 'changing shifts'],
};

/** What softening a wish lets in. */
function softened(step: Step): string {
  const must = step.wish.strength === 'must';
  const path = step.wish.path;
  if (path === 'travel/remoteOnly') return 'Work away from home too';
  if (path === 'hours') return 'The hours you said never';
  const [withIt, without] = shifts[textAt(step, 'shiftKind')] ?? ['It', 'it'];
  if (step.criterion === 'shift_kinds') return must ? `Jobs without ${without} too` : `${withIt}, if the rest is right`;
  if (step.criterion === 'contract') {
    const kinds = listAt(step, 'contracts').map((kind) => named(contractNames, kind).toLowerCase());
    return must
      ? `Other contracts than ${kinds.join(' or ')} too`
      : `Contracts: ${kinds.join(', ')}, if the rest is right`;
  }
  if (step.criterion === 'values') {
    const what = step.wish.title ?? 'what matters to you';
    return must ? `Jobs without ${lower(what)} too` : `${what}, if the rest is right`;
  }
  if (step.criterion === 'competitive') return 'Jobs that are not like any other too';
  const what = named(ofWhat, textAt(step, 'dimension'));
  const wantsLittle = (textAt(step, 'want') === 'low') === must;
  return `${wantsLittle ? 'More' : 'Less'} ${what} than you said`;
}

const sentences: Readonly<Record<Step['code'], (step: Step) => string>> = {
  longer_journey: (step) => `${numberAt(step, 'toMinutes')} minutes to get there, not ${numberAt(step, 'fromMinutes')}`,
  fewer_hours: (step) =>
    `From ${hours(numberAt(step, 'toMinutesPerWeek'))} hours a week, not ${hours(numberAt(step, 'fromMinutesPerWeek'))}`,
  more_hours: (step) =>
    `Up to ${hours(numberAt(step, 'toMinutesPerWeek'))} hours a week, not ${hours(numberAt(step, 'fromMinutesPerWeek'))}`,
  another_day: (step) => `${dayNames[numberAt(step, 'day') - 1] ?? 'Another day'}s too`,
  another_part: (step) => `${parts[textAt(step, 'part')] ?? 'Other times'} too`,
  lower_pay: (step) =>
    `From ${pounds(numberAt(step, 'toPencePerHour'))} an hour, not ${pounds(numberAt(step, 'fromPencePerHour'))}`,
  wider_occupation: (step) =>
    step.facts.toSoc === null
      ? 'Any kind of work'
      : `Work related to ${(step.wish.title ?? 'what you named').toLowerCase()} too`,
  softened,
  shown: (step) => `Jobs that ask for ${thing(textAt(step, 'requirement'))} too`,
};

/** What a step would let in, to be said out loud: "Saturdays too". */
export function stepSaid(step: Step): string {
  const sentence = sentences[step.code] as ((step: Step) => string) | undefined;
  return sentence ? sentence(step) : 'Something else you said, moved a little';
}
