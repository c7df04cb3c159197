import { DomainError, type RefusalKind } from '#kernel';
import { describeError, withRequestId } from '#platform/observability';
import { UnrecoverableError, WaitingError, type Job } from 'bullmq';
import type { Envelope } from './backend';
import type { Handlers } from './handlers';
import { parsePayload, PayloadError } from './payload';

const finalRefusals: ReadonlySet<RefusalKind> = new Set(['invalid', 'not_found', 'forbidden', 'conflict']);

/** Whether another run could not end differently: a refusal by a rule, or a payload that does not fit. */
export function isFinal(error: unknown): boolean {
  return (error instanceof DomainError && finalRefusals.has(error.kind)) || error instanceof PayloadError;
}

/** Runs one job once. Errors are turned into the ones by which BullMQ retries, gives up, or puts the job back. */
export async function runJob(job: Job<Envelope, void>, handlers: Handlers, stopping: AbortSignal): Promise<void> {
  const definition = handlers.find(job.name);
  // Not final: a newer worker of the same installation may know it.
  if (!definition) throw new Error(`No handler for the job ${job.name} in this program`);
  const jobId = String(job.id);
  try {
    const payload = parsePayload(definition, job.data.payload);
    const context = { signal: stopping, jobId, attempt: job.attemptsMade + 1 };
    await withRequestId(job.data.requestId ?? jobId, () => definition.handle(payload, context));
  } catch (error) {
    if (isFinal(error)) throw new UnrecoverableError((error as Error).message);
    if (!stopping.aborted) throw failureOf(error);
    // It stopped because it was asked to: not a failure, and no attempt is used up.
    await job.moveToWait(job.token);
    throw new WaitingError();
  }
}

/** The error as it may be kept beside the job: the message of a database error may repeat what somebody typed. */
function failureOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('The handler threw something that is no error');
  const { type, message, code, constraint, places } = describeError(error);
  const failure = new Error(typeof message === 'string' ? message : [code, constraint].filter(Boolean).join(' '));
  failure.name = String(type);
  failure.stack = [`${failure.name}: ${failure.message}`, ...(places as string[]).map((place) => `    ${place}`)].join(
    '\n',
  );
  return failure;
}
