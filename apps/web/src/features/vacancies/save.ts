import { api, ok } from '../../api/client';
import { missing } from '../../ui/use-form';
import { toast } from '../../ui/toast';
import type { FieldProblem } from '../../api/problem';
import type { VacancyValues } from './values';
import { dimensionIds } from './words';

/** What can be said before sending. */
export function checkVacancy({ title, hoursMin, hoursMax, pay }: VacancyValues): FieldProblem[] {
  const tooMany = [hoursMin, hoursMax].some((hours) => hours !== null && hours > 168_00);
  const uneven = [hoursMin, hoursMax].some((hours) => hours !== null && hours % 25 !== 0);
  return [
    ...(/\p{L}/u.test(title) ? [] : [missing('title', 'Enter the job title')]),
    ...(tooMany ? [missing('hoursMin', 'A week has 168 hours')] : []),
    ...(uneven ? [missing('hoursMin', 'Give hours in quarters, such as 37.5 or 16.25')] : []),
    ...(hoursMin !== null && hoursMax !== null && hoursMin > hoursMax
      ? [missing('hoursMin', 'The fewest hours are more than the most')]
      : []),
    ...(pay.minPence !== null && pay.maxPence !== null && pay.minPence > pay.maxPence
      ? [missing('pay', 'The lower pay is more than the higher one')]
      : []),
  ];
}

/**
 * Records what was seen at the workplace, each under the sender's name. The vacancy itself is saved by then, so a failure
 * here is told and does not undo it.
 */
export async function sendSeen(vacancyId: string, { environment }: Pick<VacancyValues, 'environment'>): Promise<void> {
  const failed: string[] = [];
  for (const dimension of dimensionIds) {
    const level = environment[dimension];
    if (level === undefined) continue;
    const path = { vacancyId };
    await ok(api.POST('/v1/vacancies/{vacancyId}/environment', { params: { path }, body: { dimension, level } })).catch(
      () => failed.push(dimension),
    );
  }
  if (failed.length > 0) toast('Saved, but not everything you have seen there. Add it on this page.');
}
