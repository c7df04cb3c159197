import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs `fn` under a request (or job) id; the audit, the outbox and every log line inside carry it. */
export function withRequestId<T>(requestId: string, fn: () => T): T {
  return current.run(requestId, fn);
}

/** The id of the request or job this code runs for. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}
