import { Body, Controller, Get, Patch } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { changedMeanwhile, gateProblems } from '../contract/problems';
import { serviceExample, ServiceViewDto, UpdateServiceDto } from '../contract/service.schema';
import { TenantsQueries } from '../tenants.queries';
import { TenantsService } from '../tenants.service';

const tag = 'Service';

@Controller('v1/service')
export class ServiceController {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantsService,
    private readonly queries: TenantsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'getService',
    summary: 'Get the service',
    description: 'The service the caller works in, with the settings in force.',
    tag,
    allow: 'signed-in',
    returns: ServiceViewDto,
    example: serviceExample,
    problems: gateProblems,
  })
  async get(@CurrentActor() actor: TenantActor) {
    return this.db.read(actor, (reader) => this.queries.own(reader));
  }

  @Patch()
  @Operation({
    id: 'updateService',
    summary: 'Change the service',
    description: 'Changes name, time zone or settings, as JSON Merge Patch. A setting of null takes its default again.',
    tag,
    allow: 'service-settings:write',
    body: UpdateServiceDto,
    returns: ServiceViewDto,
    example: serviceExample,
    problems: [...changedMeanwhile, ...gateProblems],
  })
  async update(@CurrentActor() actor: TenantActor, @IfMatch() version: number, @Body() body: UpdateServiceDto) {
    return this.tenants.update(actor, version, body);
  }
}
