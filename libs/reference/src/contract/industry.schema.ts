import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { page, words } from '#platform/contract';
import { sicSections } from '../domain/industry';
import { rankedQuery } from './query';

export class SearchIndustriesDto extends createZodDto(
  rankedQuery('Words, the beginning of a five-digit code, or the capital letter of a section.'),
) {}

export const IndustryView = z
  .strictObject({
    sic: z
      .string()
      .regex(/^\d{5}$/)
      .describe('Code of the UK Standard Industrial Classification 2007, five digits.'),
    description: z.string().describe('What employers of this industry do.'),
    section: words('SicSection', sicSections, 'Section of the classification.'),
    sectionTitle: z.string().describe('Title of the section.'),
  })
  .describe('An industry.');

export class IndustryPageDto extends createZodDto(page(IndustryView)) {}

export const industryExample = {
  sic: '56101',
  description: 'Licensed restaurants',
  section: 'I' as const,
  sectionTitle: sicSections.I,
};
