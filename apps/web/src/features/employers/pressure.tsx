import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { dayInWords } from '../../ui/dates';
import { Loaded, Notice } from '../../ui/states';
import { pressureQuery } from './queries';

type Pressure = View<'EmployerPressure'>;
type Warning = View<'IntroductionWarning'>;

const many = (count: number) => (count === 1 ? '1 introduction' : `${count} introductions`);

/** 'March' */
const monthName = (day: string): string => new Date(`${day}T12:00`).toLocaleDateString('en-GB', { month: 'long' });

/** '2 introductions in March, 1 more planned. Up to 6 a month.' */
export function pressureSaid({ introductions, planned, most, mostSaidBy, monthFrom }: Pressure): string {
  const more = planned > 0 ? `, ${planned} more planned` : '';
  const cap = most === 0 ? 'They want nobody introduced' : `Up to ${most} a month`;
  const whose = mostSaidBy === 'employer' && most > 0 ? ', as they asked' : '';
  return `${introductions === 0 ? 'No introductions' : many(introductions)} in ${monthName(monthFrom)}${more}. ${cap}${whose}.`;
}

/** One thing that speaks against an introduction, as one would tell a colleague. */
const warningsSaid: Readonly<Record<Warning, (pressure: Pressure) => string>> = {
  do_not_contact: () => 'They asked not to be contacted.',
  paused: ({ pause }) => `Introductions are paused${pause ? ` until ${dayInWords(pause.until)}: ${pause.reason}` : ''}`,
  cool_off: ({ coolOff }) =>
    coolOff ? `They said no on ${dayInWords(coolOff.saidNoOn)}. Let it rest for a while.` : 'They said no lately.',
  past_cap: ({ introductions, planned, most }) =>
    most === 0
      ? 'They want nobody introduced.'
      : `They have had ${many(introductions)} this month${planned > 0 ? `, and ${planned} more ${planned === 1 ? 'is' : 'are'} planned` : ''}: that is as many as they should have.`,
};

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What speaks against an introduction, and when it could be; empty when nothing does. */
export function cautionSaid(pressure: Pressure): string {
  if (pressure.warnings.length === 0) return '';
  const said = pressure.warnings.map((warning) => ended(warningsSaid[warning](pressure)));
  const next = pressure.nextOn
    ? `Next from ${dayInWords(pressure.nextOn)}.`
    : 'No day for the next is known: ask them.';
  return [...said, next].join(' ');
}

/** How much an employer was asked in a month, and what speaks against asking more; of today unless another day is given. */
export function PressureNotes({ employerId, on }: { employerId: string; on?: string }): ReactNode {
  const query = useQuery(pressureQuery(employerId, on));
  return (
    <Loaded query={query} what="how much this employer was asked">
      {(pressure) => {
        const caution = cautionSaid(pressure);
        return (
          <>
            <p className="fh-soft">{pressureSaid(pressure)}</p>
            {caution && <Notice kind="warning">{caution}</Notice>}
          </>
        );
      }}
    </Loaded>
  );
}
