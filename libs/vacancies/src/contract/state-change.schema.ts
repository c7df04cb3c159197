import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id, instant, listQuery, page } from '#platform/contract';
import { StateReasonWord, VacancyStateWord } from './words';

const StateChangeView = z.strictObject({
  id: id<'state-change'>('The change.'),
  fromState: VacancyStateWord.describe('The state it had.'),
  toState: VacancyStateWord.describe('The state it was put into.'),
  reason: StateReasonWord,
  note: z.string().nullable().describe('More about it; null when nothing was noted.'),
  changedAt: instant('When.'),
  changedBy: z
    .strictObject({ id: id<'account'>('The account.'), name: z.string().describe('Their name.') })
    .nullable()
    .describe('Who; null when it was no account: an import, the calendar, an integrator’s key.'),
});
export type StateChangeView = z.infer<typeof StateChangeView>;

const ListStateChanges = listQuery({}, { sorts: ['-changedAt'] });
export type ListStateChanges = z.infer<typeof ListStateChanges>;

export const stateChangeExample: z.input<typeof StateChangeView> = {
  id: '01936d3a-6c00-7000-8000-000000000012',
  fromState: 'open',
  toState: 'filled',
  reason: 'filled_by_other',
  note: 'Somebody from the night shift.',
  changedAt: '2026-03-02T09:00:00.000Z',
  changedBy: { id: '01936d3a-6c00-7000-8000-000000000020', name: 'Alex Hartley' },
};

export class ListStateChangesDto extends createZodDto(ListStateChanges) {}
export class StateChangePageDto extends createZodDto(page(StateChangeView)) {}
