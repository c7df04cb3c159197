import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id } from '#platform/contract';

export class ImportIdDto extends createZodDto(z.strictObject({ importId: id<'import'>('The import.') })) {}
