import type { OpenQuestion, Part, WishRef } from './criterion';
import { isHard } from './facts';

/** What to ask, and how far the answer could move the score, up or down. */
export interface Asked<Criterion extends string> extends OpenQuestion {
  readonly criterion: Criterion;
  readonly couldMovePoints: number;
  /** The answer decides about a hard limit: it could leave the opening out. */
  readonly hardLimit: boolean;
  readonly wish: WishRef | null;
}

/**
 * Whatever is not known, in the order to ask: hard limits first, then by how many points the answer could move, then in the order
 * of criteria.
 */
export function askedFirst<Criterion extends string>(
  parts: readonly (Omit<Part, 'criterion'> & { readonly criterion: Criterion })[],
  order: readonly string[],
): Asked<Criterion>[] {
  return parts
    .flatMap(({ criterion, points, of, question, wish, kind }) =>
      question
        ? {
            criterion,
            ...question,
            couldMovePoints: Math.max(of - points, points),
            hardLimit: kind === 'unknown' && wish !== null && isHard(wish.strength),
            wish,
          }
        : [],
    )
    .sort(
      (a, b) =>
        Number(b.hardLimit) - Number(a.hardLimit) ||
        b.couldMovePoints - a.couldMovePoints ||
        order.indexOf(a.criterion) - order.indexOf(b.criterion),
    );
}
