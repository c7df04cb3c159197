/** Hands out numbers by distance, the nearest first; among equals in no promised order. A binary heap. */
export class NearestFirst {
  private readonly distances: number[] = [];
  private readonly numbers: number[] = [];

  get isEmpty(): boolean {
    return this.distances.length === 0;
  }

  /** Distance of the number that comes next. */
  get nextDistance(): number {
    return this.distances[0]!;
  }

  push(distance: number, number: number): void {
    const { distances, numbers } = this;
    let at = distances.length;
    distances.push(distance);
    numbers.push(number);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (distances[above]! <= distance) break;
      distances[at] = distances[above]!;
      numbers[at] = numbers[above]!;
      at = above;
    }
    distances[at] = distance;
    numbers[at] = number;
  }

  pop(): number {
    const { distances, numbers } = this;
    const first = numbers[0]!;
    const distance = distances.pop()!;
    const number = numbers.pop()!;
    const size = distances.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && distances[below + 1]! < distances[below]!) below += 1;
      if (distances[below]! >= distance) break;
      distances[at] = distances[below]!;
      numbers[at] = numbers[below]!;
      at = below;
    }
    distances[at] = distance;
    numbers[at] = number;
    return first;
  }
}
