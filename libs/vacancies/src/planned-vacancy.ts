import type { VacancyId } from '#kernel';
import type { Doubt } from './domain/draft';
import type { Recognition } from './domain/stages/deduplicate';
import type { NormalDraft } from './domain/stages/normalise';
import type { VacancyPlace } from './domain/vacancy';
import type { Known } from './known-vacancies';

/** A draft that has passed the stages. */
export interface PlannedVacancy extends Recognition {
  readonly vacancyId: VacancyId;
  readonly draft: NormalDraft;
  readonly place: VacancyPlace;
  readonly soc2020: string | null;
  readonly importFingerprint: string;
  readonly known: Known | null;
  readonly doubts: readonly Doubt[];
}
