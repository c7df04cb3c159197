import type { Actor } from '#kernel';
import type { EntityManager } from 'typeorm';
import type { CopyRow } from './copy-format';

/** Something that happened, told to whoever listens. `name` is `lib.past_tense`: `vacancies.vacancy_published`. */
export interface DomainEvent<P extends object = object> {
  readonly name: string;
  /** Ids and numbers, no personal data; it travels through the queue. `tenantId` and `eventId` are added on the way. */
  readonly payload: P;
}

/** A place to read from, on behalf of one actor; row security hides what the actor may not see. */
export interface Reader {
  readonly actor: Actor;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * Hands over the rows of a query one by one, without keeping any: for hundreds of thousands of them. Takes no parameters.
   * The row is gone when `onRow` returns. Returns how many there were.
   */
  copyOut(sql: string, onRow: (row: CopyRow) => void): Promise<number>;
}

/** One open transaction of one actor. Made only by `Work.run`. */
export interface Tx extends Reader {
  /** TypeORM inside the transaction. */
  readonly manager: EntityManager;
  /** One instant for the whole transaction. */
  readonly now: Date;
  /** Tells an event: a row of the outbox, committed with everything else. Needs an actor inside a tenant. */
  emit<P extends object>(event: DomainEvent<P>): void;
  /** Names something this transaction touched, for the audit row. `change` holds no personal data. */
  note(subject: { readonly kind: string; readonly id: string }, change?: Readonly<Record<string, unknown>>): void;
}
