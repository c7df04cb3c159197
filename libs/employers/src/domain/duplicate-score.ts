import { nameKey } from './employer';

/** What the comparison needs to know of an employer. */
export interface EmployerFacts {
  readonly name: string;
  /** Postcodes of its sites, in their normal form ("S10 2TN"). */
  readonly postcodes: readonly string[];
}

export const duplicateReasons = {
  same_name: 'The names are equal once case, punctuation and legal endings are put aside',
  similar_name: 'The names share most of their letters',
  name_within: 'One name begins with the other',
  same_postcode: 'A site of both has the same postcode',
  same_district: 'A site of both is in the same postcode district',
} as const;
export type DuplicateReason = keyof typeof duplicateReasons;

/** How alike two employers look, and why. 0 to 100; 50 and more is worth showing to a person. Nothing is ever merged by it. */
export interface DuplicateScore {
  readonly points: number;
  readonly reasons: readonly DuplicateReason[];
}

const pointsFor: Record<DuplicateReason, number> = {
  same_name: 60,
  name_within: 45,
  similar_name: 40,
  same_postcode: 40,
  same_district: 15,
};

/** Below this share of common letter groups, names are not called similar (Dice coefficient of trigrams). */
const similarFrom = 0.6;

/** Scores two records by name and place. Symmetric; equal records with a postcode score 100. */
export function duplicateScore(left: EmployerFacts, right: EmployerFacts): DuplicateScore {
  const reasons: DuplicateReason[] = [];
  const name = nameReason(nameKey(left.name), nameKey(right.name));
  if (name) reasons.push(name);
  const place = placeReason(left.postcodes, right.postcodes);
  if (place) reasons.push(place);
  // A shared building alone says nothing: a shopping centre has one postcode and fifty employers.
  if (!name) return { points: 0, reasons: [] };
  return { points: reasons.reduce((sum, reason) => sum + pointsFor[reason], 0), reasons };
}

function nameReason(left: string, right: string): DuplicateReason | null {
  if (left === right) return 'same_name';
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (shorter.length >= 4 && longer.startsWith(`${shorter} `)) return 'name_within';
  return likeness(left, right) >= similarFrom ? 'similar_name' : null;
}

function placeReason(left: readonly string[], right: readonly string[]): DuplicateReason | null {
  if (left.some((postcode) => right.includes(postcode))) return 'same_postcode';
  const districts = new Set(right.map(district));
  return left.some((postcode) => districts.has(district(postcode))) ? 'same_district' : null;
}

const district = (postcode: string) => postcode.split(' ')[0] ?? postcode;

function likeness(left: string, right: string): number {
  const [a, b] = [trigrams(left), trigrams(right)];
  let common = 0;
  for (const group of a) if (b.has(group)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `;
  const groups = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start += 1) groups.add(padded.slice(start, start + 3));
  return groups;
}
