import type { Places } from '#reference';
import { nowhere, type AreaKind, type VacancyPlace } from './domain/vacancy';

/** Where a place in words is: a postcode or district, a text that holds one, or a town. Nothing is guessed. */
export function placeInWords(places: Places, words: string | null): VacancyPlace {
  if (words === null) return nowhere;
  const byCode = postcodePlace(places, words);
  if (byCode) return byCode;
  const within = places.postcodeIn(words);
  const byPart = within === null ? null : postcodePlace(places, within);
  if (byPart) return byPart;
  const { place } = places.locatePlace(words);
  if (!place) return nowhere;
  return {
    outcode: place.outcode,
    latitude: place.point.latitude,
    longitude: place.point.longitude,
    radiusKm: place.radiusKm,
    precision: place.kind === 'settlement' || place.kind === 'post_town' ? 'settlement' : 'area',
    area: 'unknown',
  };
}

/** Where a postcode, sector or district is; null when it is none that is known. */
export function postcodePlace(places: Places, postcode: string): VacancyPlace | null {
  const { point, outcode, radiusKm, precision, surroundings } = places.locate(postcode);
  if (!point || radiusKm === null) return null;
  return { outcode, latitude: point.latitude, longitude: point.longitude, radiusKm, precision, area: surroundings };
}

/** Town or countryside around an opening: by the site's postcode, else as recorded, else by the district. */
export function areaAround(
  places: Places,
  at: { readonly postcode: string | null; readonly outcode: string | null; readonly area: AreaKind },
): AreaKind {
  const code = at.postcode ?? (at.area === 'unknown' ? at.outcode : null);
  return code === null ? at.area : places.locate(code).surroundings;
}
