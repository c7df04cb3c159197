import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { runApi, type RunningApi } from './run-api';

/** Longest time that requests at work are waited for. */
const patienceMilliseconds = 8_000;

/** Runs the API until the process is told to end: SIGTERM, SIGINT, or the parent that started it is gone. */
function supervise(started: Promise<RunningApi>): void {
  const leave = (error: unknown): never => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  };
  let leaving = false;
  const stop = (): void => {
    if (leaving) return;
    leaving = true;
    setTimeout(() => process.exit(1), patienceMilliseconds).unref();
    started.then((api) => api.stop()).then(() => process.exit(0), leave);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  started.then(() => process.send?.('ready'), leave);
}

supervise((async () => runApi(loadConfig()))());
