import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { page, pointOnGround, text, words } from '#platform/contract';
import { placeKinds } from '../domain/gazetteer';
import { locationPrecisions, locationReasons, surroundings } from '../domain/location';
import { rankedQuery } from './query';

export class SearchPlacesDto extends createZodDto(
  rankedQuery('Beginning of a place name; a county, region or authority after a comma narrows: "Newport, Gwent".'),
) {}

const Authority = z
  .strictObject({
    code: z.string().describe('GSS code of the Office for National Statistics.'),
    name: z.string().describe('Name of the authority.'),
  })
  .describe('A local authority of Great Britain.');
const km = (description: string) => z.number().min(0).max(1000).describe(description);

export const PlaceView = z
  .strictObject({
    id: z.string().describe('Names the place as long as the shipped data is the same.'),
    name: z.string().describe('Name of the place.'),
    kind: words('PlaceKind', placeKinds, 'What the name stands for.'),
    point: pointOnGround('Centre of the place.'),
    radiusKm: km('How wide the place is: typical distance from its centre, in kilometres.'),
    population: z.int().min(0).nullable().describe('Inhabitants; null when not known.'),
    localAuthority: Authority.nullable().describe(
      'The authority it lies in; null when not known or when it spans several.',
    ),
    county: z.string().nullable().describe('The English ceremonial county; null elsewhere.'),
    region: z.string().nullable().describe('The region; null when not known or when it spans several.'),
    country: z.string().nullable().describe('The country of the United Kingdom; null when not known.'),
    outcode: z.string().nullable().describe('The nearest postcode district; null when it has several.'),
  })
  .describe('A place in the United Kingdom.');

export class PlacePageDto extends createZodDto(page(PlaceView)) {}

export const placeExample = {
  id: 'settlement:2653225',
  name: 'Chesterfield',
  kind: 'settlement' as const,
  point: { latitude: 53.25, longitude: -1.41667 },
  radiusKm: 2.12,
  population: 113057,
  localAuthority: { code: 'E07000034', name: 'Chesterfield' },
  county: 'Derbyshire',
  region: 'East Midlands',
  country: 'England',
  outcode: 'S41',
};

export class PostcodeDto extends createZodDto(
  z.strictObject({ postcode: text({ max: 20, description: 'A postcode, sector ("S10 2") or district ("S10").' }) }),
) {}

export const LocationView = z
  .strictObject({
    postcode: z.string().nullable().describe('The postcode as Royal Mail writes it; null when only a part was given.'),
    outcode: z.string().nullable().describe('The postcode district; null when the text is no postcode.'),
    sector: z.string().nullable().describe('The postcode sector; null when it was not given.'),
    point: pointOnGround('Centre of the sector or district.').nullable(),
    precision: words('LocationPrecision', locationPrecisions, 'How exact the point is.'),
    reason: words(
      'LocationReason',
      locationReasons,
      'Why there is no point, or a coarser one than asked for.',
    ).nullable(),
    radiusKm: km('Typical distance of its postcodes from the point, in kilometres.').nullable(),
    localAuthority: Authority.nullable().describe('The local authority; null in Northern Ireland or when not known.'),
    region: z.string().nullable().describe('The region; null when not known.'),
    country: z.string().nullable().describe('The country of the United Kingdom; null when not known.'),
    surroundings: words('Surroundings', surroundings, 'Town or countryside.'),
  })
  .describe('Where a postcode is, and how surely.');

export class LocationViewDto extends createZodDto(LocationView) {}

export const locationExample = {
  postcode: 'S10 2TN',
  outcode: 'S10',
  sector: 'S10 2',
  point: { latitude: 53.37698, longitude: -1.49196 },
  precision: 'sector' as const,
  reason: null,
  radiusKm: 0.46,
  localAuthority: { code: 'E08000039', name: 'Sheffield' },
  region: 'Yorkshire and The Humber',
  country: 'England',
  surroundings: 'urban' as const,
};
