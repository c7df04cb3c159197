import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { CreatePersonDto, personExample, PersonViewDto, UpdatePersonDto } from '../contract/person.schema';
import { employersErrors } from '../domain/errors';
import { PeopleQueries } from '../people.queries';
import { PeopleService } from '../people.service';
import { EmployerIdDto, PersonIdDto } from './parameters';

const tag = 'Employers';

@Controller('v1')
export class PeopleController {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
  ) {}

  @Post('employers/:employerId/people')
  @Operation({
    id: 'createPerson',
    summary: 'Record a person at an employer',
    description: 'Records somebody we meet at an employer, and whether they can decide to hire, as far as is known.',
    tag,
    allow: 'employers:write',
    body: CreatePersonDto,
    returns: PersonViewDto,
    example: personExample,
    problems: ['employers.employer_not_found', 'employers.site_of_another_employer', 'employers.id_taken'],
  })
  async create(
    @CurrentActor() actor: TenantActor,
    @Param() { employerId }: EmployerIdDto,
    @Body() body: CreatePersonDto,
  ) {
    return this.people.create(actor, employerId, body);
  }

  @Get('people/:personId')
  @Operation({
    id: 'getPerson',
    summary: 'Get a person at an employer',
    description: 'One person we know at an employer.',
    tag,
    allow: 'employers:read',
    returns: PersonViewDto,
    example: personExample,
    problems: ['employers.person_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { personId }: PersonIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, personId));
    if (!view) throw employersErrors.personNotFound(personId);
    return view;
  }

  @Patch('people/:personId')
  @Operation({
    id: 'updatePerson',
    summary: 'Change a person at an employer',
    description: 'Changes what the body names, as JSON Merge Patch: null clears, absent leaves.',
    tag,
    allow: 'employers:write',
    body: UpdatePersonDto,
    returns: PersonViewDto,
    example: personExample,
    problems: ['employers.person_not_found', 'employers.site_of_another_employer', 'employers.changed_meanwhile'],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { personId }: PersonIdDto,
    @IfMatch() version: number,
    @Body() body: UpdatePersonDto,
  ) {
    return this.people.update(actor, personId, version, body);
  }
}
