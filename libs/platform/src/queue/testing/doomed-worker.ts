import { Handlers } from '../handlers';
import { Jobs } from '../jobs';
import { Probe } from './probe';

// A worker for the conformance suite that takes a job and never ends it. It says when it has begun, and waits to be killed.
const [databaseUrl, redisUrl, prefix] = process.argv.slice(2);

const endless = new Probe('probe.endless', () => {
  process.send?.('at work');
  return new Promise<void>(() => undefined);
});
const jobs = new Jobs({
  address: { databaseUrl, redisUrl: redisUrl || undefined },
  handlers: new Handlers([endless]),
  timing: { lockDuration: 1_000, stalledInterval: 500 },
  prefix,
});
jobs.start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
