import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import {
  ListPoliciesDto,
  policyExample,
  PolicyPageDto,
  PolicyViewDto,
  RevisePolicyDto,
  revisePolicyExample,
} from '../contract/policy.schema';
import {
  policyPreviewExample,
  PolicyPreviewViewDto,
  PreviewPolicyDto,
  previewPolicyExample,
} from '../contract/policy-preview.schema';
import { matchingErrors } from '../domain/errors';
import { PoliciesQueries } from '../policies.queries';
import { PoliciesService } from '../policies.service';
import { PolicyPreviews } from '../policy-previews.queries';
import { PolicyIdDto } from './parameters';

const tag = 'Matching';

@Controller('v1/matching/policies')
export class PoliciesController {
  constructor(
    private readonly db: Db,
    private readonly policies: PoliciesService,
    private readonly queries: PoliciesQueries,
    private readonly previews: PolicyPreviews,
  ) {}

  @Get()
  @Operation({
    id: 'listMatchingPolicies',
    summary: 'List the versions of the matching policy',
    description:
      'The weights and limits of matching, version by version: what each changed, who made it, when and why.',
    tag,
    allow: 'matching:read',
    returns: PolicyPageDto,
    example: { data: [policyExample], page: { nextCursor: null, hasMore: false } },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListPoliciesDto) {
    await this.policies.ready(actor);
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'reviseMatchingPolicy',
    summary: 'Make a new version of the matching policy',
    description:
      'Adds a version with all its figures; earlier ones stay as they are. It counts from the next run on. Name the version it is based on: when somebody else has made a newer one meanwhile, it is refused.',
    tag,
    allow: 'matching-policies:write',
    body: RevisePolicyDto,
    bodyExample: revisePolicyExample,
    returns: PolicyViewDto,
    example: policyExample,
    problems: [
      'matching.policy_invalid',
      'matching.policy_changed_meanwhile',
      'matching.policy_unchanged',
      'matching.id_taken',
    ],
  })
  async revise(@CurrentActor() actor: TenantActor, @Body() body: RevisePolicyDto) {
    return this.policies.revise(actor, body);
  }

  @Get('current')
  @Operation({
    id: 'getCurrentMatchingPolicy',
    summary: 'Get the newest version of the matching policy',
    description: 'The version the next run will use; `use` says whether lists are made by it already.',
    tag,
    allow: 'matching:read',
    returns: PolicyViewDto,
    example: policyExample,
  })
  async current(@CurrentActor() actor: TenantActor) {
    await this.policies.ready(actor);
    return this.db.read(actor, (reader) => this.queries.newest(reader));
  }

  @Post('preview')
  @Operation({
    id: 'previewMatchingPolicy',
    summary: 'Try figures out on real lists',
    description:
      'Makes the lists of some of the sender’s own clients by the policy in use and by these figures, and says what would enter, leave and move. Nothing is stored, and people are not compared with each other. Somebody who sees no client’s wishes gets no list.',
    tag,
    allow: 'matching-policies:write',
    body: PreviewPolicyDto,
    bodyExample: previewPolicyExample,
    status: 200,
    returns: PolicyPreviewViewDto,
    example: policyPreviewExample,
    problems: ['matching.policy_invalid'],
  })
  async preview(@CurrentActor() actor: TenantActor, @Body() body: PreviewPolicyDto) {
    return this.db.read(actor, (reader) => this.previews.preview(reader, body));
  }

  @Get(':policyId')
  @Operation({
    id: 'getMatchingPolicy',
    summary: 'Get a version of the matching policy',
    description: 'One version with all its figures.',
    tag,
    allow: 'matching:read',
    returns: PolicyViewDto,
    example: policyExample,
    problems: ['matching.policy_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { policyId }: PolicyIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, policyId));
    if (!view) throw matchingErrors.policyNotFound(policyId);
    return view;
  }
}
