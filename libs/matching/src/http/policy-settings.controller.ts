import { Controller, Get, Query } from '@nestjs/common';
import { policyGroups, policySettings, policyValue, standardPolicy } from '#matching-core';
import { arrayPage, Operation } from '#platform/http';
import {
  ListPolicySettingsDto,
  policySettingExample,
  PolicySettingPageDto,
  type PolicySettingView,
} from '../contract/policy.schema';

const settings = policySettings.map((setting): PolicySettingView => ({
  ...setting,
  groupName: policyGroups[setting.group],
  standard: policyValue(standardPolicy, setting.pointer) as number,
}));

@Controller('v1/matching/policy-settings')
export class PolicySettingsController {
  @Get()
  @Operation({
    id: 'listMatchingPolicySettings',
    summary: 'List what can be set in a matching policy',
    description: 'Each figure of a policy with its name, its meaning, its unit, its bounds and its standard value.',
    tag: 'Matching',
    allow: 'matching:read',
    returns: PolicySettingPageDto,
    example: { data: [policySettingExample], page: { nextCursor: null, hasMore: false } },
  })
  list(@Query() query: ListPolicySettingsDto) {
    return arrayPage(settings, query);
  }
}
