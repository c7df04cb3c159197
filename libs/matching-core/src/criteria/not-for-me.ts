import type { Exclusion } from '../criterion';
import type { ProfileFacts } from '../facts';

/** What was declined never returns. Earns no points: there is nothing to weigh. Null for an opening that was not declined. */
export function declined({ notForMe }: ProfileFacts, openingId: string): Exclusion | null {
  const position = notForMe.indexOf(openingId);
  if (position === -1) return null;
  return { criterion: 'not_for_me', wish: { path: `notForMe/${position}`, strength: 'deal_breaker' }, facts: {} };
}
