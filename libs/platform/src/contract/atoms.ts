import type { Id } from '#kernel';
import { z } from 'zod';

/** No control characters other than tab and new line. Means the same with and without the `u` flag, for every client. */

const printable = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]*$/;

/** Half of a surrogate pair: JSON can carry it, a database cannot keep it. */
const broken = /\p{Cs}/u;

/**
 * The id of a thing, in canonical lower case.
 *
 * @param description what the id names, for the API document
 */
export function id<Kind extends string>(description: string): z.ZodType<Id<Kind>, string> {
  return z.uuid().toLowerCase().describe(description) as unknown as z.ZodType<Id<Kind>, string>;
}

/**
 * The optional `id` of a create body: a UUIDv7 made by the sender, so that a repeated create is recognised.
 * The service answers the existing thing when id and body are the same, and refuses with `conflict` when the body differs.
 */
export function clientMadeId<Kind extends string>(noun: string): z.ZodOptional<z.ZodType<Id<Kind>, string>> {
  const schema = z
    .uuidv7()
    .toLowerCase()
    .describe(
      `Id of the new ${noun}, a UUIDv7 made by the sender; made by the server when absent. ` +
        'Sending the same id and body again creates nothing new; the same id with a different body is a conflict.',
    );
  return (schema as unknown as z.ZodType<Id<Kind>, string>).optional();
}

/** A calendar day, `2026-03-02`, in the service's own time zone. */
export function day(description: string): z.ZodISODate {
  return z.iso.date('Expected a calendar day as YYYY-MM-DD').describe(description);
}

/** A moment in time by RFC 3339 with offset, `2026-03-02T09:00:00Z`. Responses are always in UTC. */
export function instant(description: string): z.ZodISODateTime {
  return z.iso.datetime({ offset: true, error: 'Expected a moment as 2026-03-02T09:00:00Z' }).describe(description);
}

/** Text a person types: trimmed, normalised, without control characters; at least one character unless `min` is 0. */
export function text(options: { max: number; min?: number; description: string }): z.ZodString {
  return z
    .string()
    .trim()
    .normalize()
    .min(options.min ?? 1)
    .max(options.max)
    .regex(printable, 'Control characters are not allowed')
    .refine((value) => !broken.test(value), 'Half a character is not allowed')
    .describe(options.description);
}

/** A whole number within limits. Say the unit in the property's name. */
export function whole(options: { min: number; max: number; description: string }): z.ZodInt {
  return z.int().min(options.min).max(options.max).describe(options.description);
}

/** Points of an explanation: a whole number that may be negative. */
export function points(description: string): z.ZodInt {
  return z.int().min(-1_000_000).max(1_000_000).describe(description);
}

/** The version of a thing: goes up by one with every change and is what `If-Match` is compared with. */
export function version(): z.ZodInt {
  return z
    .int()
    .min(1)
    .describe('Goes up by one with every change. The `ETag` header carries it; send it back in `If-Match`.');
}

/** A point on the ground in WGS84 degrees. */
export function pointOnGround(description: string) {
  return z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north of the equator, WGS84.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich, WGS84.'),
    })
    .describe(description);
}
