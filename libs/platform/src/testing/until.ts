import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `check` says yes; how long that takes is nobody's business but the test runner's time limit. */
export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await check())) await sleep(20);
}
