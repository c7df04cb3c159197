import type { OpeningFacts, ProfileFacts } from './facts';
import { aspectsAt, type OpeningIndex, slotOf } from './opening-index';
import type { MatchingPolicy } from './policy';
import { rank, type RankedOpening, type RankOptions } from './rank';

/** How many unlike things a list holds. What is not known is counted apart: it may be like any other. */
export interface Variety {
  /** Kinds of work: SOC 2020 minor groups. */
  readonly kindsOfWork: number;
  readonly employers: number;
  /** Openings whose kind of work is not known. */
  readonly kindNotKnown: number;
  readonly employerNotKnown: number;
}

/** What a list may hold only so many of. */
export const alike = {
  kind_of_work: 'Of this kind of work: of the same SOC 2020 minor group',
  employer: 'Of this employer',
} as const;
export type Alike = keyof typeof alike;

export interface VariedOpening extends RankedOpening {
  /** Its place in the order of points alone, before anything was held back. */
  readonly placeByPoints: number;
}

/** An opening that would be listed by its points alone. */
export interface HeldBackOpening {
  readonly openingId: string;
  readonly points: number;
  readonly placeByPoints: number;
  /** What the list already holds enough of. */
  readonly enoughOf: readonly Alike[];
}

export interface VariedList {
  readonly listed: readonly VariedOpening[];
  /** Empty when nothing is to be held back. */
  readonly heldBack: readonly HeldBackOpening[];
}

/** Two SOC 2020 codes with these first digits are one kind of work. */
const minorGroupDigits = 3;

const ways = Object.keys(alike) as Alike[];
type Kind = Readonly<Record<Alike, string | null>>;

/** What two openings may have in common. */
export type Comparable = Pick<OpeningFacts, 'soc' | 'employerId'>;

function kindOf({ soc, employerId }: Comparable): Kind {
  return { kind_of_work: soc?.slice(0, minorGroupDigits) ?? null, employer: employerId };
}

/** What a list holds so far, by kind of work and by employer. */
class Held {
  private readonly counts = { kind_of_work: new Map<string, number>(), employer: new Map<string, number>() };

  add(opening: Comparable): void {
    const kind = kindOf(opening);
    for (const of of ways) if (kind[of] !== null) this.counts[of].set(kind[of], this.count(kind, of) + 1);
  }

  /** What there is enough of for an opening to be passed over. */
  enoughFor(opening: Comparable, variety: number): Alike[] {
    if (variety === 0) return [];
    const kind = kindOf(opening);
    return ways.filter((of) => this.count(kind, of) >= variety);
  }

  private count(kind: Kind, of: Alike): number {
    return kind[of] === null ? 0 : (this.counts[of].get(kind[of]) ?? 0);
  }
}

/** What a list that holds these openings has enough of for one more to be passed over; nothing when none is asked for. */
export function enoughOf(listed: readonly Comparable[], opening: Comparable, variety: number): Alike[] {
  const held = new Held();
  for (const each of listed) held.add(each);
  return held.enoughFor(opening, variety);
}

/** Counts the kinds of work and the employers of some openings. */
export function varietyOf(openings: readonly Comparable[]): Variety {
  const kinds = openings.map(kindOf);
  const known = (of: Alike) => kinds.flatMap((kind) => kind[of] ?? []);
  return {
    kindsOfWork: new Set(known('kind_of_work')).size,
    employers: new Set(known('employer')).size,
    kindNotKnown: kinds.length - known('kind_of_work').length,
    employerNotKnown: kinds.length - known('employer').length,
  };
}

/**
 * The client's list with no more openings of one kind of work and of one employer than they asked for (`profile.variety`): a
 * walk down the exact order that passes over what the list holds enough of. What is not known is never held back.
 */
export function variedList(
  index: OpeningIndex,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { k, today }: RankOptions,
): VariedList {
  const { variety } = profile;
  // A list twice as long begins with the same openings, so the walk may ask for more until it has enough.
  for (let length = k; ; length *= 2) {
    const order = rank(index, profile, policy, { k: length, today });
    const list = walk(index, order, variety, k);
    if (list.listed.length === k || order.length < length) return list;
  }
}

function walk(index: OpeningIndex, order: readonly RankedOpening[], variety: number, k: number): VariedList {
  const held = new Held();
  const listed: VariedOpening[] = [];
  const heldBack: HeldBackOpening[] = [];
  for (const { openingId, points, rank: placeByPoints } of order) {
    if (listed.length === k) break;
    const { occupation, employer } = aspectsAt(index, slotOf(index, openingId)!);
    const opening = { ...occupation, ...employer };
    const enoughOf = held.enoughFor(opening, variety);
    if (enoughOf.length > 0) {
      if (placeByPoints <= k) heldBack.push({ openingId, points, placeByPoints, enoughOf });
      continue;
    }
    listed.push({ rank: listed.length + 1, openingId, points, placeByPoints });
    held.add(opening);
  }
  return { listed, heldBack };
}
