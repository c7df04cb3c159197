// Rooms that write through this one refuse with its words.
import './contract/problems';

export { VacanciesModule } from './vacancies.module';
export { VacanciesService } from './vacancies.service';
export { VacancyStatesService } from './vacancy-states.service';
export { VacancyFindings } from './vacancy-findings';
export { VacanciesQueries } from './vacancies.queries';
export { VacancyImport, type ImportOptions, type VacancyImportOutcome } from './vacancy-import.service';
export { OpeningQueries, type LiveQuery } from './opening.queries';
export type { OpeningRecord } from './opening-record';
export { vacanciesChanged, vacanciesImported, vacancyChanged, vacancyClosed, vacancyPublished } from './domain/events';
export { isLive, type StateReason, type VacancyState } from './domain/lifecycle';
export {
  doubtReasons,
  rejectionReasons,
  type Doubt,
  type DoubtReason,
  type Rejection,
  type RejectionReason,
  type VacancyDraft,
} from './domain/draft';
export type {
  CreateVacancy,
  ListVacancies,
  SetVacancyState,
  UpdateVacancy,
  VacancyListItem,
  VacancyView,
} from './contract/vacancy.schema';
export { ContractKindWord, VacancyStateWord } from './contract/words';
export { FoundFacts } from './contract/found-facts.schema';
export { PaySchema } from './contract/vacancy-parts.schema';
