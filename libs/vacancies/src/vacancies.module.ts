import { Module } from '@nestjs/common';
import { EmployersModule } from '#employers';
import { ReferenceModule } from '#reference';
import { OpeningQueries } from './opening.queries';
import { VacanciesQueries } from './vacancies.queries';
import { VacanciesService } from './vacancies.service';
import { VacancyFindings } from './vacancy-findings';
import { VacancyImport } from './vacancy-import.service';
import { VacancyStatesService } from './vacancy-states.service';

const parts = [
  VacanciesService,
  VacancyStatesService,
  VacanciesQueries,
  OpeningQueries,
  VacancyImport,
  VacancyFindings,
];

@Module({ imports: [ReferenceModule, EmployersModule], providers: parts, exports: parts })
export class VacanciesModule {}
