import { id } from '#platform/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class TeamIdDto extends createZodDto(z.strictObject({ teamId: id<'team'>('The team.') })) {}
export class AccountIdDto extends createZodDto(z.strictObject({ accountId: id<'account'>('The account.') })) {}
export class ApiKeyIdDto extends createZodDto(z.strictObject({ apiKeyId: id<'api-key'>('The API key.') })) {}
