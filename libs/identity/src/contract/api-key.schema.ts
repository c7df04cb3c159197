import type { ApiKeyId, TeamId } from '#kernel';
import {
  clientMadeId,
  example,
  id,
  instant,
  listQuery,
  page,
  queryFlag,
  text,
  version,
  words,
} from '#platform/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ScopeWord } from './words';

const name = text({ max: 120, description: 'Which program uses the key: `Power BI of the commissioner`.' });

export const CreateApiKey = example(
  z.strictObject({
    id: clientMadeId<'api-key'>('API key'),
    name,
    scopes: z.array(ScopeWord).min(1).max(2).describe('What the key may do.'),
    teamIds: z
      .array(id<'team'>('A team.'))
      .max(100)
      .default([])
      .describe('The teams whose clients the key may see. None: it sees no client.'),
    expiresAt: instant('When the key stops working; null or left out: when it is revoked.').nullable().optional(),
  }),
  { name: 'Case system link', scopes: ['read'], teamIds: ['01936d3a-6c00-7000-8000-00000000000b'] },
);
export type CreateApiKey = z.infer<typeof CreateApiKey>;

export const apiKeyActions = { revoke: 'The caller may revoke the key' } as const;

export const ApiKeyView = z.strictObject({
  id: id<'api-key'>('The API key.'),
  version: version(),
  name: z.string().describe('Which program uses the key.'),
  prefix: z.string().describe('The start of the key after `fh_`, to recognise it by. Not secret.'),
  scopes: z.array(ScopeWord).describe('What the key may do.'),
  teams: z
    .array(z.strictObject({ id: id<'team'>('The team.'), name: z.string().describe('Its name.') }))
    .describe('The teams whose clients the key may see, by name.'),
  expiresAt: instant('When the key stops working; null when it does not expire.').nullable(),
  lastUsedAt: instant('The last use, to the hour; null when never used.').nullable(),
  revokedAt: instant('When the key was revoked; null while it works.').nullable(),
  createdAt: instant('When the key was made.'),
  updatedAt: instant('When the key was last changed.'),
  actions: z
    .array(words('ApiKeyAction', apiKeyActions, 'Something the caller may do.'))
    .describe('What the caller may do.'),
});
export type ApiKeyView = z.infer<typeof ApiKeyView>;

export const ApiKeyWithSecret = ApiKeyView.extend({
  key: z
    .string()
    .nullable()
    .describe('The whole key, shown this once: `Authorization: Bearer <key>`. Null when a request is repeated.'),
});
export type ApiKeyWithSecret = z.infer<typeof ApiKeyWithSecret>;

export const ApiKeyQuery = listQuery(
  { revoked: queryFlag('Only revoked keys, or only those that are not.').optional() },
  { sorts: ['name', '-name', 'createdAt', '-createdAt'] },
);
export type ApiKeyQuery = z.infer<typeof ApiKeyQuery>;
export const ApiKeyPage = page(ApiKeyView);
export type ApiKeyPage = z.infer<typeof ApiKeyPage>;

export const apiKeyExample: ApiKeyView = {
  id: '01936d3a-6c00-7000-8000-00000000000c' as ApiKeyId,
  version: 1,
  name: 'Case system link',
  prefix: 'q7m2x9ka',
  scopes: ['read'],
  teams: [{ id: '01936d3a-6c00-7000-8000-00000000000b' as TeamId, name: 'Rotherham' }],
  expiresAt: '2027-03-02T09:00:00.000Z',
  lastUsedAt: null,
  revokedAt: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  actions: ['revoke'],
};

export class CreateApiKeyDto extends createZodDto(CreateApiKey) {}
export class ApiKeyViewDto extends createZodDto(ApiKeyView) {}
export class ApiKeyWithSecretDto extends createZodDto(ApiKeyWithSecret) {}
export class ApiKeyQueryDto extends createZodDto(ApiKeyQuery) {}
export class ApiKeyPageDto extends createZodDto(ApiKeyPage) {}
