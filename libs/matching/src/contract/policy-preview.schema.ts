import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { ClientId, VacancyId } from '#kernel';
import { day, id, whole } from '#platform/contract';
import { PolicyFigures, revisedFigures } from './policy.schema';

export const PreviewPolicy = z.strictObject({
  figures: PolicyFigures,
  clients: whole({ min: 1, max: 50, description: 'How many of the sender’s own clients at most.' }).default(20),
});
export type PreviewPolicy = z.infer<typeof PreviewPolicy>;

const place = (description: string) => z.int().min(1).nullable().describe(description);
const count = (description: string) => z.int().min(0).describe(description);

const ChangedOpening = z
  .strictObject({
    vacancy: z
      .strictObject({
        id: id<'vacancy'>('The vacancy.'),
        title: z.string().describe('What it is called.'),
        employer: z.string().nullable().describe('Name of the employer; null when not known.'),
      })
      .describe('The vacancy.'),
    placeNow: place('Its place by the policy in use; null when it is not on the list.'),
    placeThen: place('Its place by the policy tried out; null when it would not be on the list.'),
  })
  .describe('A vacancy that is on the person’s list, or would be.');

export const PolicyPreviewView = z.strictObject({
  day: day('The day for which both lists are made, in the service’s time zone.'),
  policyVersionNow: z.string().describe('Version of the policy in use, with which the other is compared.'),
  summary: z
    .strictObject({
      clients: count('People whose lists were compared.'),
      listsChanged: count('Lists on which anything would enter, leave or change its place.'),
      entered: count('Vacancies that would enter, over all these lists.'),
      left: count('Vacancies that would leave, over all these lists.'),
      placesMovedOnAverage: z
        .number()
        .min(0)
        .describe('How many places a vacancy that stays would move, on average, to one decimal.'),
    })
    .describe('How much would change.'),
  clients: z
    .array(
      z.strictObject({
        client: z
          .strictObject({
            id: id<'client'>('The client.'),
            preferredName: z.string().describe('What the person likes to be called.'),
          })
          .describe('Whose list it is.'),
        changed: z.boolean().describe('Whether anything on this list would change.'),
        openings: z.array(ChangedOpening).describe('The list as it would be, best first, then what would leave it.'),
      }),
    )
    .describe('The lists compared, by name. People are not compared with each other.'),
});
export type PolicyPreviewView = z.infer<typeof PolicyPreviewView>;

export const previewPolicyExample = { figures: revisedFigures, clients: 20 };

const vacancy = (last: string, title: string, employer: string) => ({
  id: `01936d3a-6c00-7000-8000-0000000000${last}` as VacancyId,
  title,
  employer,
});

export const policyPreviewExample: PolicyPreviewView = {
  day: '2026-03-02',
  policyVersionNow: '1',
  summary: { clients: 1, listsChanged: 1, entered: 1, left: 1, placesMovedOnAverage: 0 },
  clients: [
    {
      client: { id: '01936d3a-6c00-7000-8000-000000000021' as ClientId, preferredName: 'Chiara' },
      changed: true,
      openings: [
        { vacancy: vacancy('11', 'Office cleaner', 'Kelham Bakery'), placeNow: 1, placeThen: 1 },
        { vacancy: vacancy('12', 'Kitchen porter', 'Don Valley Kitchens'), placeNow: null, placeThen: 2 },
        { vacancy: vacancy('13', 'Hotel cleaner', 'Moorside Hotel'), placeNow: 2, placeThen: null },
      ],
    },
  ],
};

export class PreviewPolicyDto extends createZodDto(PreviewPolicy) {}
export class PolicyPreviewViewDto extends createZodDto(PolicyPreviewView) {}
