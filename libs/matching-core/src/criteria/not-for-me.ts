import { type Criterion, excluded } from '../criterion';

const criterion = 'not_for_me';

/** What was declined never returns. Earns no points: there is nothing to weigh. */
export const notForMe: Criterion = {
  id: criterion,
  prepare({ notForMe: declined }) {
    if (declined.length === 0) return null;
    const positions = new Map(declined.map((openingId, position) => [openingId, position]));
    return {
      judge({ facts: { id } }, ledger) {
        const position = positions.get(id);
        if (position === undefined) return 0;
        const wish = { path: `notForMe/${position}`, strength: 'deal_breaker' } as const;
        ledger?.exclusion({ criterion, wish, facts: {} });
        return excluded;
      },
    };
  },
};
