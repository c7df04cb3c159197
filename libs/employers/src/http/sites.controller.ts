import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { CreateSiteDto, siteExample, SiteViewDto, UpdateSiteDto } from '../contract/site.schema';
import { employersErrors } from '../domain/errors';
import { SitesQueries } from '../sites.queries';
import { SitesService } from '../sites.service';
import { EmployerIdDto, SiteIdDto } from './parameters';

const tag = 'Employers';

@Controller('v1')
export class SitesController {
  constructor(
    private readonly db: Db,
    private readonly sites: SitesService,
    private readonly queries: SitesQueries,
  ) {}

  @Post('employers/:employerId/sites')
  @Operation({
    id: 'createSite',
    summary: 'Record a site of an employer',
    description: 'Records a place where the employer has work. Its postcode becomes a point and a local authority.',
    tag,
    allow: 'employers:write',
    body: CreateSiteDto,
    returns: SiteViewDto,
    example: siteExample,
    problems: ['employers.employer_not_found', 'employers.id_taken'],
  })
  async create(
    @CurrentActor() actor: TenantActor,
    @Param() { employerId }: EmployerIdDto,
    @Body() body: CreateSiteDto,
  ) {
    return this.sites.create(actor, employerId, body);
  }

  @Get('sites/:siteId')
  @Operation({
    id: 'getSite',
    summary: 'Get a site',
    description: 'One site of an employer.',
    tag,
    allow: 'employers:read',
    returns: SiteViewDto,
    example: siteExample,
    problems: ['employers.site_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { siteId }: SiteIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, siteId));
    if (!view) throw employersErrors.siteNotFound(siteId);
    return view;
  }

  @Patch('sites/:siteId')
  @Operation({
    id: 'updateSite',
    summary: 'Change a site',
    description: 'Changes what the body names, as JSON Merge Patch. A new postcode moves the point.',
    tag,
    allow: 'employers:write',
    body: UpdateSiteDto,
    returns: SiteViewDto,
    example: siteExample,
    problems: ['employers.site_not_found', 'employers.changed_meanwhile'],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { siteId }: SiteIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateSiteDto,
  ) {
    return this.sites.update(actor, siteId, version, body);
  }
}
