import { type IndexEntry, splitQualifier, type UnitGroup } from './occupation';
import { WordIndex } from './word-search';
import { plainWords } from './words';

/** A unit group found by words, with the title that matched best. */
export interface OccupationMatch {
  readonly soc2020: string;
  readonly unitGroupTitle: string;
  readonly matchedTitle: string;
  /** What tells the matched title apart from equal ones, such as the industry; null when nothing needs to. */
  readonly qualifier: string | null;
  /** 0 to 100, comparable within one search only. */
  readonly score: number;
}

interface SearchableTitle {
  readonly title: string;
  readonly plain: string;
  readonly words: number;
  readonly qualifier: string;
  readonly soc2020: string;
  /** ONS prints a few "related job titles" with each unit group: the usual ones. */
  readonly usual: boolean;
}

/** Points of a hundred: 60 for the words, the rest for how plainly the title is the one meant. */
const points = {
  words: 60,
  sameTitle: 18,
  begins: 8,
  usual: 12,
  unqualified: 10,
  extraWord: 2,
  mostExtra: 10,
} as const;

/** Search as you type over the coding index, the related titles and the titles of the unit groups. */
export class OccupationSearch {
  private readonly titles: SearchableTitle[] = [];
  private readonly index: WordIndex;
  private readonly groupTitles: ReadonlyMap<string, string>;

  constructor(entries: readonly IndexEntry[], groups: readonly UnitGroup[]) {
    this.groupTitles = new Map(groups.map((group) => [group.soc2020, group.title]));
    for (const group of groups) {
      this.add(group.title, '', group.soc2020, true);
      for (const related of group.relatedTitles) {
        const { title, qualifier } = splitQualifier(related);
        this.add(title, qualifier, group.soc2020, true);
      }
    }
    for (const entry of entries) {
      this.add(entry.title, [entry.additional, entry.industry].filter(Boolean).join('; '), entry.soc2020, false);
    }
    this.index = new WordIndex(this.titles.map((one) => ({ main: one.plain, extra: one.qualifier })));
  }

  /** Best unit groups first, each once; ties by code, so that a list never shuffles. */
  search(text: string, limit: number): OccupationMatch[] {
    const query = plainWords(text);
    const words = query === '' ? 0 : query.split(' ').length;
    const best = new Map<string, { title: SearchableTitle; score: number }>();
    for (const hit of this.index.search(query)) {
      const title = this.titles[hit.entry]!;
      const score = scoreOf(title, hit.quality, query, words);
      const known = best.get(title.soc2020);
      if (!known || score > known.score) best.set(title.soc2020, { title, score });
    }
    return [...best.entries()]
      .sort(([code, one], [otherCode, other]) => other.score - one.score || (code < otherCode ? -1 : 1))
      .slice(0, limit)
      .map(([soc2020, { title, score }]) => ({
        soc2020,
        unitGroupTitle: this.groupTitles.get(soc2020) ?? '',
        matchedTitle: title.title,
        qualifier: title.qualifier || null,
        score,
      }));
  }

  private add(title: string, qualifier: string, soc2020: string, usual: boolean): void {
    const plain = plainWords(title);
    this.titles.push({ title, plain, words: plain.split(' ').length, qualifier, soc2020, usual });
  }
}

function scoreOf(title: SearchableTitle, quality: number, query: string, queryWords: number): number {
  const extraWords = Math.max(0, title.words - queryWords);
  const score =
    Math.round((quality * points.words) / 100) +
    (title.plain === query ? points.sameTitle : title.plain.startsWith(query) ? points.begins : 0) +
    (title.usual ? points.usual : 0) +
    (title.qualifier === '' ? points.unqualified : 0) -
    Math.min(points.mostExtra, extraWords * points.extraWord);
  return Math.max(0, Math.min(100, score));
}
