import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Tag } from '../../ui/data';
import { dayInWords } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { Section } from '../../ui/page';
import { AskAuthority } from './ask-authority';
import { authorityColours, authorityNames, preferredModeNames, type EmployerView, type PersonView } from './words';

/** The people we know there, with whether they can hire, and the question where it is not known. */
export function PeopleSection({ employer, mayEdit }: { employer: EmployerView; mayEdit: boolean }): ReactNode {
  const here = employer.people.filter((person) => person.leftOn === null);
  const gone = employer.people.filter((person) => person.leftOn !== null);
  const add = mayEdit && (
    <Link to="/employers/$employerId/people/new" params={{ employerId: employer.id }} className="fh-section__link">
      Add person
    </Link>
  );
  return (
    <Section title="People" actions={add}>
      {here.length === 0 && <p className="fh-soft">Nobody is known here yet. Ask who decides about hiring.</p>}
      <ul className="fh-entries">
        {here.map((person) => (
          <Person key={person.id} person={person} mayEdit={mayEdit} />
        ))}
      </ul>
      {gone.length > 0 && (
        <p className="fh-soft">
          No longer there: {gone.map(({ name, leftOn }) => `${name} (since ${dayInWords(leftOn ?? '')})`).join(', ')}
        </p>
      )}
    </Section>
  );
}

function Person({ person, mayEdit }: { person: PersonView; mayEdit: boolean }): ReactNode {
  const likes = preferredModeNames[person.preferredMode];
  return (
    <li className="fh-entry">
      <div className="fh-entry__body">
        <p className="fh-entry__title">
          {person.name}{' '}
          <Tag colour={authorityColours[person.hiringAuthority]}>{authorityNames[person.hiringAuthority]}</Tag>
        </p>
        {person.jobTitle && <p>{person.jobTitle}</p>}
        {(person.phone || person.email) && (
          <p className="fh-reach">
            {person.phone && (
              <a href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>
                <Icon name="phone" size={18} />
                {person.phone}
              </a>
            )}
            {person.email && (
              <a href={`mailto:${person.email}`}>
                <Icon name="mail" size={18} />
                {person.email}
              </a>
            )}
          </p>
        )}
        {likes && <p className="fh-soft">Likes: {likes.toLowerCase()}</p>}
        {person.notes && <p className="fh-typed">{person.notes}</p>}
        {mayEdit && person.hiringAuthority === 'unknown' && <AskAuthority personId={person.id} name={person.name} />}
      </div>
      {mayEdit && (
        <Link
          to="/employers/$employerId/people/$personId"
          params={{ employerId: person.employerId, personId: person.id }}
          className="fh-section__link"
        >
          Edit<span className="nhsuk-u-visually-hidden"> {person.name}</span>
        </Link>
      )}
    </li>
  );
}
