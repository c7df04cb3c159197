import { likePairs } from './task-likeness.data';

/** The unit groups whose work is much like that of another, each with its likeness of 100. */
type Likenesses = ReadonlyMap<string, number>;

const nothingAlike: Likenesses = new Map();
let all: ReadonlyMap<string, Likenesses> | null = null;

/**
 * What work is like that of a unit group, beyond the groups that SOC 2020 puts beside it: by tasks, by what the work is like and
 * by international occupation (`bench/task-likeness.mjs`). A group that is not listed is not known to be alike.
 */
export function workLike(soc: string): Likenesses {
  all ??= readPairs();
  return all.get(soc) ?? nothingAlike;
}

function readPairs(): ReadonlyMap<string, Likenesses> {
  const found = new Map<string, Map<string, number>>();
  const add = (soc: string, like: string, likeness: number) => {
    const known = found.get(soc);
    if (known) known.set(like, likeness);
    else found.set(soc, new Map([[like, likeness]]));
  };
  for (const [, one, other, likeness] of likePairs.matchAll(/(\d{4})-(\d{4})-(\d+)/g)) {
    add(one!, other!, Number(likeness));
    add(other!, one!, Number(likeness));
  }
  return found;
}
