import { fingerprint } from '#platform/database';
import type { Handlers } from './handlers';
import type { JobDefinition } from './job';
import type { NewJob } from './jobs';
import { jobIdOf, type OutboxRow, payloadOf } from './payload';

/**
 * The jobs that some outbox rows start, in their order. A row that nobody listens to starts none. Rows of one tenant that start
 * a job which gathers start it once.
 */
export function jobsOf(rows: readonly OutboxRow[], handlers: Handlers): NewJob[] {
  const started = new Map<string, { definition: JobDefinition; rows: OutboxRow[] }>();
  for (const row of rows) {
    for (const definition of handlers.startedBy(row.name)) {
      const key = gathers(definition, row) ? `${definition.name} ${row.tenant_id}` : `${definition.name} ${row.id}`;
      const known = started.get(key);
      if (known) known.rows.push(row);
      else started.set(key, { definition, rows: [row] });
    }
  }
  return [...started.values()].map(({ definition, rows: own }) => {
    const [first] = own;
    if (own.length > 1) return gathered(definition, own);
    return {
      definition,
      id: jobIdOf(first!, definition),
      payload: payloadOf(first!),
      requestId: first!.request_id ?? undefined,
    };
  });
}

/** A payload that does not fit its schema gets a job of its own, which fails alone. */
const gathers = (definition: JobDefinition, row: OutboxRow): boolean =>
  'gather' in definition && definition.payload.safeParse(payloadOf(row)).success;

/** Rows that are carried again, with others beside them by then, start another job: better twice than never. */
function gathered(definition: JobDefinition, rows: readonly OutboxRow[]): NewJob {
  const payloads = rows.map((row) => definition.payload.parse(payloadOf(row)));
  return {
    definition,
    id: `${fingerprint(rows.map(({ id }) => id))}-${definition.name}`,
    payload: definition.gather!(payloads) as NewJob['payload'],
  };
}
