import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { shortDay } from '../../ui/dates';
import { Tag } from '../../ui/data';
import { Icon } from '../../ui/icons';
import { hoursSaid, paySaid } from '../vacancies/said';
import { contractNames, stateNames } from '../vacancies/words';
import type { SuggestedVacancy } from './queries';

const unknown = (what: string) => <span className="fh-unknown">{what} not known</span>;

/** Title, employer, place, and the four facts one asks first. */
export function VacancyHead({ vacancy, level }: { vacancy: SuggestedVacancy; level: 'h2' | 'h3' }): ReactNode {
  const Heading = level;
  const { employer, place, closesOn } = vacancy;
  return (
    <header className="fh-offer">
      <Heading className="fh-offer__title">
        <Link to="/vacancies/$vacancyId" params={{ vacancyId: vacancy.id }}>
          {vacancy.title}
        </Link>{' '}
        {!vacancy.live && <Tag colour="amber">{stateNames[vacancy.state] ?? 'Closed'}</Tag>}
      </Heading>
      <p className="fh-offer__who">
        {employer ? (
          <Link to="/employers/$employerId" params={{ employerId: employer.id }}>
            {employer.name}
          </Link>
        ) : (
          unknown('Employer')
        )}
        <span className="fh-offer__place">
          <Icon name="place" size={18} />
          {place ?? unknown('Place')}
        </span>
      </p>
      <dl className="fh-offer__facts">
        <div>
          <dt>Pay</dt>
          <dd>{paySaid(vacancy.pay) ?? unknown('Pay')}</dd>
        </div>
        <div>
          <dt>Hours</dt>
          <dd>{hoursSaid(vacancy) ?? unknown('Hours')}</dd>
        </div>
        <div>
          <dt>Contract</dt>
          <dd>
            {vacancy.contract === 'unknown'
              ? unknown('Contract')
              : (contractNames[vacancy.contract] ?? vacancy.contract)}
          </dd>
        </div>
        <div>
          <dt>Closes</dt>
          <dd>{closesOn ? shortDay(closesOn) : unknown('Closing day')}</dd>
        </div>
      </dl>
    </header>
  );
}
