import { type AspectId, aspectIds, type Aspects } from './aspects';
import type { Ground } from './ground';
import type { Codes } from './shared-arrays';
import { findText, type Texts, textAt } from './texts';

/** The aspects that have few unlike values. Where an opening is, is another matter: nearly every one is elsewhere. */
export type CodedId = Exclude<AspectId, 'travel'>;
export const codedIds = aspectIds.filter((id): id is CodedId => id !== 'travel');

/** One aspect of every opening: a code for each, and what the codes stand for. */
export interface Column<Value> {
  readonly codes: Codes;
  /** How many codes there are. */
  readonly count: number;
  readonly values: ArrayLike<Value>;
}

/** What is to be known about a journey to an opening, besides where it is. */
export type Way = Omit<Aspects['travel'], 'place'> & {
  /** Null when nobody knows where the opening is; then its degrees and radius say nothing. */
  readonly areaKind: 'urban' | 'rural' | 'unknown' | null;
};

/** Where every opening is. */
export interface Places {
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly radiiKm: Float64Array;
  readonly ways: Column<Way>;
}

/**
 * Openings made ready to be ranked for many clients. What is inside is the core's own business: hold it and pass it on. It is
 * plain data in shared memory: posted to a worker thread it is there at once, as the same memory. Its content depends on the
 * openings only, not on the order in which they came. An opening is named by its slot; slots go by cell of ground, within a cell
 * by work, then by id.
 */
export interface OpeningIndex {
  readonly size: number;
  readonly ids: Texts;
  /** Slots in order of id. */
  readonly byId: Uint32Array;
  /** Place of each slot in order of id: of two openings the lower has the lower id. */
  readonly idOrder: Uint32Array;
  /** Closing day as a number that sorts; no closing day sorts last. */
  readonly closesOrder: Int32Array;
  readonly columns: { readonly [Id in Exclude<CodedId, 'employer'>]: Column<Aspects[Id]> };
  /** Ids of employers by code; the empty one stands for an employer whom nobody knows. */
  readonly employers: { readonly codes: Codes; readonly count: number; readonly ids: Texts };
  readonly places: Places;
  readonly works: Works;
  /** Of each slot one bit for each aspect of which nothing is known, in the order of `codedIds`; none for what its work says. */
  readonly unknowns: Uint16Array;
  readonly ground: Ground;
  /** First slot of each cell, and one past the last slot of all. */
  readonly cellStarts: Uint32Array;
  readonly cellOf: Codes;
  /** The openings of cell 0, and all others. */
  readonly kinds: { readonly anywhere: Kinds; readonly onGround: Kinds };
}

/**
 * Occupations, each with the environments that are common in it: what is usual is said of nearly all openings of an occupation, so
 * it can be judged with it.
 */
export interface Works {
  readonly codes: Codes;
  readonly count: number;
  /** Code of the occupation of each work. */
  readonly occupations: Codes;
  /** Code of the environment of each work; -1 for any that is not common in its occupation. */
  readonly environments: Int32Array;
}

/** Openings grouped by what bounds their points wherever they are: one work, and the same things not known. */
export interface Kinds {
  /** Slots, kind after kind. */
  readonly slots: Uint32Array;
  /** First place in `slots` of each kind, and one past the last. */
  readonly starts: Uint32Array;
  /** What is not known of the openings of each kind, as in `unknowns` of the index. */
  readonly unknowns: Uint16Array;
  /** First kind of each work, and one past the last of all. Those of which most is known come first. */
  readonly workStarts: Uint32Array;
}

/** The slot of an opening; undefined when the index does not hold it. */
export function slotOf({ byId, ids }: OpeningIndex, openingId: string): number | undefined {
  return findText(ids, byId, openingId);
}

/** The id of the opening in a slot. */
export function idAt({ ids }: OpeningIndex, slot: number): string {
  return textAt(ids, slot);
}

/** The ids of all openings, in order of slots. */
export function idsOf(index: OpeningIndex): string[] {
  return Array.from({ length: index.size }, (_, slot) => idAt(index, slot));
}

/** How many unlike values an aspect has. */
export function countOf(index: OpeningIndex, id: CodedId): number {
  return id === 'employer' ? index.employers.count : index.columns[id].count;
}

/** The code of an aspect of each slot. */
export function codesOf(index: OpeningIndex, id: CodedId): Codes {
  return id === 'employer' ? index.employers.codes : index.columns[id].codes;
}

/** What a code of an aspect stands for. */
export function valueOf<Id extends CodedId>(index: OpeningIndex, id: Id, code: number): Aspects[Id];
export function valueOf(index: OpeningIndex, id: CodedId, code: number): unknown {
  return id === 'employer' ? { employerId: textAt(index.employers.ids, code) || null } : index.columns[id].values[code];
}

/** Where an opening is and how to get there. */
export function travelAt({ places: { latitudes, longitudes, radiiKm, ways } }: OpeningIndex, slot: number) {
  const { areaKind, remote, shifts } = ways.values[ways.codes[slot]!]!;
  const point = { latitude: latitudes[slot]!, longitude: longitudes[slot]! };
  const place = areaKind && { point, radiusKm: radiiKm[slot]!, areaKind };
  return { place, remote, shifts } satisfies Aspects['travel'];
}

/** An opening as the criteria see it. */
export function aspectsAt(index: OpeningIndex, slot: number): Aspects {
  const coded = codedIds.map((id) => [id, valueOf(index, id, codesOf(index, id)[slot]!)] as const);
  return { ...Object.fromEntries(coded), travel: travelAt(index, slot) } as unknown as Aspects;
}
