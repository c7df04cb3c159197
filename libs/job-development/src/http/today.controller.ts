import { Controller, Get, Param, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { relationshipExample, RelationshipViewDto } from '../contract/relationship.schema';
import {
  TeamWeekQueryDto,
  TeamWeekViewDto,
  teamWeekExample,
  todayExample,
  TodayQueryDto,
  TodayViewDto,
} from '../contract/today.schema';
import { jobDevelopmentErrors } from '../domain/errors';
import { RelationshipsQueries } from '../relationships.queries';
import { TodayQueries } from '../today.queries';
import { EmployerIdDto } from './parameters';

const tag = 'Job development';

@Controller('v1')
export class TodayController {
  constructor(
    private readonly db: Db,
    private readonly queries: TodayQueries,
    private readonly relationships: RelationshipsQueries,
  ) {}

  @Get('today')
  @Operation({
    id: 'getToday',
    summary: 'Get a specialist’s day',
    description:
      'Planned contacts, next steps that are due, and the week’s counted contacts. Leaders may ask for their team’s.',
    tag,
    allow: 'today:read',
    returns: TodayViewDto,
    example: todayExample,
    problems: ['job-development.not_your_team', 'job-development.specialist_missing'],
  })
  async today(@CurrentActor() actor: TenantActor, @Query() query: TodayQueryDto) {
    return this.db.read(actor, (reader) => this.queries.today(reader, query));
  }

  @Get('team-week')
  @Operation({
    id: 'getTeamWeek',
    summary: 'Get a team’s week',
    description:
      'One row a specialist: what counted, what did not and why, what is planned and overdue. Counts only, never a name of a client.',
    tag,
    allow: 'team-week:read',
    returns: TeamWeekViewDto,
    example: teamWeekExample,
    problems: ['job-development.not_your_team'],
  })
  async teamWeek(@CurrentActor() actor: TenantActor, @Query() query: TeamWeekQueryDto) {
    return this.db.read(actor, (reader) => this.queries.teamWeek(reader, query));
  }

  @Get('employers/:employerId/relationship')
  @Operation({
    id: 'getRelationship',
    summary: 'Get the relationship with an employer',
    description: 'The stage, folded from the contact log, and which colleagues were there lately or will be.',
    tag,
    allow: 'contacts:read',
    returns: RelationshipViewDto,
    example: relationshipExample,
    problems: ['job-development.employer_not_found'],
  })
  async relationship(@CurrentActor() actor: TenantActor, @Param() { employerId }: EmployerIdDto) {
    const view = await this.db.read(actor, (reader) => this.relationships.find(reader, employerId));
    if (!view) throw jobDevelopmentErrors.employerNotFound(employerId);
    return view;
  }
}
