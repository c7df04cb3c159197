import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { id } from '#platform/contract';

export class ContactIdDto extends createZodDto(z.strictObject({ contactId: id<'contact'>('The contact.') })) {}
export class EmployerIdDto extends createZodDto(z.strictObject({ employerId: id<'employer'>('The employer.') })) {}
export class VacancyIdDto extends createZodDto(z.strictObject({ vacancyId: id<'vacancy'>('The vacancy.') })) {}
