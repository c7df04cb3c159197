import { distanceKm, type Point } from '#kernel';
import type { Place } from './facts';
import { shared } from './shared-arrays';

/** Circles of ground, each as four numbers: its centre as a unit vector, and its radius in kilometres. */
type Circles = Float64Array;

/**
 * Where the openings of an index lie. Cell 0 holds those that no distance speaks about: worked from home, or place not known.
 * Every other cell is a circle that holds the places of its openings, each with its own radius; a block is a circle around
 * neighbouring cells.
 */
export interface Ground {
  readonly cells: Circles;
  readonly blocks: Circles;
  /** First cell of each block, and one past the last cell of all. */
  readonly blockStarts: Uint32Array;
}

export const anywhere = 0;

/** About 3 km by 3 km in Britain. Any size is exact; this one makes cells of some hundred openings in a city. */
const cellDegrees = { latitude: 0.03, longitude: 0.05 } as const;
const cellsAcrossBlock = 8;
/** Wider places than this get a circle of their own, so that they do not widen the cells of exact ones. */
const widestInCellKm = 3;
const earthRadiusKm = 6371.0088;
/** Above any rounding of a distance: a circle may seem nearer than it is, never farther. */
const roundingKm = 1e-6;

/** Measures how far the near end of each circle is from the near end of a home, or less: the chord is never longer than the way. */
export class FromHome {
  private readonly x: number;
  private readonly y: number;
  private readonly z: number;
  private readonly radiusKm: number;

  constructor(home: Place) {
    [this.x, this.y, this.z] = unitVector(home.point);
    this.radiusKm = home.radiusKm + roundingKm;
  }

  kmTo(circles: Circles, number: number): number {
    const at = 4 * number;
    const x = this.x - circles[at]!;
    const y = this.y - circles[at + 1]!;
    const z = this.z - circles[at + 2]!;
    const km = earthRadiusKm * Math.sqrt(x * x + y * y + z * z) - circles[at + 3]! - this.radiusKm;
    return km > 0 ? km : 0;
  }
}

function unitVector({ latitude, longitude }: Point): [x: number, y: number, z: number] {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Where openings are: degrees and radii by number, and which of them lie anywhere at all. */
interface Lying {
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly radiiKm: Float64Array;
  readonly lies: (at: number) => boolean;
}

/** Divides the ground. Returns it with the cell of each opening, in the order given. */
export function divideGround(lying: Lying): { ground: Ground; cellOf: Uint32Array } {
  const { latitudes, longitudes, radiiKm, lies } = lying;
  const byBlock = new Map<string, Map<string, number[]>>();
  const cellOf = new Uint32Array(latitudes.length);
  const cells = [nowhere];
  const blocks: Round[] = [];
  const blockStarts: number[] = [];
  latitudes.forEach((latitude, at) => {
    if (!lies(at)) return;
    const place = { point: { latitude, longitude: longitudes[at]! }, radiusKm: radiiKm[at]! };
    const inside = withDefault(byBlock, blockKey(place), () => new Map<string, number[]>());
    withDefault(inside, cellKey(place), () => []).push(at);
  });
  const roundOf = (at: number): Round => ({
    point: { latitude: latitudes[at]!, longitude: longitudes[at]! },
    radiusKm: radiiKm[at]!,
  });
  for (const block of byBlock.values()) {
    blockStarts.push(cells.length);
    for (const inside of block.values()) {
      for (const at of inside) cellOf[at] = cells.length;
      cells.push(circleOf(inside.map(roundOf)));
    }
    blocks.push(circleOf(cells.slice(blockStarts.at(-1))));
  }
  return {
    cellOf,
    ground: { cells: circlesOf(cells), blocks: circlesOf(blocks), blockStarts: startsOf(blockStarts, cells.length) },
  };
}

function startsOf(starts: readonly number[], end: number): Uint32Array {
  const all = shared.u32(starts.length + 1);
  all.set([...starts, end]);
  return all;
}

function circlesOf(rounds: readonly Round[]): Circles {
  const circles = shared.f64(4 * rounds.length);
  rounds.forEach(({ point, radiusKm }, number) => circles.set([...unitVector(point), radiusKm], 4 * number));
  return circles;
}

function withDefault<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

const square = (degrees: number, size: number) => Math.floor(degrees / size);

function cellKey({ point: { latitude, longitude }, radiusKm }: Round): string {
  if (radiusKm > widestInCellKm) return `${latitude} ${longitude}`;
  return `${square(latitude, cellDegrees.latitude)}:${square(longitude, cellDegrees.longitude)}`;
}

function blockKey({ point: { latitude, longitude }, radiusKm }: Round): string {
  const { latitude: high, longitude: wide } = cellDegrees;
  const key = `${square(latitude, high * cellsAcrossBlock)}:${square(longitude, wide * cellsAcrossBlock)}`;
  // Wide places make blocks of their own, so that they do not widen the blocks of exact ones.
  return radiusKm > widestInCellKm ? `wide ${key}` : key;
}

type Round = Pick<Place, 'point' | 'radiusKm'>;
const nowhere: Round = { point: { latitude: 0, longitude: 0 }, radiusKm: 0 };

/** A circle that holds them all, around the middle of their degrees. */
function circleOf(inside: readonly Round[]): Round {
  const middle = (degrees: readonly number[]) => {
    let [least, most] = [Infinity, -Infinity];
    for (const each of degrees) [least, most] = [Math.min(least, each), Math.max(most, each)];
    return (least + most) / 2;
  };
  const point = {
    latitude: middle(inside.map((each) => each.point.latitude)),
    longitude: middle(inside.map((each) => each.point.longitude)),
  };
  let radiusKm = 0;
  for (const each of inside) radiusKm = Math.max(radiusKm, distanceKm(point, each.point) + each.radiusKm);
  return { point, radiusKm };
}
