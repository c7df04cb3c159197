import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id } from '#platform/contract';

export class VacancyIdDto extends createZodDto(z.strictObject({ vacancyId: id<'vacancy'>('The vacancy.') })) {}
