import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id } from '#platform/contract';

export class ClientIdDto extends createZodDto(z.strictObject({ clientId: id<'client'>('The client.') })) {}
