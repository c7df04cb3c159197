import { addDays, dayOf, startOfDay, weekStart, type Day } from '#kernel';
import { countContact, type CountableContact, type CountingReason } from './counting';

/** The days and instants of a week, Monday to Sunday, in the service's own time zone. */
export interface Week {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** First instant of Monday. */
  readonly from: Date;
  /** First instant of the next Monday. */
  readonly to: Date;
}

/** The week that holds a day. Weeks in which the clocks change are 167 or 169 hours long. */
export function weekOf(day: Day, timeZone: string): Week {
  const startsOn = weekStart(day);
  const next = addDays(startsOn, 7);
  return { startsOn, endsOn: addDays(next, -1), from: startOfDay(startsOn, timeZone), to: startOfDay(next, timeZone) };
}

/** A contact of a week. */
export interface WeekContact extends CountableContact {
  readonly id: string;
  readonly occurredAt: Date;
}

/** A week's work with employers: what counted, and beside it what did not and why. */
export interface WeekCount {
  readonly counted: number;
  readonly logged: number;
  readonly uncounted: readonly { readonly contactId: string; readonly reason: CountingReason }[];
}

/** Counts a week's contacts, each once, by the rule that held on its day. */
export function countWeek(contacts: readonly WeekContact[], timeZone: string): WeekCount {
  const uncounted = contacts.flatMap((contact) => {
    const { counts, reason } = countContact(contact, dayOf(contact.occurredAt, timeZone));
    return counts ? [] : [{ contactId: contact.id, reason }];
  });
  return { counted: contacts.length - uncounted.length, logged: contacts.length, uncounted };
}
