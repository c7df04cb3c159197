/** Sums that say how good the lists of a service are. Counts only: nobody is named, and no two people are compared. */

/** Who has fewer suggestions than this has a short list. */
export const shortBelow = 5;

/** A count of people in a group is told from this number on: fewer could be recognised. */
export const leastTold = 5;

/** How much of a list counts as its top. */
export const topLength = 10;

/** How many employers stand for "the few" among whom first places may gather. */
export const fewEmployers = 10;

/** One group of a whole that is divided into groups; `people` null: too few to be told. */
export interface TellableGroup<Name> {
  readonly group: Name;
  readonly people: number | null;
}

/**
 * The groups of a divided whole with small counts left out. Whoever knows the whole could work out a single one that is
 * missing, so more are left out, the smallest first, until those left out are at least two and at least `leastTold` people
 * together, or all.
 */
export function tellable<Name>(groups: readonly { group: Name; people: number }[]): TellableGroup<Name>[] {
  const smallestFirst = [...groups.keys()].sort((one, other) => groups[one]!.people - groups[other]!.people);
  const untold = new Set(smallestFirst.filter((at) => groups[at]!.people > 0 && groups[at]!.people < leastTold));
  let people = [...untold].reduce((sum, at) => sum + groups[at]!.people, 0);
  if (untold.size > 0) {
    // An empty group hides nothing, so one with people is added before it.
    const others = smallestFirst.filter((at) => !untold.has(at));
    const inTurn = [
      ...others.filter((at) => groups[at]!.people > 0),
      ...others.filter((at) => groups[at]!.people === 0),
    ];
    for (const at of inTurn) {
      if (untold.size > 1 && people >= leastTold) break;
      untold.add(at);
      people += groups[at]!.people;
    }
  }
  return groups.map(({ group, people: count }, at) => ({ group, people: untold.has(at) ? null : count }));
}

/** How unevenly places are spread over employers. Shares are percent to one decimal, null when there is nothing to share. */
export interface Concentration {
  /** All that is shared out. */
  readonly places: number;
  /** Those among whom it could be. */
  readonly employers: number;
  /** Those who have any of it. */
  readonly holders: number;
  /** What each of the ten with most holds, the most first. */
  readonly largestPercent: readonly number[];
  /** What these hold together. */
  readonly fewHoldPercent: number | null;
  /** What as many would hold if all had the same. */
  readonly evenPercent: number | null;
  /** Gini coefficient over all employers: 0 all have the same, towards 1 one has all. */
  readonly gini: number | null;
  /** As uneven as if so many shared evenly and the others had none: the reciprocal of the Herfindahl–Hirschman index. */
  readonly asIfShared: number | null;
}

/**
 * @param held how many places each employer holds that holds any
 * @param employers how many employers there are among whom the places could be spread, holders or not
 */
export function concentrationOf(held: readonly number[], employers: number): Concentration {
  const most = held.filter((places) => places > 0).sort((one, other) => other - one);
  const places = most.reduce((sum, own) => sum + own, 0);
  const all = Math.max(employers, most.length);
  const few = most.slice(0, fewEmployers);
  const known = places > 0;
  return {
    places,
    employers: all,
    holders: most.length,
    largestPercent: few.map((own) => tenths((100 * own) / places)),
    fewHoldPercent: known ? tenths((100 * few.reduce((sum, own) => sum + own, 0)) / places) : null,
    evenPercent: known ? tenths((100 * Math.min(fewEmployers, all)) / all) : null,
    gini: known ? hundredths(giniOf(most, all, places)) : null,
    asIfShared: known ? tenths(places ** 2 / most.reduce((sum, own) => sum + own ** 2, 0)) : null,
  };
}

/** Gini over `all` holders, of whom only those with any are given, the most first. */
function giniOf(most: readonly number[], all: number, places: number): number {
  const weighed = most.reduce((sum, own, at) => sum + (all - at) * own, 0);
  return (2 * weighed) / (all * places) - (all + 1) / all;
}

/** A person's list at two times, first to last; null: they had none. */
export interface ListTwice {
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** How two lists of one person differ. */
export interface ListDifference {
  /** Suggestions on the later list alone. */
  readonly entered: number;
  /** Suggestions on the earlier list alone. */
  readonly left: number;
  /** Suggestions on both, at another place. */
  readonly moved: number;
  /**
   * Share of the top ten that is in both, 0 to 1; of shorter lists, of the longer of the two. Null when one of the lists was not
   * made, or both are empty: then there is nothing to compare.
   */
  readonly sameTop: number | null;
}

export function differenceOf({ before, after }: ListTwice): ListDifference {
  const places = new Map((before ?? []).map((id, place) => [id, place]));
  const now = after ?? [];
  const stayed = now.filter((id) => places.has(id)).length;
  return {
    entered: now.length - stayed,
    left: places.size - stayed,
    moved: now.filter((id, place) => places.has(id) && places.get(id) !== place).length,
    sameTop: before && after && sameTop(before.slice(0, topLength), after.slice(0, topLength)),
  };
}

function sameTop(before: readonly string[], after: readonly string[]): number | null {
  const length = Math.max(before.length, after.length);
  const top = new Set(before);
  return length === 0 ? null : after.filter((id) => top.has(id)).length / length;
}

/** What happened to the lists of many. */
export interface ListChanges {
  /** Lists on which anything entered, left or moved. */
  readonly lists: number;
  readonly entered: number;
  readonly left: number;
  readonly moved: number;
}

export function changesOf(differences: readonly ListDifference[]): ListChanges {
  const sum = (of: (one: ListDifference) => number) => differences.reduce((total, one) => total + of(one), 0);
  return {
    lists: differences.filter(({ entered, left, moved }) => entered + left + moved > 0).length,
    entered: sum(({ entered }) => entered),
    left: sum(({ left }) => left),
    moved: sum(({ moved }) => moved),
  };
}

/** How much of the tops of many lists is the same twice. */
export interface Steadiness {
  /** Lists compared. */
  readonly lists: number;
  /** How many of each ten are in both, on average, to one decimal: 10 all, 0 none. Null when nothing was compared. */
  readonly ofTen: number | null;
  /** Lists whose whole top is the same, in any order. */
  readonly unchanged: number;
}

export function steadinessOf(differences: readonly Pick<ListDifference, 'sameTop'>[]): Steadiness {
  const shares = differences.flatMap(({ sameTop: share }) => share ?? []);
  return {
    lists: shares.length,
    ofTen: shares.length === 0 ? null : tenths((10 * shares.reduce((sum, share) => sum + share, 0)) / shares.length),
    unchanged: shares.filter((share) => share === 1).length,
  };
}

/** What stands in the way of longer lists, beside the criteria of the core. */
export const otherReasons = {
  together: 'Several wishes together, or what was turned down: no single step of one would bring more',
  few_vacancies: 'No vacancy on record is left out: there are too few',
} as const;

/** How one person's hard wishes stand to all vacancies: see the core's `whatStandsInTheWay`. */
interface InTheWay<Criterion> {
  readonly excluded: number;
  readonly steps: readonly { readonly criterion: Criterion; readonly more: number }[];
}

/** What most stands in the way of one person's list: the criterion of the step that would let most in, the first of equals. */
export function mainReason<Criterion>({ excluded, steps }: InTheWay<Criterion>): Criterion | keyof typeof otherReasons {
  const most = Math.max(0, ...steps.map(({ more }) => more));
  const step = most > 0 ? steps.find(({ more }) => more === most) : undefined;
  return step?.criterion ?? (excluded > 0 ? 'together' : 'few_vacancies');
}

/** How many of some things fall under each name, in the order of the names. */
export function countBy<Name>(names: readonly Name[], things: readonly Name[]): { group: Name; people: number }[] {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].map(([group, people]) => ({ group, people }));
}

/** Share of a whole in percent to one decimal; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : tenths((100 * part) / whole);

const tenths = (value: number) => Math.round(10 * value) / 10;
const hundredths = (value: number) => Math.round(100 * value) / 100;
