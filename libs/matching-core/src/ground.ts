import { distanceKm, type Point } from '#kernel';
import type { OpeningFacts, Place } from './facts';

/** A circle of ground that holds every place of some openings, each with its own radius. */
interface Circle {
  /** Centre as a unit vector: the chord between two of them is quick to get and never longer than the way on the ground. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radiusKm: number;
}

/** Neighbouring cells; `cells` are numbers of cells. */
export interface Block extends Circle {
  readonly cells: readonly number[];
}

/** Where the openings of an index lie. Cell 0 holds those that no distance speaks about: worked from home, or place not known. */
export interface Ground {
  readonly cells: readonly Circle[];
  readonly blocks: readonly Block[];
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

/** Straight-line kilometres from the near end of a place to the near end of a circle, or less. */
export function nearEndsKm(from: Place, to: Circle): number {
  const { x, y, z } = unitVector(from.point);
  return distanceFromVector(x, y, z, to) - from.radiusKm;
}

export function distanceFromVector(x: number, y: number, z: number, to: Circle): number {
  const chord = Math.sqrt((x - to.x) ** 2 + (y - to.y) ** 2 + (z - to.z) ** 2);
  return earthRadiusKm * chord - to.radiusKm - roundingKm;
}

export function unitVector({ latitude, longitude }: Point): { x: number; y: number; z: number } {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

/** Divides the ground. Returns it with the cell of each opening, in the order given. */
export function divideGround(openings: readonly OpeningFacts[]): { ground: Ground; cellOf: Uint32Array } {
  const cellOf = new Uint32Array(openings.length);
  const numbers = new Map<string, number>();
  const places: Place[][] = [[]];
  openings.forEach(({ place, remote }, at) => {
    if (!place || remote === 'remote') return;
    const key = cellKey(place);
    let cell = numbers.get(key);
    if (cell === undefined) {
      numbers.set(key, (cell = places.length));
      places.push([]);
    }
    cellOf[at] = cell;
    places[cell]!.push(place);
  });
  const circles = places.map((inside, cell) => (cell === anywhere ? null : circleOf(inside)));
  const blocks = new Map<string, number[]>();
  for (let cell = 1; cell < places.length; cell += 1) {
    const key = blockKey(places[cell]![0]!);
    const block = blocks.get(key);
    if (block) block.push(cell);
    else blocks.set(key, [cell]);
  }
  const nowhere = { x: 0, y: 0, z: 0, radiusKm: 0 };
  return {
    cellOf,
    ground: {
      cells: circles.map((circle) => (circle ? { ...unitVector(circle.point), radiusKm: circle.radiusKm } : nowhere)),
      blocks: Array.from(blocks.values(), (cells) => {
        const { point, radiusKm } = circleOf(cells.map((cell) => circles[cell]!));
        return { ...unitVector(point), radiusKm, cells };
      }),
    },
  };
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
