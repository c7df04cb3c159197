/** One opening with its key: points, closing order, place by id. */
export interface Scored {
  readonly slot: number;
  readonly points: number;
  readonly closesOrder: number;
  readonly idOrder: number;
}

/** The total order of a list: points down, closing day up (none last), id up. Two openings never compare equal. */
export function compareScored(left: Scored, right: Scored): number {
  return right.points - left.points || left.closesOrder - right.closesOrder || left.idOrder - right.idOrder;
}

/**
 * Keeps the first `k` of whatever is offered: a heap with the last of them on top. The comparison is of the whole key, never of
 * the points alone, so openings may be offered in any order and the list is still exact.
 */
export class TopK {
  private readonly heap: Scored[] = [];

  constructor(private readonly k: number) {}

  /** Fewer points than this cannot enter the list; as many still may. */
  get least(): number {
    if (this.k === 0) return Infinity;
    return this.heap.length < this.k ? 0 : this.heap[0]!.points;
  }

  offer(scored: Scored): void {
    const { heap, k } = this;
    if (heap.length < k) {
      heap.push(scored);
      this.rise(heap.length - 1);
    } else if (k > 0 && compareScored(scored, heap[0]!) < 0) {
      heap[0] = scored;
      this.sink();
    }
  }

  /** The list, first to last. */
  list(): Scored[] {
    return [...this.heap].sort(compareScored);
  }

  private rise(from: number): void {
    const { heap } = this;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (compareScored(heap[above]!, heap[at]!) > 0) return;
      [heap[above], heap[at]] = [heap[at]!, heap[above]!];
      at = above;
    }
  }

  private sink(): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) return;
      if (below + 1 < heap.length && compareScored(heap[below + 1]!, heap[below]!) > 0) below += 1;
      if (compareScored(heap[at]!, heap[below]!) > 0) return;
      [heap[at], heap[below]] = [heap[below]!, heap[at]!];
      at = below;
    }
  }
}
