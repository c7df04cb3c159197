/** A column's name as it is compared: small letters and digits alone, so `Post code`, `post_code` and `PostCode` are one. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The name most like `wanted`, or an empty text when none is like it. */
export function nearest(wanted: string, names: readonly string[]): string {
  const key = columnKey(wanted);
  let best = { name: '', distance: Math.ceil(key.length / 2) };
  for (const name of names) {
    const other = columnKey(name);
    if (other === '') continue;
    const contained = key.length > 2 && other.length > 2 && (other.includes(key) || key.includes(other));
    const distance = contained ? 1 : editDistance(key, other);
    if (distance < best.distance) best = { name, distance };
  }
  return best.name;
}

/** How many letters must be put in, taken out or exchanged (Levenshtein). */
function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const exchange = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      line.push(Math.min(exchange, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[right.length] ?? 0;
}
