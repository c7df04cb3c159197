/** Value lists of an employer, and what makes one valid. */

export const sizeBands = {
  micro: 'Fewer than 10 people',
  small: '10 to 49 people',
  medium: '50 to 249 people',
  large: '250 people or more',
  unknown: 'Not known yet: a thing to ask',
} as const;
export type SizeBand = keyof typeof sizeBands;

export const hiringAuthorities = {
  yes: 'Can decide to hire',
  no: 'Cannot decide to hire',
  unknown: 'Not known yet: a thing to ask on the next visit',
} as const;
export type HiringAuthority = keyof typeof hiringAuthorities;

export const preferredModes = {
  in_person: 'Likes a visit',
  phone: 'Likes a telephone call',
  email: 'Likes an email',
  message: 'Likes a text or chat message',
  letter: 'Likes a letter',
  unknown: 'Not known yet: a thing to ask',
} as const;
export type PreferredMode = keyof typeof preferredModes;

export const placePrecisions = {
  postcode: 'The point of the full postcode, about 100 m',
  sector: 'The middle of the postcode sector, such as S10 2',
  district: 'The middle of the postcode district, such as S10',
  unknown: 'No place is known: a thing to ask',
} as const;
export type PlacePrecision = keyof typeof placePrecisions;

const legalSuffixes = new Set([
  'ltd',
  'limited',
  'plc',
  'llp',
  'lp',
  'cic',
  'cio',
  'inc',
  'incorporated',
  'company',
  'co',
]);
const accents = /\p{M}+/gu;

/**
 * A name as it is compared, never as it is shown: lower case, no accents, `&` as `and`, no punctuation, no legal suffix, no leading "the".
 *
 * Idempotent. A name made only of such words, or only of signs, keeps them: no name becomes empty.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = [...words];
  while (kept.length > 1 && legalSuffixes.has(kept.at(-1) ?? '')) kept.pop();
  if (kept.length > 1 && kept[0] === 'the') kept.shift();
  return kept.join(' ') || name.trim().toLowerCase();
}
