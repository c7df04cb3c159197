import type { INestApplicationContext } from '@nestjs/common';
import {
  discoverHandlers,
  Handlers,
  jobIdOf,
  parsePayload,
  payloadOf,
  type JobDefinition,
  type OutboxRow,
} from '#platform/queue';

/** The part of a test database that draining needs: a query as the owner. */
export interface OutboxOwner {
  sql<Row extends object>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const nextRow = `
  select id, tenant_id, name, payload, request_id from platform.outbox
  where relayed_at is null order by position limit 1`;

/**
 * Does at once, in this process and in order, what the relay and the worker would do: runs the jobs of every waiting event,
 * and of the events these emit, until none is left. Payloads are parsed as in a worker. The first error ends it and is thrown;
 * its event is not run again.
 *
 * @param source the handlers, or a program whose modules are searched for them
 * @returns the names of the jobs that ran, in order
 */
export async function drainJobs(
  testDb: OutboxOwner,
  source: readonly JobDefinition[] | INestApplicationContext,
): Promise<string[]> {
  const handlers = new Handlers('get' in source ? discoverHandlers(source) : source);
  const ran: string[] = [];
  for (;;) {
    const [row] = await testDb.sql<OutboxRow>(nextRow);
    if (!row) return ran;
    await testDb.sql('update platform.outbox set relayed_at = now() where id = $1', [row.id]);
    for (const definition of handlers.startedBy(row.name)) {
      ran.push(definition.name);
      const context = { signal: new AbortController().signal, jobId: jobIdOf(row, definition), attempt: 1 };
      await definition.handle(parsePayload(definition, payloadOf(row)), context);
    }
  }
}
