import type { WorkSeenInSector } from './prospect-facts';
import { sectorTitles } from './sector-work.data';

/** What the national index of job titles says of one kind of work in one sector. */
export interface ListedWork {
  /** Job titles of this work that name the sector. */
  readonly titles: number;
  /** Whether the description of the work names the sector. */
  readonly described: boolean;
}

type BySoc<Value> = ReadonlyMap<string, Value>;

let listed: ReadonlyMap<string, BySoc<ListedWork>> | null = null;

/**
 * The unit groups of SOC 2020 that the index finds in a division of SIC 2007 (`bench/sector-work.mjs`). They are counts of titles,
 * not of people: work that is not among them may still be there.
 */
export function listedWork(division: string): BySoc<ListedWork> {
  listed ??= readTitles();
  return listed.get(division) ?? new Map<string, ListedWork>();
}

function readTitles(): ReadonlyMap<string, BySoc<ListedWork>> {
  const found = new Map<string, Map<string, ListedWork>>();
  for (const [, division, soc, titles, mark] of sectorTitles.matchAll(/(\d{2})-(\d{4})-(\d+)(d?)/g)) {
    insideOf(found, division!).set(soc!, { titles: Number(titles), described: mark === 'd' });
  }
  return found;
}

/** What a service has seen itself, by division and unit group. */
export function seenWork(seen: readonly WorkSeenInSector[]): ReadonlyMap<string, BySoc<number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { division, soc, vacancies } of seen) {
    const own = insideOf(found, division);
    own.set(soc, (own.get(soc) ?? 0) + vacancies);
  }
  return found;
}

function insideOf<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, Value>();
  map.set(key, made);
  return made;
}
