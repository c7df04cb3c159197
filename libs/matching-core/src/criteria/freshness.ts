import { addDays, type Day, daysBetween } from '#kernel';
import type { Aspects } from '../aspects';
import { type Criterion, excluded, type Judge, oncePerPolicy, type Part, portion } from '../criterion';
import type { MatchingPolicy } from '../policy';

const criterion = 'freshness';

/** How likely the vacancy still stands. One that has closed is left out; one not seen lately is a question to the employer. */
export const freshness: Criterion<'freshness'> = {
  id: criterion,
  prepare: (_profile, policy, today) => byDay(policy, today),
};

/** The same for every client, so one judge does for all of them. */
const byDay = oncePerPolicy((policy, today: Day): Judge<Aspects['freshness']> => {
  const of = policy.weights.freshness;
  const lastSoonDay = addDays(today, policy.freshness.closingSoonDays);
  const ages = new Map<string, number>();
  const percentOf = (firstSeenOn: string | null): number => {
    if (firstSeenOn === null) return 100;
    let percent = ages.get(firstSeenOn);
    if (percent === undefined) ages.set(firstSeenOn, (percent = percentByAge(firstSeenOn, today, policy)));
    return percent;
  };
  return {
    of,
    judge(opening, ledger) {
      const { closesOn, state } = opening;
      const closed = closesOn !== null && closesOn < today;
      const kind: Part['kind'] = closed ? 'clashes' : state === 'unconfirmed' ? 'unknown' : 'fits';
      const closesSoon = closesOn !== null && closesOn <= lastSoonDay;
      const percent = closesSoon
        ? Math.min(policy.freshness.percentClosingSoon, percentOf(opening.firstSeenOn))
        : percentOf(opening.firstSeenOn);
      const points = closed ? 0 : portion(of, kind === 'unknown' ? policy.unknownPercent.freshness : percent);
      if (ledger) {
        const facts = factsOf(opening, today);
        const question = kind === 'unknown' ? ({ ask: 'employer', fact: 'still_open' } as const) : null;
        ledger.part({ criterion, kind, points, of, facts, wish: null, question });
        if (closed) ledger.exclusion({ criterion, wish: null, facts });
      }
      return closed ? excluded : points;
    },
  };
});

function percentByAge(firstSeenOn: Day, today: Day, { freshness: limits }: MatchingPolicy): number {
  const age = Math.min(limits.staleDays, Math.max(limits.freshDays, daysBetween(firstSeenOn, today)));
  const faded = ((100 - limits.percentWhenStale) * (age - limits.freshDays)) / (limits.staleDays - limits.freshDays);
  return 100 - Math.floor(faded);
}

function factsOf({ closesOn, firstSeenOn, state }: Aspects['freshness'], today: Day) {
  return {
    state,
    closesOn,
    daysLeft: closesOn === null ? null : daysBetween(today, closesOn),
    daysSeen: firstSeenOn === null ? null : daysBetween(firstSeenOn, today),
  };
}
