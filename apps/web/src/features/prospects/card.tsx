import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { useCan } from '../session/queries';
import { AddsUp, Questions, Reasons } from '../suggestions/explained';
import type { About, Prospect } from './queries';
import { prospectCriterionNames, prospectSentence } from './sentences';

const figure = (value: number) => value.toLocaleString('en-GB');

/** Why it stands where it stands. */
function Placed({ order, policyVersion }: Pick<Prospect, 'order'> & Pick<About, 'policyVersion'>): ReactNode {
  const { stepFrom, stepTo, equals } = order;
  return (
    <>
      {equals === 1
        ? `No other employer has ${figure(stepFrom)} to ${figure(stepTo)} points.`
        : `${equals} employers have ${figure(stepFrom)} to ${figure(stepTo)} points and count as equal; their order changes every day, so that not everybody knocks at the same doors.`}{' '}
      By weights {policyVersion}.
    </>
  );
}

interface CardProps {
  readonly prospect: Prospect;
  readonly about: About;
  /** What the points are for. */
  readonly meaning: string;
  readonly noClash?: string;
  readonly children?: ReactNode;
}

/** One employer with why to go there, what speaks against it, and what to ask. */
export function ProspectCard({ prospect, about, meaning, noClash, children }: CardProps): ReactNode {
  const { employer } = prospect;
  const mayPlan = useCan('contacts:write');
  return (
    <article className="fh-suggestion" aria-label={employer.name}>
      <header className="fh-offer">
        <h2 className="fh-offer__title">
          <Link to="/employers/$employerId" params={{ employerId: employer.id }}>
            {employer.name}
          </Link>
        </h2>
        <p className="fh-offer__who">
          {employer.sectorTitle ?? <span className="fh-unknown">What they do is not known</span>}
          <span className="fh-offer__place">
            <Icon name="place" size={18} />
            {employer.place ?? <span className="fh-unknown">Place not known</span>}
          </span>
        </p>
      </header>
      {children}
      <Reasons parts={prospect.parts} level="h3" sentence={prospectSentence} noClash={noClash} />
      <div className="fh-suggestion__foot">
        {mayPlan && (
          <div className="fh-actions fh-offer__actions">
            <ButtonLink
              to="/contacts/new"
              search={{ employerId: employer.id, when: 'later' }}
              kind="secondary"
              icon="today"
              small
            >
              Plan a visit<span className="nhsuk-u-visually-hidden"> to {employer.name}</span>
            </ButtonLink>
          </div>
        )}
        <div className="fh-suggestion__folds">
          <Questions questions={prospect.questions} />
          <AddsUp {...prospect} meaning={meaning} sentence={prospectSentence} names={prospectCriterionNames}>
            <Placed order={prospect.order} policyVersion={about.policyVersion} />
          </AddsUp>
        </div>
      </div>
    </article>
  );
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** What is not on the list, so that nobody wonders. */
export function SetAside({ aside, leftOut }: About): ReactNode {
  const said = [
    aside.hasOpening > 0 &&
      `${counted(aside.hasOpening, 'has a vacancy', 'have a vacancy')} on record, which is suggested itself`,
    aside.approachedLately > 0 && `${counted(aside.approachedLately, 'was', 'were')} visited or called lately`,
    aside.approachAhead > 0 && `${counted(aside.approachAhead, 'has', 'have')} a contact planned`,
    aside.doNotContact > 0 && `${aside.doNotContact} asked not to be contacted`,
    leftOut > 0 && `${counted(leftOut, 'is', 'are')} left out by what was said`,
  ].filter(Boolean);
  if (said.length === 0) return null;
  return <p className="fh-quiet">Not on this list: {said.join('; ')}.</p>;
}
