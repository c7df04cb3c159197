/** An entry of the SOC 2020 coding index. `additional` and `industry` tell equal titles apart; empty when they do not apply. */
export interface IndexEntry {
  readonly title: string;
  readonly additional: string;
  readonly industry: string;
  readonly soc2020: string;
}

/** A unit group of SOC 2020: the four-digit level, at which occupations are wished for and vacancies classified. */
export interface UnitGroup {
  readonly soc2020: string;
  readonly title: string;
  readonly description: string;
  readonly entryRoutes: string;
  readonly tasks: readonly string[];
  readonly relatedTitles: readonly string[];
}

/** Levels of SOC 2020, by the length of their codes. */
export const socLevels = {
  major: 'First digit: 9 major groups',
  sub_major: 'Two digits: 26 sub-major groups',
  minor: 'Three digits: 104 minor groups',
  unit: 'Four digits: 412 unit groups',
} as const;
export type SocLevel = keyof typeof socLevels;
const levelNames: readonly SocLevel[] = ['major', 'sub_major', 'minor', 'unit'];

export interface SocGroup {
  readonly code: string;
  readonly level: SocLevel;
  readonly title: string;
}

/**
 * The groups above a code and the code itself, widest first; null when the code is not in the classification.
 * A SOC code holds its parents as its beginnings.
 */
export function socPath(code: string, titles: ReadonlyMap<string, string>): readonly SocGroup[] | null {
  if (!titles.has(code)) return null;
  const path: SocGroup[] = [];
  for (let length = 1; length <= code.length; length += 1) {
    const title = titles.get(code.slice(0, length));
    if (title !== undefined) path.push({ code: code.slice(0, length), level: levelNames[length - 1]!, title });
  }
  return path;
}

/** Splits "Health care assistant (hospital service)" into title and qualifier. */
export function splitQualifier(title: string): { title: string; qualifier: string } {
  const match = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(title);
  return match ? { title: match[1]!, qualifier: match[2]! } : { title, qualifier: '' };
}
