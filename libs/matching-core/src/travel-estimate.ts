import { distanceKm } from '#kernel';
import type { Place, TravelMode } from './facts';
import type { MatchingPolicy, TravelSpeed } from './policy';

/** Door to door, planning values, whole minutes. A range, because a postcode area is wider than a door. */
export interface TravelRange {
  readonly lowMinutes: number;
  readonly highMinutes: number;
}

/** The longest and shortest straight line between two places, given how exactly each is known. */
export interface DistanceRange {
  readonly lowKm: number;
  readonly highKm: number;
}

export function distanceRange(from: Place, to: Place): DistanceRange {
  const between = distanceKm(from.point, to.point);
  const slack = from.radiusKm + to.radiusKm;
  return { lowKm: Math.max(0, between - slack), highKm: between + slack };
}

/**
 * Minutes between two places by one mode; the same in both directions. Urban speed when both ends are urban, rural speed when
 * both are rural; anything else is a range over both speeds.
 */
export function travelRange(from: Place, to: Place, mode: TravelMode, travel: MatchingPolicy['travel']): TravelRange {
  const distance = distanceRange(from, to);
  const speed = travel.speeds[mode];
  const both = from.areaKind === to.areaKind ? from.areaKind : 'unknown';
  return {
    lowMinutes: lowMinutes(distance.lowKm, speed, both),
    highMinutes: highMinutes(distance.highKm, speed, both),
  };
}

export function lowMinutes(km: number, speed: TravelSpeed, area: Place['areaKind']): number {
  const kmPerHour =
    area === 'urban'
      ? speed.urbanKmPerHour
      : area === 'rural'
        ? speed.ruralKmPerHour
        : Math.max(speed.urbanKmPerHour, speed.ruralKmPerHour);
  return Math.floor((speed.detour * km * 60) / kmPerHour) + speed.extraMinutes;
}

export function highMinutes(km: number, speed: TravelSpeed, area: Place['areaKind']): number {
  const kmPerHour =
    area === 'urban'
      ? speed.urbanKmPerHour
      : area === 'rural'
        ? speed.ruralKmPerHour
        : Math.min(speed.urbanKmPerHour, speed.ruralKmPerHour);
  return Math.ceil((speed.detour * km * 60) / kmPerHour) + speed.extraMinutes;
}
