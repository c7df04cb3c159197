import type { Logger } from '@nestjs/common';

const quietMilliseconds = 30_000;

/**
 * A listener for 'error' events that says the same thing at most twice a minute: a database that is away for an hour makes
 * every connection complain every second.
 */
export function errorLog(logger: Logger, source: string): (error: Error) => void {
  const saidAt = new Map<string, number>();
  return (error) => {
    const message = error.message || error.name;
    const now = performance.now();
    const last = saidAt.get(message);
    if (last !== undefined && now - last < quietMilliseconds) return;
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(message, now);
    logger.error(`${source}: ${message}`);
  };
}
