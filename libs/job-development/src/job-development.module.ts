import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { VacanciesModule } from '#vacancies';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import { FindingsQueries } from './findings.queries';
import { FindingsService } from './findings.service';
import { PressureQueries } from './pressure.queries';
import { RelationshipsQueries } from './relationships.queries';
import { TodayQueries } from './today.queries';
import { WeeksQueries } from './weeks.queries';

const parts = [
  ContactsService,
  ContactsQueries,
  FindingsService,
  FindingsQueries,
  RelationshipsQueries,
  PressureQueries,
  TodayQueries,
  WeeksQueries,
];

@Module({ imports: [IdentityModule, VacanciesModule], providers: parts, exports: parts })
export class JobDevelopmentModule {}
