/**
 * What a workplace is like, in the words that clients' wishes, vacancies and matching share. Each runs from 1 to 5:
 * 1 = among the least of all occupations, 3 = in the middle, 5 = among the most.
 */
export const environmentDimensions = {
  noise: 'Noise that distracts or is uncomfortable',
  public_contact: 'Dealing with customers or the public',
  pace: 'Time pressure: strict deadlines, work that must be done at once',
  outdoors: 'Working outdoors, in the open or under a roof without walls',
  physical: 'Standing, walking, bending, kneeling rather than sitting',
  supervision: 'Closeness of supervision: tasks and priorities set by others, little freedom to decide',
  teamwork: 'Working with others in a group or team',
  telephone: 'Talking on the telephone',
  repetition: 'The same tasks or movements over and over',
  conflict: 'Conflict, and people who are angry or unpleasant',
  temperature: 'Very hot or very cold surroundings',
} as const;
export type EnvironmentDimension = keyof typeof environmentDimensions;

/** Level of a dimension: the fifth of the 412 unit groups in which an occupation lies. */
export type EnvironmentLevel = 1 | 2 | 3 | 4 | 5;

/** An O*NET element and whether more of it means more (1) or less (-1) of the dimension. */
interface ElementPart {
  readonly element: string;
  readonly direction: 1 | -1;
}
const more = (element: string): ElementPart => ({ element, direction: 1 });
const less = (element: string): ElementPart => ({ element, direction: -1 });

/**
 * O*NET work-context elements behind each dimension (all on a scale of 1 to 5). The raw value of a dimension is the mean of its parts.
 *
 * Pace leaves out "pace determined by speed of equipment" (4.C.3.d.3): it would put every desk job at the bottom.
 * Supervision reads "freedom to make decisions" and "unstructured work" backwards, as O*NET has no element for it.
 */
export const dimensionElements: Readonly<Record<EnvironmentDimension, readonly ElementPart[]>> = {
  // Sounds, noise levels are distracting or uncomfortable
  noise: [more('4.C.2.b.1.a')],
  // Deal with external customers
  public_contact: [more('4.C.1.b.1.f')],
  // Time pressure
  pace: [more('4.C.3.d.1')],
  // Outdoors, exposed to weather; outdoors, under cover
  outdoors: [more('4.C.2.a.1.c'), more('4.C.2.a.1.d')],
  // Standing; walking and running; kneeling, crouching, stooping; bending or twisting; sitting (reversed)
  physical: [more('4.C.2.d.1.b'), more('4.C.2.d.1.d'), more('4.C.2.d.1.e'), more('4.C.2.d.1.h'), less('4.C.2.d.1.a')],
  // Freedom to make decisions; structured versus unstructured work (both: 5 = a lot of freedom)
  supervision: [less('4.C.3.a.4'), less('4.C.3.b.8')],
  // Work with work group or team
  teamwork: [more('4.C.1.b.1.e')],
  // Telephone
  telephone: [more('4.C.1.a.2.f')],
  // Importance of repeating same tasks; making repetitive motions
  repetition: [more('4.C.3.b.7'), more('4.C.2.d.1.i')],
  // Frequency of conflict situations; deal with unpleasant or angry people
  conflict: [more('4.C.1.d.1'), more('4.C.1.d.2')],
  // Very hot or cold temperatures
  temperature: [more('4.C.2.b.1.b')],
};

/** How the ratings of a unit group were found. */
export const contextBases = {
  titles: 'Mean over occupations whose titles match three or more titles of the unit group',
  'titles+isco': 'Fewer than three matching titles: the international group (ISCO-08) is mixed in',
  isco: 'No matching title: the international group (ISCO-08) alone',
  'neighbour-groups': 'Mean of neighbouring unit groups',
} as const;
export type ContextBasis = keyof typeof contextBases;

/** The ratings of one unit group, by O*NET element id. */
export interface ContextRatings {
  readonly soc2020: string;
  readonly basis: ContextBasis;
  readonly titlesMatched: number;
  readonly values: ReadonlyMap<string, number>;
}

/** Where an occupation stands on one dimension. `percentile`: share of unit groups below it, ties counted half, 0 to 100. */
export interface EnvironmentReading {
  readonly level: EnvironmentLevel;
  readonly percentile: number;
}

/** The usual surroundings of an occupation. A starting point to be corrected per employer and vacancy, never a fact about one. */
export interface UsualEnvironment {
  readonly soc2020: string;
  readonly basis: ContextBasis;
  readonly titlesMatched: number;
  readonly dimensions: Readonly<Record<EnvironmentDimension, EnvironmentReading>>;
}

/** All dimensions, in the order in which they are shown. */
export const dimensionNames = Object.keys(environmentDimensions) as readonly EnvironmentDimension[];

/**
 * Ranks every unit group on every dimension. Compared by rank and not by value, because the means over a unit group are pulled
 * towards the middle: a raw 3.1 for noise may be one of the loudest.
 */
export function rankEnvironments(ratings: readonly ContextRatings[]): Map<string, UsualEnvironment> {
  const columns = dimensionNames.map((dimension) => percentiles(ratings.map((one) => rawValue(one, dimension))));
  return new Map(
    ratings.map(({ soc2020, basis, titlesMatched }, row) => {
      const readings = dimensionNames.map((dimension, column) => [dimension, reading(columns[column]![row]!)]);
      const dimensions = Object.fromEntries(readings) as Record<EnvironmentDimension, EnvironmentReading>;
      return [soc2020, { soc2020, basis, titlesMatched, dimensions }];
    }),
  );
}

function rawValue(ratings: ContextRatings, dimension: EnvironmentDimension): number {
  const parts = dimensionElements[dimension];
  let sum = 0;
  for (const { element, direction } of parts) {
    const value = ratings.values.get(element);
    if (value === undefined) throw new Error(`Work context of ${ratings.soc2020} has no element ${element}`);
    sum += direction === 1 ? value : 6 - value;
  }
  // Rounded, so that sums which differ only in the last bit are ties.
  return Math.round((sum / parts.length) * 1e6);
}

function percentiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const below = new Map<number, number>();
  const equal = new Map<number, number>();
  sorted.forEach((value, position) => {
    if (!below.has(value)) below.set(value, position);
    equal.set(value, (equal.get(value) ?? 0) + 1);
  });
  return values.map((value) => (100 * (below.get(value)! + equal.get(value)! / 2)) / values.length);
}

function reading(percentile: number): EnvironmentReading {
  const level = Math.min(5, Math.floor(percentile / 20) + 1) as EnvironmentLevel;
  return { level, percentile: Math.round(percentile) };
}
