import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { BarChart, ProgressBar } from '../../ui/charts';
import { addDays, daysBetween, localDay } from '../../ui/dates';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/page';
import { loggedBetweenQuery } from '../contacts/queries';
import { countingFixes, countingSentences, type ContactView } from '../contacts/words';
import { useCan } from '../session/queries';

type Today = View<'TodayView'>;

/** Weeks in the chart, this one included. */
const weeksShown = 6;

/** How the week stands against its target, what did not count and why, and the weeks before. */
export function Week({ today: { specialist, week }, own }: { today: Today; own: boolean }): ReactNode {
  const reached = week.counted >= week.target;
  return (
    <Section title="This week">
      <ProgressBar label="Contacts that count" done={week.counted} of={week.target} tone={reached ? 'good' : 'plain'} />
      <p className="fh-soft fh-after-bar">{standing(week, own)}</p>
      <Uncounted uncounted={week.uncounted} />
      {useCan('contacts:read') && <Weeks specialistId={specialist.id} week={week} />}
    </Section>
  );
}

function standing({ counted, target, logged }: Today['week'], own: boolean): string {
  const missing = target - counted;
  const all = logged === 1 ? '1 contact logged' : `${logged} contacts logged`;
  if (missing <= 0) return `${all}. The week’s ${target} are reached.`;
  if (logged === 0) return own ? 'No contact is logged yet this week.' : 'No contact logged yet this week.';
  return `${all}, ${missing} more to reach ${target}.`;
}

type UncountedContact = Today['week']['uncounted'][number];

/** First what can still be put right; what is as it is stands folded away. */
function Uncounted({ uncounted }: Pick<Today['week'], 'uncounted'>): ReactNode {
  const mendable = uncounted.filter(({ reason }) => countingFixes[reason]);
  const others = uncounted.filter(({ reason }) => !countingFixes[reason]);
  return (
    <>
      {mendable.length > 0 && (
        <>
          <h3>Would count with a word from you</h3>
          <UncountedList uncounted={mendable} />
        </>
      )}
      {others.length > 0 && (
        <Disclosure title="Do not count" says={String(others.length)}>
          <UncountedList uncounted={others} />
        </Disclosure>
      )}
    </>
  );
}

function UncountedList({ uncounted }: { uncounted: readonly UncountedContact[] }): ReactNode {
  return (
    <ul className="fh-entries fh-entries--tight">
      {uncounted.map(({ contactId, employerName, reason }) => (
        <li key={contactId} className="fh-entry">
          <div className="fh-entry__body">
            <Link to="/contacts/$contactId" params={{ contactId }}>
              {employerName}
            </Link>
            <p className="fh-soft">
              {countingSentences[reason]}.{countingFixes[reason] && ` ${countingFixes[reason]}.`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Weeks({ specialistId, week }: { specialistId: string; week: Today['week'] }): ReactNode {
  const from = addDays(week.startsOn, -7 * (weeksShown - 1));
  const { data } = useQuery(loggedBetweenQuery(specialistId, from, week.endsOn));
  if (!data) return null;
  return (
    <BarChart
      title="Contacts that counted, week by week"
      category="Week from"
      measure="Contacts"
      bars={countsByWeek(data.data, from)}
      target={week.target}
    />
  );
}

function countsByWeek(contacts: readonly ContactView[], from: string) {
  const counts = Array.from({ length: weeksShown }, () => 0);
  for (const { counting, occurredAt } of contacts) {
    if (!counting.counts || !occurredAt) continue;
    const index = Math.floor(daysBetween(from, localDay(new Date(occurredAt))) / 7);
    if (counts[index] !== undefined) counts[index] += 1;
  }
  return counts.map((value, index) => {
    const monday = new Date(`${addDays(from, 7 * index)}T12:00`);
    return { label: monday.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' }), value };
  });
}
