import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import {
  findingExample,
  FindingPageDto,
  FindingViewDto,
  ListFindingsDto,
  RecordFindingDto,
} from '../contract/finding.schema';
import { FindingsQueries } from '../findings.queries';
import { FindingsService } from '../findings.service';
import { VacancyIdDto } from './parameters';

const tag = 'Contacts';

@Controller('v1/vacancies/:vacancyId/findings')
export class FindingsController {
  constructor(
    private readonly db: Db,
    private readonly findings: FindingsService,
    private readonly queries: FindingsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listFindings',
    summary: 'List what was learned about a vacancy',
    description: 'What specialists learned from the employer, newest first: what, when, by whom and on which contact.',
    tag,
    allow: 'contacts:read',
    returns: FindingPageDto,
    example: { data: [findingExample], page: { nextCursor: null, hasMore: false } },
    problems: ['job-development.vacancy_not_found'],
  })
  async list(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @Query() query: ListFindingsDto,
  ) {
    return this.db.read(actor, (reader) => this.queries.list(reader, vacancyId, query));
  }

  @Post()
  @Operation({
    id: 'recordFinding',
    summary: 'Record what was learned about a vacancy',
    description:
      'Answers the questions that suggestions leave open. The vacancy says so at once, no import overwrites it, and the lists it belongs on are made anew in the background.',
    tag,
    allow: 'contacts:write',
    body: RecordFindingDto,
    returns: FindingViewDto,
    example: findingExample,
    // A phone may be without a network for a week.
    idempotencyDays: 30,
    problems: [
      'job-development.vacancy_not_found',
      'job-development.contact_not_found',
      'job-development.contact_about_another',
      'job-development.finding_too_early',
      'job-development.found_in_future',
      'job-development.id_taken',
      'vacancies.employer_unknown',
      'vacancies.unknown_occupation',
      'vacancies.range_reversed',
      'vacancies.place_of_site',
      'vacancies.not_live',
    ],
  })
  async record(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @Body() body: RecordFindingDto,
  ) {
    return this.findings.record(actor, vacancyId, body);
  }
}
