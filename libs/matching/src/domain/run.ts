/** The words of a matching run. */

export const runStatuses = {
  queued: 'Planned; no place has begun',
  running: 'At work',
  completed: 'Every client who is looking for work has a fresh list',
  cancelled: 'Stopped by somebody; lists that were made stay',
  failed: 'Given up after several tries; lists that were made stay',
} as const;
export type RunStatus = keyof typeof runStatuses;

export const runTriggers = {
  night: 'By the calendar, once a night',
  now: 'By somebody who did not want to wait',
  demo: 'By the set-up of the demonstration service',
} as const;
export type RunTrigger = keyof typeof runTriggers;

export const runFailures = {
  gave_up: 'A place could not be ranked, several times over',
  superseded: 'It had not ended after two hours, and another run was started',
} as const;
export type RunFailure = keyof typeof runFailures;

/** Whether a run still has work to do. */
export function isActive(status: RunStatus): boolean {
  return status === 'queued' || status === 'running';
}

/** A run that has not ended after this many minutes is taken for lost, and another may be started. */
export const staleAfterMinutes = 120;

/** Whether an active run is so old that another may take its place. */
export function isStale(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > staleAfterMinutes * 60_000;
}

/** An active run of which nothing was done for this many minutes has lost its jobs. */
const idleAfterMinutes = 10;

/** Whether the jobs of an active run must have been lost: nothing has been heard of it for long. */
export function isIdle(lastSign: Date, now: Date): boolean {
  return now.getTime() - lastSign.getTime() > idleAfterMinutes * 60_000;
}

/** Where clients are put whose home is not known. */
export const unknownPlace = 'unknown';

/** More places than this make more work for the queue than for the ranking. */
export const mostPlaces = 64;

/** Clients by the postcode district of their home. */
export interface District {
  readonly name: string;
  readonly clients: number;
}

/** The part of a run that one job does: neighbours in the order of their names. */
export interface Place {
  /** Of its district, or of the first and the last. */
  readonly name: string;
  readonly districts: readonly string[];
  readonly clients: number;
}

/** Puts districts together until each place has its share of the clients. `districts` are in the order of their names. */
export function placesOf(districts: readonly District[]): Place[] {
  const share = districts.reduce((sum, { clients }) => sum + clients, 0) / mostPlaces;
  const places: Place[] = [];
  let waiting: District[] = [];
  const close = () => {
    const names = waiting.map(({ name }) => name);
    const name = names.length > 1 ? `${names[0]} to ${names.at(-1)}` : names[0]!;
    places.push({ name, districts: names, clients: waiting.reduce((sum, { clients }) => sum + clients, 0) });
    waiting = [];
  };
  for (const district of districts) {
    waiting.push(district);
    if (waiting.reduce((sum, { clients }) => sum + clients, 0) >= share) close();
  }
  if (waiting.length > 0) close();
  return places;
}

/** How many clients are ranked in one transaction. */
export const clientsPerStep = 200;

/** The steps of a place: its clients in parts of `clientsPerStep`, and one empty step for a place whose clients have left. */
export function stepsOf<Client>(clients: readonly Client[]): Client[][] {
  const steps: Client[][] = [];
  for (let from = 0; from < clients.length; from += clientsPerStep)
    steps.push(clients.slice(from, from + clientsPerStep));
  return steps.length > 0 ? steps : [[]];
}
