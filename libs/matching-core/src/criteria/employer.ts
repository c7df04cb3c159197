import { type Criterion, deliver, excludedOutcome, outcomeOf, unknownOutcome } from '../criterion';
import type { AvoidedEmployer } from '../facts';

const criterion = 'employer';

/** Employers to avoid, all their sites and all they go by. An opening whose employer nobody knows is kept and asked about. */
export const employer: Criterion<'employer'> = {
  id: criterion,
  prepare({ employersToAvoid }, policy) {
    if (employersToAvoid.length === 0) return null;
    const of = policy.weights.employer;
    const wish = (position: number) => ({ path: `employersToAvoid/${position}`, strength: 'deal_breaker' }) as const;
    const avoided = new Map(
      employersToAvoid.flatMap((employer, position) =>
        idsOf(employer).map(
          (employerId) =>
            [employerId, excludedOutcome({ criterion, of, facts: { employerId }, wish: wish(position) })] as const,
        ),
      ),
    );
    const other = outcomeOf({ criterion, of, facts: {}, wish: wish(0) }, 100, { fitsFromPercent: 0 });
    const unknown = unknownOutcome({ criterion, of, facts: {}, wish: wish(0) }, policy.unknownPercent.employer, {
      ask: 'employer',
      fact: 'employer',
    });
    return {
      of,
      judge({ employerId }, ledger) {
        if (employerId === null) return deliver(unknown, ledger);
        return deliver(avoided.get(employerId) ?? other, ledger);
      },
    };
  },
};

function idsOf(employer: AvoidedEmployer): readonly string[] {
  if (employer === null) return [];
  return typeof employer === 'string' ? [employer] : employer;
}
