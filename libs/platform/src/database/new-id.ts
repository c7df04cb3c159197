import type { Id } from '#kernel';
import { v7 } from 'uuid';

/** A new time-ordered identifier (UUIDv7, RFC 9562), made in the program and not in the database. */
export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>;
}
