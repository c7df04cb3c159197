import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id } from '#platform/contract';

export class EmployerIdDto extends createZodDto(z.strictObject({ employerId: id<'employer'>('The employer.') })) {}
export class SiteIdDto extends createZodDto(z.strictObject({ siteId: id<'site'>('The site.') })) {}
export class PersonIdDto extends createZodDto(
  z.strictObject({ personId: id<'person'>('The person at an employer.') }),
) {}
