import { useState, type ReactNode } from 'react';

import { Button } from '../../ui/button';
import type { Suggestion } from './queries';

type Spread = NonNullable<Suggestion['spread']>;

const orders = {
  spread: 'Shared out across the team',
  own: 'Your own order',
} as const;
type Order = keyof typeof orders;

/** The suggestions as shared out across the team, and in the person's own order; a choice of both only where they differ. */
export function useOrder(): {
  readonly inOrder: (suggestions: readonly Suggestion[]) => readonly Suggestion[];
  readonly choice: (suggestions: readonly Suggestion[]) => ReactNode;
} {
  const [order, setOrder] = useState<Order>('spread');
  return {
    inOrder: (suggestions) =>
      order === 'own'
        ? suggestions
        : [...suggestions].sort((left, right) => Number(right.firstChoice) - Number(left.firstChoice)),
    choice: (suggestions) =>
      suggestions.some(({ spread }) => spread !== null) && (
        <div className="fh-quick" role="group" aria-label="Order of the suggestions">
          {(Object.keys(orders) as Order[]).map((one) => (
            <Button key={one} kind="secondary" small aria-pressed={order === one} onClick={() => setOrder(one)}>
              {orders[one]}
            </Button>
          ))}
        </div>
      ),
  };
}

function sharedBy(others: number): string {
  return others === 1 ? '1 other person our team helps has' : `${others} other people our team helps have`;
}

/** Why this stands first for now, or why what is first in one's own order does not. */
export function choiceSaid({ moved, from, why }: Spread): string {
  const { vacancy, others } = why;
  if (moved === 'from_first')
    return `First in your own order. ${sharedBy(others)} this first too, so “${vacancy.title}” comes first for now. You can still go after this one.`;
  return `First for now. In your own order it is number ${from}, and nearly as good as “${vacancy.title}”, which ${sharedBy(others)} first too.`;
}
