/** One opening with its key: points, closing order, position by id. */
export interface Scored {
  readonly position: number;
  readonly points: number;
  readonly closesOrder: number;
}

/** The total order of a list: points down, closing day up (none last), id up. Two openings never compare equal. */
export function compareScored(left: Scored, right: Scored): number {
  return right.points - left.points || left.closesOrder - right.closesOrder || left.position - right.position;
}

/**
 * Keeps the first `k` of whatever is offered, in memory for 2k. When the buffer is full the half that cannot be in the list is
 * dropped, and from then on whatever comes after the last one kept is turned away at once. The comparison is of the whole key,
 * never of the points alone, so openings may be offered in any order and the list is still exact.
 */
export class TopK {
  private readonly buffer: Scored[] = [];
  private last: Scored | null = null;

  constructor(private readonly k: number) {}

  offer(position: number, points: number, closesOrder: number): void {
    const { last, k } = this;
    if (k === 0) return;
    if (last) {
      const behind = last.points - points || closesOrder - last.closesOrder || position - last.position;
      if (behind > 0) return;
    }
    this.buffer.push({ position, points, closesOrder });
    if (this.buffer.length >= 2 * k) this.shrink();
  }

  /** The list, first to last. */
  list(): readonly Scored[] {
    this.shrink();
    return this.buffer;
  }

  private shrink(): void {
    this.buffer.sort(compareScored);
    if (this.buffer.length < this.k) return;
    this.buffer.length = this.k;
    this.last = this.buffer[this.k - 1] ?? null;
  }
}
