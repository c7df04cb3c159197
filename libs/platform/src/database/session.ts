import type { Actor } from '#kernel';
import { escapeLiteral } from 'pg';
import type { QueryRunner } from 'typeorm';
import { type CopyClient, copyOut } from './copy';
import type { Reader } from './tx';

/** The word by which row security knows an actor. */
function roleOf(actor: Actor): string {
  return actor.kind === 'account' ? actor.role : actor.kind;
}

/**
 * The settings that row security reads, as one SQL expression list. They hold until the end of the transaction, so a
 * pooled connection carries nothing over to the next one.
 */
function settings(actor: Actor, name: string): string {
  const tenant = actor.kind === 'entrance' ? '' : actor.tenantId;
  const teams = 'teamIds' in actor ? `{${actor.teamIds.join(',')}}` : '{}';
  const values = { tenant, actor: name, role: roleOf(actor), teams };
  return Object.entries(values)
    .map(([key, value]) => `set_config('foothold.${key}', ${escapeLiteral(value)}, true)`)
    .join(', ');
}

/** Opens a transaction and says who asks, in one round trip. `mode` is what stands behind `begin`. */
export function openingStatement(actor: Actor, name: string, mode: 'read write' | 'read only'): string {
  // A reader makes several queries for one answer; on one snapshot they agree with each other.
  const isolation = mode === 'read only' ? 'isolation level repeatable read, ' : '';
  return `begin ${isolation}${mode}; select ${settings(actor, name)}`;
}

/**
 * Asks a connection one question after another, also when they are asked at once (`Promise.all`): the driver is about to
 * refuse that.
 */
export function asking(runner: QueryRunner): Pick<Reader, 'query' | 'copyOut'> {
  let last: Promise<unknown> = Promise.resolve();
  const after = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(ask);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    query: <Row>(sql: string, parameters?: readonly unknown[]) => after(() => rowsOf<Row>(runner, sql, parameters)),
    copyOut: (sql, onRow) => after(async () => copyOut((await runner.connect()) as CopyClient, sql, onRow)),
  };
}

/** The rows of a statement. TypeORM's plain answer differs between select and update; this one does not. */
export async function rowsOf<Row>(runner: QueryRunner, sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
  const result = await runner.query(sql, parameters as unknown[] | undefined, true);
  return result.records as Row[];
}
