import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { policySettings, standardPolicy } from '#matching-core';
import { clientMadeId, id, instant, listQuery, named, page, text, version, whole } from '#platform/contract';
import { figuresOf, type PolicyFigures as Figures } from '../domain/policy';
import { PolicyActionWord, PolicyGroupWord, PolicyUnitWord, PolicyUseWord, TravelModeWord } from './words';

const assumedModes = z
  .array(TravelModeWord)
  .min(1)
  .max(4)
  .describe('Ways of travelling by which nearer jobs come first while a person has said nothing about travel.');

/** The shape of the standard policy, with the name, meaning and bounds that the core gives each number. */
function shapeOf(value: unknown, pointer = ''): z.ZodType {
  if (pointer === '/travel/assumedModes') return assumedModes;
  if (typeof value === 'number') return numberAt(pointer);
  const entries = Object.entries(value as object).map(([key, inner]) => [key, shapeOf(inner, `${pointer}/${key}`)]);
  if (Array.isArray(value)) {
    const [, first] = entries[0] as [string, z.ZodType];
    return z
      .array(first.describe('One share.'))
      .length(value.length)
      .describe(`Shares for levels 1 to ${value.length}.`);
  }
  const about = pointer.split('/').at(-1) ?? '';
  return z
    .strictObject(Object.fromEntries(entries) as z.ZodRawShape)
    .describe(sections[about] ?? 'Some of the figures.');
}

function numberAt(pointer: string): z.ZodType {
  const setting = policySettings.find((one) => one.pointer === pointer);
  if (!setting) throw new Error(`the policy has a number that nobody explains: ${pointer}`);
  const { label, meaning, least, most } = setting;
  return (setting.whole ? z.int() : z.number()).min(least).max(most).describe(`${label}. ${meaning}`);
}

const sections: Readonly<Record<string, string>> = {
  '': 'The weights and limits by which openings are ranked. `GET /v1/matching/policy-settings` explains each.',
  weights: 'The most points of each criterion.',
  unknownPercent: 'What a line gets of its points while nobody knows.',
  speeds: 'Planning values of each way of travelling.',
};

export const PolicyFigures = named('PolicyFigures', shapeOf(figuresOf(standardPolicy)) as z.ZodType<Figures, Figures>);

const number = whole({
  min: 1,
  max: 1_000_000,
  description: 'Number of the newest version, on which this one builds.',
});

export const RevisePolicy = z.strictObject({
  id: clientMadeId<'matching-policy'>('version'),
  basedOn: number,
  figures: PolicyFigures,
  why: text({ max: 500, description: 'Why it is changed, for whoever reads the history.' }),
});
export type RevisePolicy = z.infer<typeof RevisePolicy>;

const changedValue = (description: string) => z.union([z.number(), z.array(TravelModeWord)]).describe(description);

export const PolicyView = z.strictObject({
  id: id<'matching-policy'>('The version.'),
  version: version().describe('Number of the version: 1 is the standard policy. Runs and suggestions record it.'),
  use: PolicyUseWord,
  figures: PolicyFigures,
  changes: z
    .array(
      z.strictObject({
        pointer: z.string().describe('Where the figure stands: `/weights/travel`.'),
        from: changedValue('What it was in the version before.'),
        to: changedValue('What it is in this one.'),
      }),
    )
    .describe('What it changed in the version before.'),
  why: z.string().nullable().describe('Why it was made; null for the first.'),
  madeBy: z.string().nullable().describe('Name of who made it; null when a program did.'),
  madeAt: instant('When it was made.'),
  actions: z.array(PolicyActionWord).describe('What the sender may do with this version.'),
});
export type PolicyView = z.infer<typeof PolicyView>;

export const ListPolicies = listQuery({}, { sorts: ['-version', 'version'] });
export type ListPolicies = z.infer<typeof ListPolicies>;

export const PolicySettingView = z.strictObject({
  pointer: z.string().describe('Where the figure stands in a policy: `/weights/travel`.'),
  group: PolicyGroupWord,
  groupName: z.string().describe('The group in words.'),
  label: z.string().describe('What the figure is called, within its group.'),
  meaning: z.string().describe('What it does.'),
  unit: PolicyUnitWord,
  least: z.number().describe('The least it may be.'),
  most: z.number().describe('The most it may be.'),
  whole: z.boolean().describe('Whether it must be a whole number.'),
  standard: z.number().describe('What it is in the standard policy.'),
});
export type PolicySettingView = z.infer<typeof PolicySettingView>;

export const ListPolicySettings = listQuery({}, { sorts: ['position'] });

export const revisedFigures: Figures = {
  ...figuresOf(standardPolicy),
  weights: { ...standardPolicy.weights, travel: 2600 },
};

export const revisePolicyExample: RevisePolicy = {
  basedOn: 1,
  figures: revisedFigures,
  why: 'Two bus lines were cut: what is near matters more here than elsewhere.',
};

export const policyExample: PolicyView = {
  id: '01936d3a-6c00-7000-8000-000000000060' as PolicyView['id'],
  version: 2,
  use: 'next_run',
  figures: revisedFigures,
  changes: [{ pointer: '/weights/travel', from: 2000, to: 2600 }],
  why: revisePolicyExample.why,
  madeBy: 'Lena Marsh',
  madeAt: '2026-03-02T09:00:00.000Z',
  actions: ['revise'],
};

export const policySettingExample: PolicySettingView = {
  pointer: '/weights/travel',
  group: 'weights',
  groupName: 'How much each thing weighs',
  label: 'Travel',
  meaning: 'The most points this can add. Several wishes of this kind share them evenly. 0: it does not count.',
  unit: 'points',
  least: 0,
  most: 100_000,
  whole: true,
  standard: 2000,
};

export class RevisePolicyDto extends createZodDto(RevisePolicy) {}
export class PolicyViewDto extends createZodDto(PolicyView) {}
export class ListPoliciesDto extends createZodDto(ListPolicies) {}
export class PolicyPageDto extends createZodDto(page(PolicyView)) {}
export class ListPolicySettingsDto extends createZodDto(ListPolicySettings) {}
export class PolicySettingPageDto extends createZodDto(page(PolicySettingView)) {}
