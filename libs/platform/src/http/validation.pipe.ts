import type { FieldProblem } from '#kernel';
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { isZodDto } from 'nestjs-zod/dto';
import type { ZodError, ZodObject, ZodType } from 'zod';
import { closest } from './closest';
import { Refusal } from './refusal';
import { fieldProblems } from './zod-problems';

/** Parses bodies and queries by the schema of their DTO class. A bad body is 422, a bad query 400. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (!isZodDto(metatype)) return value;
    const schema = metatype.schema as unknown as ZodType;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    if (type === 'body') throw invalidBody(result.error, schema);
    throw invalidQuery(result.error, schema);
  }
}

function invalidBody(error: ZodError, schema: ZodType): Refusal {
  return new Refusal('invalid_body', undefined, { errors: fieldProblems(error, namesOf(schema)) });
}

function invalidQuery(error: ZodError, schema: ZodType): Refusal {
  const errors = fieldProblems(error, namesOf(schema)).map((problem) => ({
    ...problem,
    pointer: `?${problem.pointer.split('/')[1] ?? ''}`,
  }));
  return new Refusal('invalid_parameters', undefined, { errors });
}

/** Refuses query parameters a route does not have, and names the one that was likely meant. */
export function refuseUnknownQuery(query: Readonly<Record<string, unknown>>, schema: ZodObject | undefined): void {
  const known = schema === undefined ? [] : namesOf(schema);
  const errors: FieldProblem[] = Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => ({ pointer: `?${name.slice(0, 100)}`, code: 'unknown_parameter', detail: hint(name, known) }));
  if (errors.length > 0) throw new Refusal('invalid_parameters', errors[0]?.detail, { errors });
}

function hint(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'This address takes no query parameters.';
  const near = closest(name, known);
  return near === undefined
    ? `No such query parameter; there are ${known.join(', ')}.`
    : `No such query parameter; the closest is ${near}.`;
}

function namesOf(schema: ZodType): string[] {
  return 'shape' in schema ? Object.keys((schema as ZodObject).shape) : [];
}
