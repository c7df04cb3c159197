import type { EmployerId } from '#kernel';
import type { EnvironmentDimension, ShiftKind, Strength, TravelMode } from '#matching-core';

interface Told {
  /** The person's own. */
  words: string | null;
}
interface Wish extends Told {
  strength: Strength;
}

/** The sections of a wishes document that turning something down may change. Whatever else it holds stays as it is. */
export interface ChangeableWishes {
  occupations: (Wish & { soc: string; title: string })[];
  hours: (Wish & { min: number | null; max: number | null; buildUpTo: number | null }) | null;
  shifts: (Wish & { kind: ShiftKind })[];
  travel: (Wish & { modes: TravelMode[]; maxMinutes: number }) | null;
  pay: (Wish & { floorPencePerHour: number }) | null;
  environment: (Wish & { dimension: EnvironmentDimension; want: 'low' | 'high' })[];
  employersToAvoid: (Told & { employerId: EmployerId | null; name: string })[];
}

const sections = [
  'occupations',
  'hours',
  'shifts',
  'travel',
  'pay',
  'environment',
  'employersToAvoid',
] as const satisfies readonly (keyof ChangeableWishes)[];
type Section = (typeof sections)[number];

/** One wish in its section of the wishes document: `{ travel }`, or `{ occupations: [one] }`. */
export type OneWish = Partial<ChangeableWishes>;

/** What a wish of a list is about: two wishes of one list about the same thing are the same wish. */
const about = {
  occupations: ({ soc }: ChangeableWishes['occupations'][number]) => soc,
  shifts: ({ kind }: ChangeableWishes['shifts'][number]) => kind,
  environment: ({ dimension }: ChangeableWishes['environment'][number]) => dimension,
  employersToAvoid: ({ employerId, name }: ChangeableWishes['employersToAvoid'][number]) => employerId ?? name,
};
type ListSection = keyof typeof about;

const isList = (section: Section): section is ListSection => Object.hasOwn(about, section);
const aboutOf = (section: ListSection, wish: Told) => (about[section] as (wish: Told) => string)(wish);

/** Its section, what it is about within it, and the wish itself. Null for none. */
function read(one: OneWish): { section: Section; of: string | null; wish: Told } | null {
  const section = sections.find((name) => one[name] !== undefined);
  if (!section) return null;
  if (!isList(section)) return { section, of: null, wish: one[section] as Told };
  const [wish] = one[section] as readonly Told[];
  return wish ? { section, of: aboutOf(section, wish), wish } : null;
}

function inSection(section: Section, wish: Told): OneWish {
  return { [section]: isList(section) ? [wish] : wish };
}

/** The wish of a document that is about the same as `like`; null when nothing was said about it. */
export function sameWish(wishes: ChangeableWishes, like: OneWish): OneWish | null {
  const found = read(like);
  if (!found) return null;
  const { section, of } = found;
  const stated = isList(section)
    ? (wishes[section] as readonly Told[]).find((wish) => aboutOf(section, wish) === of)
    : (wishes[section] as Told | null);
  return stated ? inSection(section, stated) : null;
}

/** The document with a wish in the place of the one about the same, or without it when `one` is null. */
export function withWish<Wishes extends ChangeableWishes>(wishes: Wishes, like: OneWish, one: OneWish | null): Wishes {
  const found = read(like);
  if (!found) return wishes;
  const { section, of } = found;
  const wish = one && read(one)?.wish;
  if (!isList(section)) return { ...wishes, [section]: wish };
  const list = wishes[section] as readonly Told[];
  const at = list.findIndex((each) => aboutOf(section, each) === of);
  const others = list.filter((_, place) => place !== at);
  const place = at === -1 ? list.length : at;
  return { ...wishes, [section]: wish ? [...others.slice(0, place), wish, ...others.slice(place)] : others };
}

/** Whether two wishes say the same; the person's own words may differ. */
export function saysTheSame(one: OneWish | null, other: OneWish | null): boolean {
  return JSON.stringify(withoutWords(one)) === JSON.stringify(withoutWords(other));
}

/** In one order of keys: documents come back from the database in another. */
function withoutWords(one: OneWish | null): unknown {
  const found = one && read(one);
  if (!found) return null;
  const said = Object.entries(found.wish).filter(([name]) => name !== 'words');
  return [found.section, ...said.sort(([left], [right]) => (left < right ? -1 : 1))];
}
