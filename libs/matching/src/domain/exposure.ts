import { leastTold, percentOf, shortBelow, tellable } from './quality';

/** One person of separately held equality data, as far as it is needed: the groups they are in, and how long their list is. */
export interface PersonInGroups {
  /** Group by column, in the words of the data: `{ ethnicity: 'Asian or Asian British' }`. */
  readonly groups: Readonly<Record<string, string>>;
  readonly suggestions: number;
}

/** What one group is shown; every figure is null where it would be about too few people. */
export interface GroupExposure {
  readonly group: string;
  readonly people: number | null;
  /** Suggestions on a list, on average, to one decimal. */
  readonly suggestionsOnAverage: number | null;
  /** Share of short lists, in percent to one decimal. */
  readonly shortPercent: number | null;
}

/** The groups of one column. */
export interface ColumnExposure {
  readonly column: string;
  readonly groups: readonly GroupExposure[];
}

/** What each group is shown, column by column, groups by name. Nothing about fewer than `leastTold` people is in it. */
export function exposureOf(columns: readonly string[], people: readonly PersonInGroups[]): ColumnExposure[] {
  return columns.map((column) => ({ column, groups: groupsOf(people, column) }));
}

function groupsOf(people: readonly PersonInGroups[], column: string): GroupExposure[] {
  const members = new Map<string, number[]>();
  for (const { groups, suggestions } of people) {
    const name = groups[column] ?? '';
    members.set(name, [...(members.get(name) ?? []), suggestions]);
  }
  const names = [...members.keys()].sort();
  const of = (name: string) => members.get(name) ?? [];
  const shortIn = (name: string) => of(name).filter((suggestions) => suggestions < shortBelow).length;
  const counts = tellable(names.map((group) => ({ group, people: of(group).length })));
  // Whoever knows the share and the size of a group knows how many have short lists, and how many have not.
  const shorts = tellable(names.map((group) => ({ group, people: shortIn(group) })));
  const others = tellable(names.map((group) => ({ group, people: of(group).length - shortIn(group) })));
  return names.map((group, at) => {
    const size = counts[at]!.people;
    if (size === null) return { group, people: null, suggestionsOnAverage: null, shortPercent: null };
    const mayTell = shorts[at]!.people !== null && others[at]!.people !== null;
    return {
      group,
      people: size,
      suggestionsOnAverage: Math.round((10 * sum(of(group))) / size) / 10,
      shortPercent: mayTell ? percentOf(shortIn(group), size) : null,
    };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The words in which too small a figure is told. */
export const tooFew = `fewer than ${leastTold}`;
