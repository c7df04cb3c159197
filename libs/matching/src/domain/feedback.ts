import type { EmployerId } from '#kernel';
import type { EnvironmentFact, OpeningFacts } from '#matching-core';
import type { KeptPart } from './client-list';
import { type ChangeableWishes, type OneWish, sameWish, saysTheSame } from './one-wish';
import type { NotForMeReason } from './suggestion';

/** Who says that something is not for the person. */
export const speakers = {
  client: 'The person',
  specialist: 'Their specialist, who knows them',
  employer: 'The employer: it tells nothing about what the person wants',
} as const;
export type Speaker = keyof typeof speakers;

/** A change of one wish, to be agreed to or not. Nothing changes by itself. */
export interface OfferedChange {
  /** The wish as it is stated; null when nothing was said about it. */
  readonly before: OneWish | null;
  readonly after: OneWish;
}

/** What was turned down, and what is known about it. */
export interface TurnedDown {
  readonly reason: NotForMeReason;
  readonly saidBy: Speaker;
  /** The person's own words; they become the words of a wish that is new. */
  readonly words: string | null;
  readonly parts: readonly KeptPart[];
  readonly opening: OpeningFacts;
  readonly title: string;
  readonly employerName: string | null;
}

/** More than this is a questionnaire, not an offer. */
const mostOffers = 3;

/**
 * Changes of wishes that would have kept this opening away, for the reason that was given. None when the reason says nothing
 * about a wish, or everything it could say is stated already.
 */
export function offersFor(turnedDown: TurnedDown, wishes: ChangeableWishes): OfferedChange[] {
  if (turnedDown.saidBy === 'employer') return [];
  return byReason[turnedDown.reason](turnedDown, wishes)
    .map((after) => ({ before: sameWish(wishes, after), after }))
    .filter(({ before, after }) => !saysTheSame(before, after))
    .slice(0, mostOffers);
}

const none = () => [];

const byReason: Readonly<Record<NotForMeReason, (turnedDown: TurnedDown, wishes: ChangeableWishes) => OneWish[]>> = {
  too_far: shorterJourney,
  hours_or_days: otherHours,
  pay: betterPay,
  kind_of_work: otherWork,
  environment: otherSurroundings,
  this_employer: otherEmployer,
  not_now: none,
  already_applied: none,
  other: none,
};

/** A limit that the nearest guess at this journey passes; where one is stated and passed already, that it must hold. */
function shorterJourney({ parts, words }: TurnedDown, { travel }: ChangeableWishes): OneWish[] {
  const facts = parts.find(({ criterion }) => criterion === 'travel')?.facts;
  const minutes = facts?.lowMinutes;
  if (typeof minutes !== 'number') return [];
  if (travel && travel.maxMinutes < minutes) return [{ travel: { ...travel, strength: 'must' } }];
  const maxMinutes = Math.floor((minutes - 1) / 5) * 5;
  if (maxMinutes < 5) return [];
  if (travel) return [{ travel: { ...travel, maxMinutes, strength: meant(travel.strength) } }];
  const mode = facts?.mode as NonNullable<ChangeableWishes['travel']>['modes'][number];
  return [{ travel: { modes: [mode], maxMinutes, strength: 'prefer', words } }];
}

/** Fewer or more hours than this, nights and weekends if it has them; where stated hours were passed, that they must hold. */
function otherHours({ opening, words }: TurnedDown, { hours, shifts }: ChangeableWishes): OneWish[] {
  const { minMinutesPerWeek: least, maxMinutesPerWeek: most } = opening;
  const kinds = (['nights', 'weekends'] as const)
    .filter((kind) => opening[kind] === 'yes')
    .flatMap((kind): OneWish[] => {
      const stated = shifts.find((shift) => shift.kind === kind);
      const strength = stated?.strength === 'avoid' || stated?.strength === 'deal_breaker' ? 'deal_breaker' : 'avoid';
      return [{ shifts: [{ kind, strength, words: stated?.words ?? words }] }];
    });
  // Hours that are wished away, and not for, cannot be narrowed down.
  if (hours?.strength === 'avoid' || hours?.strength === 'deal_breaker') return kinds;
  const tooMany = hours?.max != null && least !== null && least > hours.max * 60;
  const tooFew = hours?.min != null && most !== null && most < hours.min * 60;
  if (hours && (tooMany || tooFew)) return [...kinds, { hours: { ...hours, strength: 'must' } }];
  const stated = hours ?? { min: null, max: null, strength: 'prefer' as const, buildUpTo: null, words };
  const within = (limits: { min?: number; max?: number }): OneWish => ({
    hours: { ...stated, ...limits, strength: meant(stated.strength) },
  });
  const fewer = least === null ? 0 : Math.ceil(least / 60) - 1;
  const more = most === null ? 0 : Math.floor(most / 60) + 1;
  return [
    ...kinds,
    ...(fewer >= 1 && fewer >= (stated.min ?? 0) ? [within({ max: fewer })] : []),
    ...(more >= 1 && more <= Math.min(80, stated.max ?? 80) ? [within({ min: more })] : []),
  ];
}

/** A floor above what this pays; where one is stated and this is below it, that it must hold. */
function betterPay({ opening, words }: TurnedDown, { pay }: ChangeableWishes): OneWish[] {
  const paid = opening.maxPencePerHour ?? opening.minPencePerHour;
  if (paid === null || opening.payBasis !== 'stated') return [];
  if (pay && pay.floorPencePerHour > paid) return [{ pay: { ...pay, strength: 'must' } }];
  const floorPencePerHour = Math.floor(paid / 10) * 10 + 10;
  return [{ pay: { floorPencePerHour, strength: meant(pay?.strength ?? 'prefer'), words: pay?.words ?? words } }];
}

/** This kind of work is to be avoided; where it is avoided already, never. */
function otherWork({ opening: { soc }, title, words }: TurnedDown, { occupations }: ChangeableWishes): OneWish[] {
  if (soc === null) return [];
  const stated = occupations.find((wish) => wish.soc === soc);
  if (!stated)
    return occupations.length >= 40
      ? []
      : [{ occupations: [{ soc, title: title.slice(0, 200), strength: 'avoid', words }] }];
  const isAgainst = stated.strength === 'avoid' || stated.strength === 'deal_breaker';
  return [{ occupations: [{ ...stated, strength: isAgainst ? 'deal_breaker' : 'avoid' }] }];
}

/** The other end of what is marked about this workplace, nearest source and farthest from the middle first. */
function otherSurroundings({ opening, words }: TurnedDown, { environment }: ChangeableWishes): OneWish[] {
  const origins: readonly string[] = ['observed', 'advert', 'usual'];
  const far = ({ level }: EnvironmentFact) => Math.abs(level - 3);
  return [...opening.environment]
    .filter((fact) => far(fact) > 0)
    .sort((one, other) => origins.indexOf(one.origin) - origins.indexOf(other.origin) || far(other) - far(one))
    .flatMap(({ dimension, level }): OneWish[] => {
      const want = level > 3 ? 'low' : 'high';
      const stated = environment.find((wish) => wish.dimension === dimension);
      if (!stated)
        return environment.length >= 22 ? [] : [{ environment: [{ dimension, want, strength: 'prefer', words }] }];
      // Who wants it like this has another reason.
      if (stated.want !== want || stated.strength === 'avoid' || stated.strength === 'deal_breaker') return [];
      return [{ environment: [{ ...stated, strength: stated.strength === 'indifferent' ? 'prefer' : 'must' }] }];
    });
}

function otherEmployer(
  { opening: { employerId }, employerName, words }: TurnedDown,
  { employersToAvoid }: ChangeableWishes,
): OneWish[] {
  if (employerId === null || employerName === null || employersToAvoid.length >= 50) return [];
  const name = employerName.slice(0, 200);
  return [{ employersToAvoid: [{ employerId: employerId as EmployerId, name, words }] }];
}

/** A limit that now matters; one that was against something is one to hold. */
function meant(strength: NonNullable<ChangeableWishes['hours']>['strength']): 'must' | 'prefer' {
  return strength === 'must' || strength === 'deal_breaker' ? 'must' : 'prefer';
}
