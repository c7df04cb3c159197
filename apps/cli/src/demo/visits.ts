import { addDays, weekday, type Day } from '#kernel';
import type { RecordContact } from '#job-development';
import type { Randomness } from './randomness';
import type { Trade } from './trades/trade';

/** A contact of the demo before it has an employer's id. */
export type DemoContact = Pick<RecordContact, 'mode' | 'purpose'> &
  Partial<
    Pick<
      RecordContact,
      'outcome' | 'learned' | 'nextStep' | 'nextStepOn' | 'thankYouSentOn' | 'durationMinutes' | 'presence'
    >
  > & {
    /** When it took place or will. */
    readonly at: Date;
    /** When it was written down; the same evening at the latest, now and then two days on. */
    readonly writtenAt: Date;
    readonly withPerson: boolean;
    readonly withClient: boolean;
  };

const nextSteps = [
  'Send a thank-you card',
  'Come back and listen',
  'Ask about the early shift',
  'Bring the two names we talked about',
  'Ring after the stock-take',
  'Drop in when the new rota is out',
];

/** Where a relationship stands, from the demo's point of view. */
export interface Acquaintance {
  visits: number;
  refused: boolean;
}

/** One contact with an employer: the next cup of tea, an attempt, a call, or a thank-you. */
export function inventContact(trade: Trade, known: Acquaintance, day: Day, random: Randomness): DemoContact {
  const at = atWork(day, random);
  const writtenAt = new Date(
    at.getTime() + (random.chance(0.85) ? random.whole(10, 240) : random.whole(1000, 2900)) * 60_000,
  );
  const base = { at, writtenAt, withPerson: true, withClient: false };
  if (random.chance(0.13))
    return {
      ...base,
      mode: random.weighted([
        ['phone', 6],
        ['email', 3],
        ['message', 1],
      ] as const),
      purpose: 'follow_up',
      outcome: random.weighted([
        ['conversation', 5],
        ['left_message', 3],
        ['no_answer', 2],
      ] as const),
      durationMinutes: random.whole(2, 12),
    };
  if (random.chance(0.1))
    return {
      ...base,
      mode: 'in_person',
      purpose: 'introduce',
      outcome: random.weighted([
        ['manager_out', 6],
        ['reception_only', 4],
      ] as const),
      withPerson: random.chance(0.3),
      nextStep: 'Try again early in the week',
      nextStepOn: nextWorkday(addDays(day, 4)),
    };
  known.visits += 1;
  return { ...base, mode: 'in_person', durationMinutes: random.whole(8, 45), ...visit(trade, known, day, random) };
}

function visit(trade: Trade, known: Acquaintance, day: Day, random: Randomness) {
  const next = random.chance(0.6)
    ? { nextStep: random.one(nextSteps), nextStepOn: nextWorkday(addDays(day, random.whole(3, 16))) }
    : {};
  if (known.visits === 1)
    return {
      purpose: 'introduce' as const,
      outcome: random.weighted([
        ['appointment_made', 5],
        ['conversation', 4],
        ['refused', 1],
      ] as const),
      ...next,
    };
  if (known.visits === 2)
    return {
      purpose: 'learn_needs' as const,
      outcome: 'conversation' as const,
      learned: random.one(trade.learned),
      ...(random.chance(0.6) ? { thankYouSentOn: nextWorkday(addDays(day, 1)) } : {}),
      ...next,
    };
  if (random.chance(0.3))
    return {
      purpose: 'follow_up' as const,
      outcome: 'conversation' as const,
      learned: random.one(trade.learned),
      ...next,
    };
  if (random.chance(0.15)) return { purpose: 'thank' as const, outcome: 'conversation' as const };
  return {
    purpose: random.chance(0.75) ? ('present_candidate' as const) : ('hire_talk' as const),
    outcome: random.weighted([
      ['conversation', 6],
      ['appointment_made', 3],
      ['refused', 1],
      ['hired', 0.5],
    ] as const),
    withClient: true,
    presence: random.chance(0.35) ? ('with_client' as const) : ('specialist' as const),
    ...next,
  };
}

/** Between nine and half past four, in quarter hours. */
function atWork(day: Day, random: Randomness): Date {
  return new Date(Date.parse(`${day}T09:00:00Z`) + random.whole(0, 30) * 15 * 60_000);
}

/** The day itself, or the Monday after a weekend. */
export function nextWorkday(day: Day): Day {
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}

/** The Mondays to Fridays from one day to another, both included. */
export function workdays(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (weekday(day) <= 5) days.push(day);
  return days;
}
