import type { Day } from '#kernel';

/** FNV-1a, stirred once more so that like texts do not end up side by side. */
function stirred(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** What an order of one day in one service is drawn from: everybody there sees the same order. */
export function dailySeed(serviceId: string, day: Day): string {
  return `${serviceId} ${day}`;
}

/**
 * The place that a seed draws for an id: a number from 0 to 2³² - 1. It is chance for nobody: the same on every machine, and
 * anybody can work it out again.
 */
export function drawn(seed: string, id: string): number {
  return stirred(`${seed}:${id}`);
}

/**
 * The ids in an order that a seed decides and nothing else: not the order they came in, nor what an id may tell, such as who
 * joined first. With the day as the seed nobody is always first.
 */
export function dailyOrder(ids: readonly string[], seed: string): string[] {
  return ids
    .map((id) => ({ id, key: drawn(seed, id) }))
    .sort((left, right) => left.key - right.key || (left.id < right.id ? -1 : 1))
    .map(({ id }) => id);
}
