/** Lower-case words with single spaces: accents, apostrophes and punctuation gone, `&` read as "and". */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+|['’‘`]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A key by which "Fork-lift driver", "forklift driver" and "Fork lift Driver" are one title. */
export function compactKey(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}

/** The singular of an English plural noun in plain words, or the word itself. Good enough for job titles. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Position of the first text of a sorted list that is not before `text`; the list's length when there is none. */
export function firstAtLeast(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
