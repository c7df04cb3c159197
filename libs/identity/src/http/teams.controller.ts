import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { changedMeanwhile, gateProblems, idTaken, teamNameInUse, teamNotFound } from '../contract/problems';
import {
  CreateTeamDto,
  teamExample,
  TeamPageDto,
  TeamQueryDto,
  TeamViewDto,
  UpdateTeamDto,
} from '../contract/team.schema';
import { TeamsQueries } from '../teams.queries';
import { TeamsService } from '../teams.service';
import { TeamIdDto } from './parameters';

const tag = 'Teams';

@Controller('v1/teams')
export class TeamsController {
  constructor(
    private readonly db: Db,
    private readonly teams: TeamsService,
    private readonly queries: TeamsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listTeams',
    summary: 'List teams',
    description: 'The teams of the service with their members. An API key sees the teams it names.',
    tag,
    allow: 'teams:read',
    returns: TeamPageDto,
    example: { data: [teamExample], page: { nextCursor: null, hasMore: false } },
    problems: gateProblems,
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: TeamQueryDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'createTeam',
    summary: 'Add a team',
    description: 'Adds a team to the service. People join it through their accounts.',
    tag,
    allow: 'teams:write',
    body: CreateTeamDto,
    returns: TeamViewDto,
    example: teamExample,
    problems: [...teamNameInUse, ...idTaken, ...gateProblems],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateTeamDto) {
    return this.teams.create(actor, body);
  }

  @Get(':teamId')
  @Operation({
    id: 'getTeam',
    summary: 'Get a team',
    description: 'One team with its members.',
    tag,
    allow: 'teams:read',
    returns: TeamViewDto,
    example: teamExample,
    problems: [...teamNotFound, ...gateProblems],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { teamId }: TeamIdDto) {
    return this.db.read(actor, (reader) => this.queries.get(reader, teamId));
  }

  @Patch(':teamId')
  @Operation({
    id: 'updateTeam',
    summary: 'Change a team',
    description: 'Renames a team.',
    tag,
    allow: 'teams:write',
    body: UpdateTeamDto,
    returns: TeamViewDto,
    example: teamExample,
    problems: [...teamNotFound, ...teamNameInUse, ...changedMeanwhile, ...gateProblems],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { teamId }: TeamIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateTeamDto,
  ) {
    return this.teams.update(actor, teamId, version, body);
  }
}
