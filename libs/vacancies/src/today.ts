import { dayOf, type Day } from '#kernel';
import type { Reader } from '#platform/database';

/** The day of an instant in the service's own time zone. */
export async function dayInService(reader: Reader, instant: Date): Promise<Day> {
  const [tenant] = await reader.query<{ timeZone: string }>(
    `select time_zone as "timeZone" from identity.tenant where id = (select platform.tenant())`,
  );
  return dayOf(instant, tenant?.timeZone ?? 'Europe/London');
}
