import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { ListStateChangesDto, stateChangeExample, StateChangePageDto } from '../contract/state-change.schema';
import {
  ConfirmVacancyDto,
  CreateVacancyDto,
  ListVacanciesDto,
  ObserveEnvironmentDto,
  SetVacancyStateDto,
  UpdateVacancyDto,
  vacancyExample,
  vacancyListItemExample,
  VacancyPageDto,
  VacancyViewDto,
} from '../contract/vacancy.schema';
import { vacanciesErrors } from '../domain/errors';
import { VacanciesQueries } from '../vacancies.queries';
import { VacanciesService } from '../vacancies.service';
import { VacancyStatesService } from '../vacancy-states.service';
import { VacancyIdDto } from './parameters';

const tag = 'Vacancies';
const invalidFacts = [
  'vacancies.employer_unknown',
  'vacancies.site_of_another_employer',
  'vacancies.unknown_occupation',
  'vacancies.range_reversed',
];

@Controller('v1')
export class VacanciesController {
  constructor(
    private readonly db: Db,
    private readonly vacancies: VacanciesService,
    private readonly states: VacancyStatesService,
    private readonly queries: VacanciesQueries,
  ) {}

  @Get('vacancies')
  @Operation({
    id: 'listVacancies',
    summary: 'List vacancies',
    description:
      'The vacancies of the service, with title search and filters by occupation, place, state and closing day.',
    tag,
    allow: 'vacancies:read',
    returns: VacancyPageDto,
    example: { data: [vacancyListItemExample], page: { nextCursor: null, hasMore: false } },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListVacanciesDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post('vacancies')
  @Operation({
    id: 'createVacancy',
    summary: 'Record a vacancy',
    description:
      'Records a vacancy, advertised or not. Only the title is needed: whatever is not said is unknown, and shown as a thing ' +
      'to ask. When `soc2020` is absent, the occupation is read from a title that names exactly one.',
    tag,
    allow: 'vacancies:write',
    body: CreateVacancyDto,
    returns: VacancyViewDto,
    example: vacancyExample,
    problems: [...invalidFacts, 'vacancies.id_taken', 'vacancies.source_ref_taken'],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateVacancyDto) {
    return this.vacancies.create(actor, body);
  }

  @Get('vacancies/:vacancyId')
  @Operation({
    id: 'getVacancy',
    summary: 'Get a vacancy',
    description: 'One vacancy with what is known of its workplace and what may be done with it.',
    tag,
    allow: 'vacancies:read',
    returns: VacancyViewDto,
    example: vacancyExample,
    problems: ['vacancies.vacancy_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { vacancyId }: VacancyIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, vacancyId));
    if (!view) throw vacanciesErrors.vacancyNotFound(vacancyId);
    return view;
  }

  @Patch('vacancies/:vacancyId')
  @Operation({
    id: 'updateVacancy',
    summary: 'Change a vacancy',
    description:
      'Changes what the body names, as JSON Merge Patch: null clears, absent leaves. A field set here is never overwritten ' +
      'by a later import.',
    tag,
    allow: 'vacancies:write',
    body: UpdateVacancyDto,
    returns: VacancyViewDto,
    example: vacancyExample,
    problems: ['vacancies.vacancy_not_found', ...invalidFacts, 'vacancies.changed_meanwhile'],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateVacancyDto,
  ) {
    return this.vacancies.update(actor, vacancyId, version, body);
  }

  @Get('vacancies/:vacancyId/states')
  @Operation({
    id: 'listVacancyStates',
    summary: 'List what happened to the state of a vacancy',
    description:
      'Every change of its state with the reason, when and by whom, newest first. Recording it is no change.',
    tag,
    allow: 'vacancies:read',
    returns: StateChangePageDto,
    example: { data: [stateChangeExample], page: { nextCursor: null, hasMore: false } },
    problems: ['vacancies.vacancy_not_found'],
  })
  async listStates(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @Query() query: ListStateChangesDto,
  ) {
    return this.db.read(actor, async (reader) => {
      if (!(await this.queries.find(reader, vacancyId))) throw vacanciesErrors.vacancyNotFound(vacancyId);
      return this.queries.stateChanges(reader, vacancyId, query);
    });
  }

  @Post('vacancies/:vacancyId/state')
  @Operation({
    id: 'setVacancyState',
    summary: 'Set the state of a vacancy',
    description: 'Puts the vacancy into one of its `nextStates`, for one of the reasons that belong to it.',
    tag,
    allow: 'vacancies:write',
    body: SetVacancyStateDto,
    returns: VacancyViewDto,
    example: vacancyExample,
    problems: ['vacancies.vacancy_not_found', 'vacancies.transition_not_allowed', 'vacancies.reason_does_not_fit'],
  })
  async setState(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @Body() body: SetVacancyStateDto,
  ) {
    return this.states.setState(actor, vacancyId, body);
  }

  @Post('vacancies/:vacancyId/confirmations')
  @Operation({
    id: 'confirmVacancy',
    summary: 'Confirm that a vacancy is open',
    description: 'Records that the employer said the vacancy is still open. An unconfirmed one is open again.',
    tag,
    allow: 'vacancies:write',
    body: ConfirmVacancyDto,
    returns: VacancyViewDto,
    example: vacancyExample,
    problems: ['vacancies.vacancy_not_found', 'vacancies.not_live', 'vacancies.day_in_future'],
  })
  async confirm(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @Body() body: ConfirmVacancyDto,
  ) {
    return this.states.confirm(actor, vacancyId, body);
  }

  @Post('vacancies/:vacancyId/environment')
  @Operation({
    id: 'observeEnvironment',
    summary: 'Record what a workplace is like',
    description: 'Records what the sender saw on one dimension. It replaces what was seen before; null takes it back.',
    tag,
    allow: 'vacancies:write',
    body: ObserveEnvironmentDto,
    returns: VacancyViewDto,
    example: vacancyExample,
    problems: ['vacancies.vacancy_not_found', 'vacancies.day_in_future'],
  })
  async observe(
    @CurrentActor() actor: TenantActor,
    @Param() { vacancyId }: VacancyIdDto,
    @Body() body: ObserveEnvironmentDto,
  ) {
    return this.states.observe(actor, vacancyId, body);
  }
}
