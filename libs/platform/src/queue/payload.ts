import type { JobDefinition } from './job';

/** What an outbox row says, as the relay reads it. */
export interface OutboxRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly request_id: string | null;
}

/** The payload of the jobs that an outbox row starts. */
export function payloadOf(row: OutboxRow): Record<string, unknown> {
  return { ...row.payload, tenantId: row.tenant_id, eventId: row.id };
}

/** One row starts a job of one name once, however often the relay tries. */
export function jobIdOf(row: OutboxRow, job: JobDefinition): string {
  return `${row.id}-${job.name}`;
}

/** A payload that no run can do anything with. Says where, never what it holds: payloads stay out of logs. */
export class PayloadError extends Error {
  constructor(jobOrEvent: string, what: string) {
    super(`${jobOrEvent}: the payload ${what}`);
    this.name = 'PayloadError';
  }
}

/** @throws PayloadError when the payload does not fit the job's schema */
export function parsePayload<P extends object>(definition: JobDefinition<P>, payload: unknown): P {
  const result = definition.payload.safeParse(payload);
  if (result.success) return result.data;
  const places = result.error.issues.map(({ path, code }) => `${path.join('.') || 'the top'} (${code})`);
  throw new PayloadError(definition.name, `does not fit its schema at ${places.join(', ')}`);
}

/**
 * Refuses text with the character NUL: PostgreSQL cannot store it in JSON, and would not name the field.
 *
 * @param jobOrEvent whose payload it is, for the message
 * @throws PayloadError
 */
export function refuseNul(jobOrEvent: string, payload: unknown, path = ''): void {
  if (typeof payload === 'string') {
    if (payload.includes('\0')) throw payloadHasNul(jobOrEvent, path);
    return;
  }
  if (typeof payload !== 'object' || payload === null) return;
  for (const [key, value] of Object.entries(payload)) {
    if (key.includes('\0')) throw payloadHasNul(jobOrEvent, path || 'the top');
    refuseNul(jobOrEvent, value, path ? `${path}.${key}` : key);
  }
}

const payloadHasNul = (jobOrEvent: string, path: string) =>
  new PayloadError(jobOrEvent, `holds the character NUL at ${path}; strip it where the text enters the system`);
