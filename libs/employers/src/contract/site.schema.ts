import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { EmployerId, SiteId } from '#kernel';
import { clientMadeId, example, id, instant, text, version } from '#platform/contract';
import { PlacePrecisionWord } from './words';

const fields = {
  name: text({ max: 120, description: 'What people call this site: `Meadowhall store`.' }),
  address: text({ max: 300, description: 'Street address as one line.' }),
  postcode: text({
    max: 10,
    description:
      'Postcode in any writing; it is put in its normal form and found on the map. A district alone is accepted.',
  }),
  isMain: z
    .boolean()
    .describe('Whether this is the site to visit when nothing else is said. Making one main unmakes the other.'),
};

export const CreateSite = example(
  z.strictObject({
    id: clientMadeId<'site'>('site'),
    name: fields.name.nullable().optional(),
    address: fields.address.nullable().optional(),
    postcode: fields.postcode.nullable().optional(),
    isMain: fields.isMain.optional(),
  }),
  { name: 'Kelham Island bakery', address: '12 Green Lane, Sheffield', postcode: 's38ry', isMain: true },
);
export type CreateSite = z.infer<typeof CreateSite>;

export const UpdateSite = example(
  z.strictObject({
    name: fields.name.nullable().optional(),
    address: fields.address.nullable().optional(),
    postcode: fields.postcode.nullable().optional(),
    isMain: fields.isMain.optional(),
  }),
  { name: 'Kelham Island bakery and shop' },
);
export type UpdateSite = z.infer<typeof UpdateSite>;

export const SiteView = z.strictObject({
  id: id<'site'>('The site.'),
  version: version(),
  employerId: id<'employer'>('The employer it belongs to.'),
  name: z.string().nullable().describe('What people call this site; null when it has no name of its own.'),
  address: z.string().nullable().describe('Street address; null when not known.'),
  postcode: z.string().nullable().describe('Postcode in its normal form, or a district; null when not known.'),
  latitude: z.number().nullable().describe('Degrees north, WGS84; null when no place is known.'),
  longitude: z.number().nullable().describe('Degrees east, WGS84; null when no place is known.'),
  precision: PlacePrecisionWord,
  radiusKm: z
    .number()
    .nullable()
    .describe('How far from the point the true place may be, in kilometres; null when unknown.'),
  localAuthorityCode: z.string().nullable().describe('GSS code of the local authority; null when not known.'),
  localAuthorityName: z.string().nullable().describe('Name of the local authority; null when not known.'),
  isMain: z.boolean().describe('Whether this is the site to visit when nothing else is said.'),
  updatedAt: instant('When it was last changed.'),
});
export type SiteView = z.infer<typeof SiteView>;

export const siteExample: SiteView = {
  id: '01936d3a-6c00-7000-8000-000000000002' as SiteId,
  version: 1,
  employerId: '01936d3a-6c00-7000-8000-000000000001' as EmployerId,
  name: 'Kelham Island bakery',
  address: '12 Green Lane, Sheffield',
  postcode: 'S3 8RY',
  latitude: 53.389,
  longitude: -1.472,
  precision: 'sector',
  radiusKm: 0.42,
  localAuthorityCode: 'E08000019',
  localAuthorityName: 'Sheffield',
  isMain: true,
  updatedAt: '2026-03-02T09:00:00.000Z',
};

export class CreateSiteDto extends createZodDto(CreateSite) {}
export class UpdateSiteDto extends createZodDto(UpdateSite) {}
export class SiteViewDto extends createZodDto(SiteView) {}
