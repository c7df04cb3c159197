import type { PlaceRecord } from '#matching-core';
import type { Places } from '#reference';

/** Where the shipped data has no radius (Northern Ireland), a district is taken to be this wide. */
const unpublishedRadiusKm = 10;

/** The place of a home of which only the postcode district is known; null when not even that. */
export function homeOf(places: Places, outcode: string | null): PlaceRecord | null {
  if (outcode === null) return null;
  const { point, radiusKm, surroundings } = places.locateOutcode(outcode);
  return point && { ...point, radiusKm: radiusKm ?? unpublishedRadiusKm, area: surroundings };
}
