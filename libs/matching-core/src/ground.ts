import { distanceKm, type Point } from '#kernel';
import type { Aspects } from './aspects';
import type { Place } from './facts';

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

/** Divides the ground. Returns it with the cell of each aspect, in the order given. */
export function divideGround(aspects: readonly Aspects['travel'][]): { ground: Ground; cellOf: Uint32Array } {
  const byBlock = new Map<string, Map<string, number[]>>();
  aspects.forEach(({ place, remote }, at) => {
    if (!place || remote === 'remote') return;
    const cells = withDefault(byBlock, blockKey(place), () => new Map<string, number[]>());
    withDefault(cells, cellKey(place), () => []).push(at);
  });
  const cellOf = new Uint32Array(aspects.length);
  const cells: Round[] = [{ point: { latitude: 0, longitude: 0 }, radiusKm: 0 }];
  const blocks: Round[] = [];
  const blockStarts: number[] = [];
  for (const block of byBlock.values()) {
    blockStarts.push(cells.length);
    for (const inside of block.values()) {
      for (const at of inside) cellOf[at] = cells.length;
      cells.push(circleOf(inside.map((at) => aspects[at]!.place!)));
    }
    blocks.push(circleOf(cells.slice(blockStarts.at(-1))));
  }
  return {
    cellOf,
    ground: {
      cells: circlesOf(cells),
      blocks: circlesOf(blocks),
      blockStarts: Uint32Array.from([...blockStarts, cells.length]),
    },
  };
}

const circlesOf = (rounds: readonly Round[]): Circles =>
  Float64Array.from(rounds.flatMap(({ point, radiusKm }) => [...unitVector(point), radiusKm]));

function withDefault<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

const square = (degrees: number, size: number) => Math.floor(degrees / size);

function cellKey({ point: { latitude, longitude }, radiusKm }: Place): string {
  if (radiusKm > widestInCellKm) return `${latitude} ${longitude}`;
  return `${square(latitude, cellDegrees.latitude)}:${square(longitude, cellDegrees.longitude)}`;
}

function blockKey({ point: { latitude, longitude }, radiusKm }: Place): string {
  if (radiusKm > widestInCellKm) return 'wide';
  const { latitude: high, longitude: wide } = cellDegrees;
  return `${square(latitude, high * cellsAcrossBlock)}:${square(longitude, wide * cellsAcrossBlock)}`;
}

type Round = Pick<Place, 'point' | 'radiusKm'>;

/** A circle around the first that holds them all. */
function circleOf(inside: readonly Round[]): Round {
  const { point } = inside[0]!;
  let radiusKm = 0;
  for (const each of inside) radiusKm = Math.max(radiusKm, distanceKm(point, each.point) + each.radiusKm);
  return { point, radiusKm };
}
