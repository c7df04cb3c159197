import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id } from '#platform/contract';

const clientId = id<'client'>('The client.');

export class RunIdDto extends createZodDto(z.strictObject({ runId: id<'matching-run'>('The run.') })) {}
export class PolicyIdDto extends createZodDto(
  z.strictObject({ policyId: id<'matching-policy'>('The version of the policy.') }),
) {}
export class SuggestionIdDto extends createZodDto(
  z.strictObject({ suggestionId: id<'suggestion'>('The suggestion.') }),
) {}
export class ClientIdDto extends createZodDto(z.strictObject({ clientId })) {}
export class OpeningOfClientDto extends createZodDto(
  z.strictObject({ clientId, vacancyId: id<'vacancy'>('The vacancy.') }),
) {}
export class AgreedChangeIdDto extends createZodDto(
  z.strictObject({ changeId: id<'agreed-change'>('The agreed change.') }),
) {}
