import { likePairs } from './task-likeness.data';

/** The unit groups whose work is much like that of a group, each with its likeness of 100. */
type Likenesses = ReadonlyMap<string, number>;

type Pair = readonly [one: string, other: string, likeness: number];
let pairs: readonly Pair[] | null = null;
const byWanted = new Map<string, Likenesses>();

/**
 * What work is like that of a group that is wanted, beyond the groups that SOC 2020 puts beside it: by tasks, by what the work is
 * like and by international occupation (`bench/task-likeness.mjs`). A unit group that is not listed is not known to be alike. Of a
 * wider group the occupation most alike counts.
 */
export function workLike(wanted: string): Likenesses {
  let likenesses = byWanted.get(wanted);
  if (!likenesses) byWanted.set(wanted, (likenesses = likeOf(wanted)));
  return likenesses;
}

function likeOf(wanted: string): Likenesses {
  pairs ??= Array.from(
    likePairs.matchAll(/(\d{4})-(\d{4})-(\d+)/g),
    ([, one, other, likeness]) => [one!, other!, Number(likeness)] as const,
  );
  const found = new Map<string, number>();
  const add = (soc: string, like: string, likeness: number) => {
    if (like.startsWith(wanted)) found.set(soc, Math.max(likeness, found.get(soc) ?? 0));
  };
  for (const [one, other, likeness] of pairs) {
    add(one, other, likeness);
    add(other, one, likeness);
  }
  return found;
}
