import { type IndexEntry, splitQualifier, type UnitGroup } from './occupation';
import { titleSegments } from './title-noise';
import { compactKey, plainWords, singular } from './words';

/** How surely a job title names a unit group. */
export const classificationCertainties = {
  exact: 'The title as a whole is a title of this unit group and of no other',
  ambiguous: 'Only part of the title is known, or it belongs to several unit groups: a person chooses',
  none: 'No part of the title is in the coding index',
} as const;
export type ClassificationCertainty = keyof typeof classificationCertainties;

/** A unit group that a title may mean. */
export interface TitleCandidate {
  readonly soc2020: string;
  readonly unitGroupTitle: string;
  readonly matchedTitle: string;
  /** When the title means this unit group, such as "hospital service"; null when no condition is given. */
  readonly qualifier: string | null;
}

/** `soc2020` is set only when `certainty` is `exact`. */
export interface TitleClassification {
  readonly soc2020: string | null;
  readonly certainty: ClassificationCertainty;
  /** Likeliest first; one for `exact`. */
  readonly candidates: readonly TitleCandidate[];
}

interface TitleEntry {
  readonly title: string;
  readonly qualifier: string;
  readonly soc2020: string;
}

/** All entries of one normalised title, by how much they say. */
interface TitleEntries {
  readonly related: TitleEntry[];
  readonly plain: TitleEntry[];
  readonly qualified: TitleEntry[];
}

const mostCandidates = 10;

/**
 * Classifies job titles by ONS's rule of precedence: related titles printed with the unit group, then index entries without a
 * qualifier, then qualified ones if they agree. The commonest code of all entries of a title would be nonsense: "receptionist"
 * has more entries under 9269 (cinemas) and others than under 4216.
 */
export class TitleClassifier {
  private readonly byKey = new Map<string, TitleEntries>();
  private readonly groupTitles: ReadonlyMap<string, string>;

  constructor(entries: readonly IndexEntry[], groups: readonly UnitGroup[]) {
    this.groupTitles = new Map(groups.map((group) => [group.soc2020, group.title]));
    for (const { soc2020, title, relatedTitles } of groups) {
      for (const related of relatedTitles) {
        const split = splitQualifier(related);
        const of = this.entriesOf(split.title);
        (split.qualifier === '' ? of.related : of.qualified).push({ ...split, soc2020 });
      }
      this.entriesOf(title).plain.push({ title, qualifier: '', soc2020 });
    }
    for (const { title, additional, industry, soc2020 } of entries) {
      const qualifier = [additional, industry].filter(Boolean).join('; ');
      const of = this.entriesOf(title);
      (qualifier === '' ? of.plain : of.qualified).push({ title, qualifier, soc2020 });
    }
  }

  /** Never picks silently: anything but one whole-title answer comes back as candidates. */
  classify(title: string): TitleClassification {
    const segments = titleSegments(title);
    const whole = this.lookUp(title);
    if (whole) return this.answer(whole, '', true);
    for (const [position, segment] of segments.entries()) {
      const entries = this.lookUp(segment);
      if (!entries) continue;
      const rest = segments.filter((_, other) => other !== position).join(' ');
      // A later segment is an answer only if nothing that came before it could have been the title.
      return this.answer(entries, rest, position === 0);
    }
    for (const segment of segments) {
      const entries = this.lookUpPart(segment);
      if (entries) return this.answer(entries, segments.join(' '), false);
    }
    return { soc2020: null, certainty: 'none', candidates: [] };
  }

  private answer(entries: TitleEntries, rest: string, wholeTitle: boolean): TitleClassification {
    const restWords = new Set(plainWords(rest).split(' '));
    const hinted = entries.qualified.filter((entry) => entry.qualifier !== '' && shares(entry.qualifier, restWords));
    const usual = entries.related.length > 0 ? entries.related : entries.plain;
    const chosen = usual.length > 0 ? [...hinted, ...usual] : [...hinted, ...entries.qualified];
    const candidates = this.candidates(chosen);
    const [only, second] = candidates;
    if (only && !second && wholeTitle) return { soc2020: only.soc2020, certainty: 'exact', candidates };
    return { soc2020: null, certainty: 'ambiguous', candidates };
  }

  private candidates(entries: readonly TitleEntry[]): TitleCandidate[] {
    const bySoc = new Map<string, TitleCandidate>();
    for (const { soc2020, title, qualifier } of entries) {
      if (bySoc.has(soc2020)) continue;
      const unitGroupTitle = this.groupTitles.get(soc2020) ?? '';
      bySoc.set(soc2020, { soc2020, unitGroupTitle, matchedTitle: title, qualifier: qualifier || null });
    }
    return [...bySoc.values()].slice(0, mostCandidates);
  }

  private lookUp(text: string): TitleEntries | undefined {
    const asWritten = this.byKey.get(compactKey(text));
    if (asWritten) return asWritten;
    const words = plainWords(text).split(' ');
    const last = words.pop() ?? '';
    return this.byKey.get([...words, singular(last)].join(''));
  }

  /** The longest ending of two words or more, else beginning, else the last word, that is a title: "Forensic care assistant". */
  private lookUpPart(segment: string): TitleEntries | undefined {
    const words = plainWords(segment).split(' ');
    for (let from = 1; from < words.length - 1; from += 1) {
      const found = this.lookUp(words.slice(from).join(' '));
      if (found) return found;
    }
    for (let to = words.length - 1; to >= 2; to -= 1) {
      const found = this.lookUp(words.slice(0, to).join(' '));
      if (found) return found;
    }
    return words.length > 1 ? this.lookUp(words.at(-1)!) : undefined;
  }

  private entriesOf(title: string): TitleEntries {
    const key = compactKey(title);
    let entries = this.byKey.get(key);
    if (!entries) {
      entries = { related: [], plain: [], qualified: [] };
      this.byKey.set(key, entries);
    }
    return entries;
  }
}

/** True when every word of some part of a qualifier ("schools; special needs") is among the words. */
function shares(qualifier: string, words: ReadonlySet<string>): boolean {
  return qualifier.split(/[;,/]/).some((part) => {
    const needed = plainWords(part).split(' ');
    return needed[0] !== '' && needed.every((word) => words.has(word) || words.has(singular(word)));
  });
}
