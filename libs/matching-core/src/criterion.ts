import type { Day } from '#kernel';
import type { AspectId, Aspects } from './aspects';
import type { ProfileFacts, Strength } from './facts';
import type { CriterionId, MatchingPolicy } from './policy';

export type FactValue = string | number | boolean | null | readonly string[];
/** Codes and numbers that a screen turns into a sentence. */
export type Facts = Readonly<Record<string, FactValue>>;

/** The wish that a part serves or breaks, by its path in the wishes document (`occupations/0`, `shifts/nights`). */
export interface WishRef {
  readonly path: string;
  readonly strength: Strength;
}

/** What to ask, and whom. */
export interface OpenQuestion {
  readonly ask: 'client' | 'employer';
  /** Code of the fact that is not known: `pay`, `shifts`, `environment.noise`. */
  readonly fact: string;
}

/** One line of an explanation. `points` is a whole number from 0 to `of`: a clash earns little or nothing, never less. */
export interface Part {
  readonly criterion: CriterionId;
  readonly kind: 'fits' | 'clashes' | 'unknown';
  readonly points: number;
  readonly of: number;
  readonly facts: Facts;
  /** Null when no stated wish is concerned: the freshness of the vacancy, or travel before the client has said anything. */
  readonly wish: WishRef | null;
  /** Set on every unknown part, and on parts that rest on what is usual rather than on this job. */
  readonly question: OpenQuestion | null;
}

/** Why an opening is left out. */
export interface Exclusion {
  readonly criterion: CriterionId;
  readonly wish: WishRef | null;
  readonly facts: Facts;
}

/** Keeps the reasons. The ranking runs without one; the explanation runs the same judges with one. */
export interface Ledger {
  part(part: Part): void;
  exclusion(exclusion: Exclusion): void;
}

/** Returned by a judge in place of points when a hard limit leaves the opening out. */
export const excluded = -1;

/** One criterion prepared for one client. */
export interface Judge<Aspect> {
  /** The most points: for one client every opening is judged out of the same number. */
  readonly of: number;
  /** Points from 0 to `of`, or `excluded`. With a ledger every reason is written down, without one none is made. */
  judge(aspect: Aspect, ledger: Ledger | null): number;
}

/** A question put to one aspect of an opening. */
export interface Criterion<Id extends AspectId> {
  readonly id: Id;
  /** Null when the client has said nothing that this criterion could serve. */
  prepare(profile: ProfileFacts, policy: MatchingPolicy, today: Day): Judge<Aspects[Id]> | null;
}

/** A whole number of points: `percent` of `of`, rounded down. */
export function portion(of: number, percent: number): number {
  return Math.floor((of * percent) / 100);
}

type Fits = Pick<MatchingPolicy, 'fitsFromPercent'>;

export function kindOf(percent: number, policy: Fits): 'fits' | 'clashes' {
  return percent >= policy.fitsFromPercent ? 'fits' : 'clashes';
}

/** A finished judgement on one value of a fact that has few values: made once per client, looked up per opening. */
export interface Outcome {
  readonly part: Part;
  readonly exclusion: Exclusion | null;
}

/** Makes each outcome when it is first asked for: most are never. */
export function lazily<Value>(make: (value: Value) => Outcome): (value: Value) => Outcome {
  const made = new Map<Value, Outcome>();
  return (value) => {
    let outcome = made.get(value);
    if (!outcome) made.set(value, (outcome = make(value)));
    return outcome;
  };
}

/** Makes a judge that depends on a policy and one thing more when it is first asked for, and gives the same one again. */
export function oncePerPolicy<Key, Aspect>(make: (policy: MatchingPolicy, key: Key) => Judge<Aspect>) {
  const made = new WeakMap<MatchingPolicy, Map<Key, Judge<Aspect>>>();
  return (policy: MatchingPolicy, key: Key): Judge<Aspect> => {
    let byKey = made.get(policy);
    if (!byKey) made.set(policy, (byKey = new Map<Key, Judge<Aspect>>()));
    let judge = byKey.get(key);
    if (!judge) byKey.set(key, (judge = make(policy, key)));
    return judge;
  };
}

/** Hands a finished judgement over. A wish that leaves an opening out also leaves a clashing part of 0 points behind. */
export function deliver(outcome: Outcome, ledger: Ledger | null): number {
  if (ledger) {
    ledger.part(outcome.part);
    if (outcome.exclusion) ledger.exclusion(outcome.exclusion);
  }
  return outcome.exclusion ? excluded : outcome.part.points;
}

type PartBase = Pick<Part, 'criterion' | 'of' | 'facts' | 'wish'>;

export function outcomeOf(base: PartBase, percent: number, policy: Fits): Outcome {
  const part: Part = { ...base, kind: kindOf(percent, policy), points: portion(base.of, percent), question: null };
  return { part, exclusion: null };
}

export function unknownOutcome(base: PartBase, percent: number, question: OpenQuestion): Outcome {
  return { part: { ...base, kind: 'unknown', points: portion(base.of, percent), question }, exclusion: null };
}

export function excludedOutcome(base: PartBase): Outcome {
  const { criterion, wish, facts } = base;
  return {
    part: { ...base, kind: 'clashes', points: 0, question: null },
    exclusion: { criterion, wish, facts },
  };
}

/** Judges each wish on its own and adds up; leaves the opening out when any of them does. */
export function together<Aspect>(judges: readonly Judge<Aspect>[]): Judge<Aspect> | null {
  if (judges.length === 0) return null;
  return {
    of: judges.reduce((sum, { of }) => sum + of, 0),
    judge(aspect, ledger) {
      let points = 0;
      let out = false;
      for (const each of judges) {
        const given = each.judge(aspect, ledger);
        if (given === excluded) {
          if (!ledger) return excluded;
          out = true;
        } else points += given;
      }
      return out ? excluded : points;
    },
  };
}

/** Judges each wish that was said to matter on its own, an even share of the points each, rounded down. */
export function shared<Wish extends { readonly strength: Strength }, Aspect>(
  wishes: readonly Wish[],
  weight: number,
  judgeOf: (wish: Wish, position: number, of: number) => Judge<Aspect>,
): Judge<Aspect> | null {
  const stated = wishes
    .map((wish, position) => ({ wish, position }))
    .filter(({ wish }) => wish.strength !== 'indifferent');
  const of = Math.floor(weight / Math.max(1, stated.length));
  return together(stated.map(({ wish, position }) => judgeOf(wish, position, of)));
}
