import type { Aspects } from '../aspects';
import {
  type Criterion,
  deliver,
  excludedOutcome,
  type Judge,
  oncePerPolicy,
  outcomeOf,
  type Outcome,
  unknownOutcome,
} from '../criterion';
import type { Known, ProfileFacts } from '../facts';

const criterion = 'competitive';

/**
 * Whether it is a job like any other: open to anyone, paid at least the minimum wage, not set aside (item 21 of the IPS-25 scale).
 * Voluntary work is none. What is not competitive is said so, and left out only when the client said that only such jobs will do;
 * what is not known is asked. How long a job lasts is a matter of its contract.
 */
export const competitive: Criterion<'competitive'> = {
  id: criterion,
  prepare: ({ competitive: strength }, policy) => byStrength(policy, strength),
};

/** Clients who want the same have one judge. */
const byStrength = oncePerPolicy((policy, strength: ProfileFacts['competitive']): Judge<Aspects['competitive']> => {
  const of = policy.weights.competitive;
  const wish = strength === 'not_said' ? null : ({ path: 'competitive', strength } as const);
  const known = new Map<string, Outcome>();
  const judgeOne = (opening: Aspects['competitive']): Outcome => {
    const base = { criterion, of, facts: { ...opening }, wish } as const;
    const is = standing(opening);
    if (is === 'unknown') {
      return unknownOutcome(base, policy.unknownPercent.competitive, { ask: 'employer', fact: 'competitive' });
    }
    if (is === 'no' && strength === 'must') return excludedOutcome(base);
    return outcomeOf(base, is === 'yes' ? 100 : 0, { fitsFromPercent: 1 });
  };
  return {
    of,
    judge(opening, ledger) {
      const { openToAnyone, paysMinimumWage, setAside, unpaid } = opening;
      const key = `${openToAnyone} ${paysMinimumWage} ${setAside} ${unpaid}`;
      let outcome = known.get(key);
      if (!outcome) known.set(key, (outcome = judgeOne(opening)));
      return deliver(outcome, ledger);
    },
  };
});

/** One thing against it is enough; nothing short of all three for it. */
function standing({ openToAnyone, paysMinimumWage, setAside, unpaid }: Aspects['competitive']): Known {
  if (unpaid || openToAnyone === 'no' || paysMinimumWage === 'no' || setAside === 'yes') return 'no';
  return openToAnyone === 'yes' && paysMinimumWage === 'yes' && setAside === 'no' ? 'yes' : 'unknown';
}
