import { Handlers } from '../handlers';
import { Jobs } from '../jobs';
import { Probe } from './probe';
import { quickTiming } from './quick-timing';

// A worker for the conformance suite that takes a job and never ends it. It says when it has begun, computes without pause for
// half of its lock when it is told to, says so, and waits to be killed.
const [databaseUrl, redisUrl, prefix] = process.argv.slice(2);

const endless = new Probe('probe.endless', () => {
  process.send?.('at work');
  process.once('message', () => {
    const until = performance.now() + quickTiming.lockDuration / 2;
    while (performance.now() < until);
    process.send?.('computed');
  });
  return new Promise<void>(() => undefined);
});
const jobs = new Jobs({
  address: { databaseUrl, redisUrl: redisUrl || undefined },
  handlers: new Handlers([endless]),
  timing: quickTiming,
  prefix,
});
jobs.start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
