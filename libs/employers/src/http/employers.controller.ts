import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import {
  CreateEmployerDto,
  DuplicatePageDto,
  employerExample,
  employerListItemExample,
  EmployerPageDto,
  EmployerViewDto,
  FindDuplicatesDto,
  ListEmployersDto,
  UpdateEmployerDto,
} from '../contract/employer.schema';
import { employersErrors } from '../domain/errors';
import { DuplicatesQueries } from '../duplicates.queries';
import { EmployersQueries } from '../employers.queries';
import { EmployersService } from '../employers.service';
import { EmployerIdDto } from './parameters';

const tag = 'Employers';
const lastPage = { nextCursor: null, hasMore: false };

@Controller('v1')
export class EmployersController {
  constructor(
    private readonly db: Db,
    private readonly employers: EmployersService,
    private readonly queries: EmployersQueries,
    private readonly duplicates: DuplicatesQueries,
  ) {}

  @Get('employers')
  @Operation({
    id: 'listEmployers',
    summary: 'List employers',
    description: 'The employers of the service, with name search and filters by place, industry and do-not-contact.',
    tag,
    allow: 'employers:read',
    returns: EmployerPageDto,
    example: { data: [employerListItemExample], page: lastPage },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListEmployersDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post('employers')
  @Operation({
    id: 'createEmployer',
    summary: 'Record an employer',
    description: 'Records an employer, with its first site when one is given. Ask `findEmployerDuplicates` first.',
    tag,
    allow: 'employers:write',
    body: CreateEmployerDto,
    returns: EmployerViewDto,
    example: employerExample,
    problems: ['employers.unknown_industry', 'employers.id_taken', 'employers.external_id_taken'],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateEmployerDto) {
    return this.employers.create(actor, body);
  }

  @Get('employer-duplicates')
  @Operation({
    id: 'findEmployerDuplicates',
    summary: 'Find employers a new one may be',
    description:
      'Up to five employers on record that look like the one being typed, likeliest first, with the reasons.',
    tag,
    allow: 'employers:read',
    returns: DuplicatePageDto,
    example: {
      data: [{ employer: employerListItemExample, points: 100, reasons: ['same_name', 'same_postcode'] }],
      page: lastPage,
    },
  })
  async findDuplicates(@CurrentActor() actor: TenantActor, @Query() query: FindDuplicatesDto) {
    const data = await this.db.read(actor, (reader) => this.duplicates.find(reader, query));
    return { data, page: lastPage };
  }

  @Get('employers/:employerId')
  @Operation({
    id: 'getEmployer',
    summary: 'Get an employer',
    description: 'One employer with its sites, its people and its external ids.',
    tag,
    allow: 'employers:read',
    returns: EmployerViewDto,
    example: employerExample,
    problems: ['employers.employer_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { employerId }: EmployerIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, employerId));
    if (!view) throw employersErrors.employerNotFound(employerId);
    return view;
  }

  @Patch('employers/:employerId')
  @Operation({
    id: 'updateEmployer',
    summary: 'Change an employer',
    description: 'Changes what the body names, as JSON Merge Patch: null clears, absent leaves.',
    tag,
    allow: 'employers:write',
    body: UpdateEmployerDto,
    returns: EmployerViewDto,
    example: employerExample,
    problems: [
      'employers.employer_not_found',
      'employers.unknown_industry',
      'employers.external_id_taken',
      'employers.changed_meanwhile',
    ],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { employerId }: EmployerIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateEmployerDto,
  ) {
    return this.employers.update(actor, employerId, version, body);
  }
}
