import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Wishes } from '#clients';
import type { AccountId, ClientId, SuggestionId, VacancyId } from '#kernel';
import { clientMadeId, example, id, instant, listQuery, page } from '#platform/contract';
import { AgreedChangeActionWord, AgreedChangeStateWord, NotForMeReasonWord } from './words';

/** One wish in its section of the wishes document. */
export const OneWish = Wishes.pick({
  occupations: true,
  hours: true,
  shifts: true,
  travel: true,
  pay: true,
  environment: true,
  employersToAvoid: true,
})
  .partial()
  .describe('One wish, in the section of the wishes where it stands: `{travel}`, or `{occupations: [one]}`.');

const change = {
  before: OneWish.nullable().describe('The wish as it was stated; null when nothing was said about it.'),
  after: OneWish,
};

export const OfferedChange = z
  .strictObject({ ...change, wishesVersion: z.int().min(0).describe('The version of the wishes it would change.') })
  .describe('A change of one wish, to be agreed to or not.');
export type OfferedChange = z.infer<typeof OfferedChange>;

const journeyWish = { modes: ['walk', 'bus'], strength: 'must', words: null } as const;
const before = { travel: { ...journeyWish, modes: [...journeyWish.modes], maxMinutes: 40 } };
const after = { travel: { ...journeyWish, modes: [...journeyWish.modes], maxMinutes: 30 } };

export const offeredChangeExample: OfferedChange = { before, after, wishesVersion: 3 };

export const AgreeToChange = example(
  z.strictObject({
    id: clientMadeId<'agreed-change'>('agreed change'),
    after: OneWish.describe('The change that was agreed to, as it was offered.'),
    wishesVersion: z.int().min(0).describe('The version of the wishes that came with the offer.'),
  }),
  { after, wishesVersion: 3 },
);
export type AgreeToChange = z.infer<typeof AgreeToChange>;

const who = (description: string) =>
  z
    .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
    .nullable()
    .describe(description);

export const AgreedChangeView = z.strictObject({
  id: id<'agreed-change'>('The change.'),
  clientId: id<'client'>('The client.'),
  suggestion: z
    .strictObject({
      id: id<'suggestion'>('The suggestion.'),
      vacancyId: id<'vacancy'>('Its vacancy.'),
      title: z.string().describe('What the job is called.'),
    })
    .describe('What was turned down.'),
  reason: NotForMeReasonWord,
  ...change,
  state: AgreedChangeStateWord,
  wishesVersion: z.int().min(1).describe('The version of the wishes that states it.'),
  agreedAt: instant('When the person agreed.'),
  agreedBy: who('Who wrote it down; null when a key or a program did.'),
  removedAt: instant('When it was taken back; null while it is not.').nullable(),
  removedBy: who('Who took it back; null while nobody has.'),
  actions: z.array(AgreedChangeActionWord).describe('What the sender may do with this change.'),
});
export type AgreedChangeView = z.infer<typeof AgreedChangeView>;

export const ListAgreedChanges = listQuery({}, { sorts: ['-agreedAt', 'agreedAt'] });
export type ListAgreedChanges = z.infer<typeof ListAgreedChanges>;

export const agreedChangeExample: AgreedChangeView = {
  id: '01936d3a-6c00-7000-8000-000000000080' as AgreedChangeView['id'],
  clientId: '01936d3a-6c00-7000-8000-000000000030' as ClientId,
  suggestion: {
    id: '01936d3a-6c00-7000-8000-000000000060' as SuggestionId,
    vacancyId: '01936d3a-6c00-7000-8000-000000000011' as VacancyId,
    title: 'Office cleaner',
  },
  reason: 'too_far',
  before,
  after,
  state: 'in_force',
  wishesVersion: 4,
  agreedAt: '2026-03-02T09:31:00.000Z',
  agreedBy: { id: '01936d3a-6c00-7000-8000-000000000020' as AccountId, name: 'Alex Hartley' },
  removedAt: null,
  removedBy: null,
  actions: ['remove'],
};

export class AgreeToChangeDto extends createZodDto(AgreeToChange) {}
export class AgreedChangeViewDto extends createZodDto(AgreedChangeView) {}
export class ListAgreedChangesDto extends createZodDto(ListAgreedChanges) {}
export class AgreedChangePageDto extends createZodDto(page(AgreedChangeView)) {}
