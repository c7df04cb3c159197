import { distanceKm, type Point } from '#kernel';
import type { Area } from './criteria/travel';
import { matchingCoreErrors } from './errors';
import type { OpeningFacts } from './facts';
import { type PreparedOpening, prepareOpening } from './prepared-opening';

/** Openings of one stretch of ground, by position. */
export interface Cell {
  readonly area: Area;
  readonly positions: readonly number[];
}

/**
 * Openings made ready to be ranked for many clients. What is inside is the core's own business: hold it and pass it on. Its
 * content depends on the openings only, not on the order in which they came.
 */
export interface OpeningIndex {
  readonly size: number;
  /** Sorted by id, so that a lower position is a lower id. */
  readonly openings: readonly PreparedOpening[];
  readonly cells: readonly Cell[];
  /** Openings that no place can rule out: worked from home, or place not known. */
  readonly anywhere: readonly number[];
  readonly positionOf: ReadonlyMap<string, number>;
}

/** About 11 km from north to south and 9 to 12 km from west to east in Britain. */
const cellDegreesLatitude = 0.1;
const cellDegreesLongitude = 0.16;

/** Prepares openings for ranking. Refuses two openings with one id and values out of range. */
export function buildIndex(facts: Iterable<OpeningFacts>): OpeningIndex {
  const openings = Array.from(facts, prepareOpening).sort((a, b) => compareIds(a.facts.id, b.facts.id));
  const positionOf = new Map<string, number>();
  const anywhere: number[] = [];
  const byCell = new Map<string, number[]>();
  openings.forEach(({ facts: { id, place, remote } }, position) => {
    if (positionOf.has(id)) throw matchingCoreErrors.duplicateOpening(id);
    positionOf.set(id, position);
    if (place === null || remote === 'remote') {
      anywhere.push(position);
      return;
    }
    const key = cellKey(place.point);
    const cell = byCell.get(key);
    if (cell) cell.push(position);
    else byCell.set(key, [position]);
  });
  const cells = Array.from(byCell.values(), (positions) => ({ area: areaOf(positions, openings), positions }));
  return { size: openings.length, openings, cells, anywhere, positionOf };
}

/** By code unit: the same on every machine and in every language setting. */
export function compareIds(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function cellKey({ latitude, longitude }: Point): string {
  return `${Math.floor(latitude / cellDegreesLatitude)}:${Math.floor(longitude / cellDegreesLongitude)}`;
}

/** A circle that holds every opening of a cell with its radius. Any centre would be correct; one inside keeps it small. */
function areaOf(positions: readonly number[], openings: readonly PreparedOpening[]): Area {
  const places = positions.flatMap((position) => openings[position]?.facts.place ?? []);
  const centre = places[0]!.point;
  let radiusKm = 0;
  for (const place of places) radiusKm = Math.max(radiusKm, distanceKm(centre, place.point) + place.radiusKm);
  return { centre, radiusKm };
}
