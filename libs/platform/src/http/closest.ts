/** The name out of a list that a mistyped one most likely meant; undefined when none is near. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance || (left.candidate < right.candidate ? -1 : 1));
  const [best] = ranked;
  const near = best !== undefined && best.distance <= Math.max(2, Math.ceil(best.candidate.length / 2));
  return near ? best.candidate : undefined;
}

/** Levenshtein distance. Long names are cut: nobody mistypes a name of a hundred characters. */
function distance(left: string, right: string): number {
  const [short, long] = [left.slice(0, 100), right.slice(0, 100)];
  let row = Array.from({ length: long.length + 1 }, (_, index) => index);
  for (let i = 1; i <= short.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= long.length; j += 1) {
      const change = (row[j - 1] as number) + (short[i - 1] === long[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[long.length] as number;
}
