import { Module } from '@nestjs/common';
import './contract/problems';
import { VacanciesController } from './http/vacancies.controller';
import { VacanciesModule } from './vacancies.module';

/** The vacancies room as the API sees it. */
@Module({ imports: [VacanciesModule], controllers: [VacanciesController] })
export class VacanciesHttpModule {}
