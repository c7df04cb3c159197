import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';

import { Tag } from '../../ui/data';
import { dayInWords } from '../../ui/dates';
import { ShowMore } from '../../ui/data';
import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { useEmployerVacancies } from './queries';
import { vacancyStateNames, type VacancyListItem } from './words';

/** The vacancies we know of at an employer. */
export function EmployerVacancies({ employerId }: { employerId: string }): ReactNode {
  const query = useEmployerVacancies(employerId);
  return (
    <Section title="Vacancies">
      <Loaded
        query={query}
        what="vacancies"
        empty={
          <p className="fh-soft">No vacancy is known here. Most jobs are never advertised: ask what is left undone.</p>
        }
      >
        {(vacancies) => (
          <>
            <ul className="fh-entries">
              {vacancies.map((vacancy) => (
                <li key={vacancy.id} className="fh-entry">
                  <div className="fh-entry__body">
                    <p className="fh-entry__title">
                      <Link to="/vacancies/$vacancyId" params={{ vacancyId: vacancy.id }}>
                        {vacancy.title}
                      </Link>{' '}
                      <Tag colour={vacancy.state === 'open' ? 'green' : 'plain'}>
                        {vacancyStateNames[vacancy.state]}
                      </Tag>
                    </p>
                    <p className="fh-soft">{factsOf(vacancy)}</p>
                  </div>
                </li>
              ))}
            </ul>
            {query.hasNextPage && <ShowMore query={query} shown={`${vacancies.length} vacancies`} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function factsOf({ hoursMin, hoursMax, pay, closesOn }: VacancyListItem): string {
  const hours = hoursMin === null && hoursMax === null ? 'Hours not known' : `${span(hoursMin, hoursMax)} hours a week`;
  return [hours, pay.text, closesOn && `closes ${dayInWords(closesOn)}`].filter(Boolean).join(' · ');
}

const span = (from: number | null, to: number | null) => (from === to || to === null ? from : `${from ?? 0} to ${to}`);
