/**
 * A session lasts one working day from signing in and has no idle limit: specialists are out with employers for hours and
 * log a contact on the pavement, where signing in again would cost the note. The service may set 1 to 24 hours.
 */
export const defaultSessionHours = 12;

/** A use is written down at most this often: the figure is for people, and every write costs an audit row. */
export const noteUseEveryMinutes = 60;

/** The instant a session that starts now will end. */
export function sessionEnd(now: Date, sessionHours: number): Date {
  return new Date(now.getTime() + sessionHours * 3_600_000);
}

/** Is the last use noted down so old that this one is worth a write? */
export function worthNoting(lastNotedAt: Date | null, now: Date): boolean {
  return !lastNotedAt || now.getTime() - lastNotedAt.getTime() >= noteUseEveryMinutes * 60_000;
}
