import { Controller, Get, Param, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { pressureExample, PressureQueryDto, PressureViewDto } from '../contract/pressure.schema';
import { jobDevelopmentErrors } from '../domain/errors';
import { PressureQueries } from '../pressure.queries';
import { EmployerIdDto } from './parameters';

@Controller('v1/employers/:employerId/pressure')
export class PressureController {
  constructor(
    private readonly db: Db,
    private readonly pressure: PressureQueries,
  ) {}

  @Get()
  @Operation({
    id: 'getEmployerPressure',
    summary: 'Get how much an employer was asked',
    description:
      'Introductions of clients in the month of a day, counted over the whole service, the most the employer or the service wants, what speaks against one more, and the next day on which nothing does.',
    tag: 'Job development',
    allow: 'contacts:read',
    returns: PressureViewDto,
    example: pressureExample,
    problems: ['job-development.employer_not_found'],
  })
  async get(
    @CurrentActor() actor: TenantActor,
    @Param() { employerId }: EmployerIdDto,
    @Query() { on }: PressureQueryDto,
  ) {
    const view = await this.db.read(actor, (reader) => this.pressure.find(reader, employerId, on));
    if (!view) throw jobDevelopmentErrors.employerNotFound(employerId);
    return view;
  }
}
