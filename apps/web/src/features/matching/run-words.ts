import type { Run } from './queries';

export const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;

/** Seconds or minutes between two moments; null while one is missing. */
export function tookFor(run: Run): string | null {
  if (!run.startedAt || !run.finishedAt) return null;
  const seconds = Math.max(1, Math.round((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000));
  return seconds < 90 ? count(seconds, 'second', 'seconds') : count(Math.round(seconds / 60), 'minute', 'minutes');
}

/** How many people have their list. */
export const done = (run: Run): string =>
  run.clientsTotal === 0
    ? 'Nobody was looking for work'
    : `${run.clientsDone.toLocaleString('en-GB')} of ${count(run.clientsTotal, 'person', 'people')}`;
