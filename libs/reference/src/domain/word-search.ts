import { plainWords } from './words';

/** A text to search: `main` are its own words, `extra` words that tell it apart and count for less. */
export interface SearchableText {
  readonly main: string;
  readonly extra?: string;
}

/** An entry that the query matched. `quality` is 0 to 100: the share of the best possible match of every query word. */
export interface WordHit {
  readonly entry: number;
  readonly quality: number;
}

/** How well one query word met one word of an entry. */
const quality = { whole: 8, prefix: 6, typo: 4, extraWhole: 4, extraPrefix: 3, extraTypo: 1 } as const;
const bestQuality = quality.whole;
const mostQueryWords = 8;

interface WordMatch {
  readonly word: number;
  readonly main: number;
  readonly extra: number;
}

/**
 * Search as you type over a fixed list of short texts. Each query word matches whole words, beginnings of words and, only when
 * nothing begins with it, words one or two slips of the finger away. Built once; a search changes nothing.
 */
export class WordIndex {
  private readonly vocabulary: string[];
  /** For each word the entries that hold it: `entry * 2`, plus 1 when only among the extra words. */
  private readonly postings: Int32Array[];
  private readonly wordsByTrigram = new Map<string, number[]>();
  private readonly size: number;

  constructor(texts: readonly SearchableText[]) {
    this.size = texts.length;
    const byWord = new Map<string, number[]>();
    const add = (text: string, posting: number) => {
      for (const word of text.split(' ')) {
        if (word === '') continue;
        const list = byWord.get(word);
        if (!list) byWord.set(word, [posting]);
        else if (list[list.length - 1] !== posting) list.push(posting);
      }
    };
    texts.forEach((text, entry) => {
      add(plainWords(text.main), entry * 2);
      if (text.extra) add(plainWords(text.extra), entry * 2 + 1);
    });
    this.vocabulary = [...byWord.keys()].sort();
    this.postings = this.vocabulary.map((word) => Int32Array.from(byWord.get(word)!));
    this.vocabulary.forEach((word, position) => {
      for (const trigram of trigrams(word)) {
        const list = this.wordsByTrigram.get(trigram);
        if (list) list.push(position);
        else this.wordsByTrigram.set(trigram, [position]);
      }
    });
  }

  /**
   * The entries that match, in no particular order. Entries matching every word of the query; when there is none, those
   * matching the most words, but at least half of them.
   */
  search(query: string): WordHit[] {
    const tokens = [...new Set(plainWords(query).split(' '))].filter((token) => token !== '').slice(0, mostQueryWords);
    if (tokens.length === 0) return [];
    const total = new Uint16Array(this.size);
    const matched = new Uint8Array(this.size);
    const current = new Uint8Array(this.size);
    let mostMatched = 0;
    for (const token of tokens) {
      const touched = this.mark(this.wordsLike(token), current);
      for (const entry of touched) {
        total[entry]! += current[entry]!;
        matched[entry]! += 1;
        if (matched[entry]! > mostMatched) mostMatched = matched[entry]!;
        current[entry] = 0;
      }
    }
    if (mostMatched * 2 < tokens.length) return [];
    const hits: WordHit[] = [];
    for (let entry = 0; entry < this.size; entry += 1) {
      if (mostMatched === 0 || matched[entry] !== mostMatched) continue;
      hits.push({ entry, quality: Math.round((100 * total[entry]!) / (bestQuality * tokens.length)) });
    }
    return hits;
  }

  private mark(words: readonly WordMatch[], current: Uint8Array): number[] {
    const touched: number[] = [];
    for (const match of words) {
      for (const posting of this.postings[match.word]!) {
        const entry = posting >> 1;
        const points = posting & 1 ? match.extra : match.main;
        if (current[entry] === 0) touched.push(entry);
        if (points > current[entry]!) current[entry] = points;
      }
    }
    return touched;
  }

  private wordsLike(token: string): WordMatch[] {
    const matches: WordMatch[] = [];
    for (let word = this.firstAtLeast(token); word < this.vocabulary.length; word += 1) {
      const text = this.vocabulary[word]!;
      if (!text.startsWith(token)) break;
      matches.push(
        text === token
          ? { word, main: quality.whole, extra: quality.extraWhole }
          : { word, main: quality.prefix, extra: quality.extraPrefix },
      );
    }
    return matches.length > 0 ? matches : this.wordsNear(token);
  }

  /** Words whose beginning is the token with one slip (4 to 8 letters) or two (9 and more). Numbers are never corrected. */
  private wordsNear(token: string): WordMatch[] {
    if (token.length < 4 || /\d/.test(token)) return [];
    const allowed = token.length < 9 ? 1 : 2;
    const shared = new Map<number, number>();
    for (const trigram of trigrams(token)) {
      for (const word of this.wordsByTrigram.get(trigram) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    }
    const least = Math.max(1, token.length - 4 * allowed);
    let nearest = allowed;
    let found: WordMatch[] = [];
    for (const [word, count] of shared) {
      if (count < least) continue;
      const distance = slipsToBeginning(token, this.vocabulary[word]!, nearest);
      if (distance > nearest) continue;
      if (distance < nearest) found = [];
      nearest = distance;
      found.push({ word, main: quality.typo, extra: quality.extraTypo });
    }
    return found;
  }

  private firstAtLeast(token: string): number {
    let low = 0;
    let high = this.vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.vocabulary[middle]! < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word}`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}

/**
 * The fewest insertions, deletions, substitutions and swaps of neighbours that turn `token` into some beginning of `word`;
 * anything above `limit` is reported as `limit + 1`.
 */
export function slipsToBeginning(token: string, word: string, limit: number): number {
  const width = Math.min(word.length, token.length + limit);
  if (width < token.length - limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= token.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= width; column += 1) {
      const same = token[row - 1] === word[column - 1];
      let cost = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && token[row - 1] === word[column - 2] && token[row - 2] === word[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      line.push(cost);
    }
    beforeLast = last;
    last = line;
  }
  return Math.min(limit + 1, ...last);
}
