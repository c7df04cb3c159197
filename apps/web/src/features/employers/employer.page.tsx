import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { SummaryList } from '../../ui/data';
import { BackLink, Page, Section } from '../../ui/page';
import { Loaded, Notice } from '../../ui/states';
import { Timeline } from '../contacts/timeline';
import { useCan } from '../session/queries';
import { EmployerVacancies } from './employer-vacancies';
import { PeopleSection } from './people-section';
import { PressureNotes } from './pressure';
import { employerQuery } from './queries';
import { RelationshipNotes } from './relationship-notes';
import {
  doNotContactSentence,
  employerSentences,
  precisionNames,
  preferredModeNames,
  sizeNames,
  type EmployerView,
  type SiteView,
} from './words';

const route = getRouteApi('/signed-in/employers/$employerId');

/** Everything to know about one employer, the four lines to read at the door first. */
export function EmployerPage(): ReactNode {
  const { employerId } = route.useParams();
  const query = useQuery(employerQuery(employerId));
  const back = <BackLink to="/employers">Employers</BackLink>;
  if (query.data === undefined) {
    return (
      <Page title="Employer" back={back}>
        <Loaded query={query} what="employer" sentences={employerSentences}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Known employer={query.data} back={back} />;
}

function Known({ employer, back }: { employer: EmployerView; back: ReactNode }): ReactNode {
  const mayEdit = useCan('employers:write');
  const mayLog = useCan('contacts:write');
  const mayReadLog = useCan('contacts:read');
  const mayReadVacancies = useCan('vacancies:read');
  const params = { employerId: employer.id };
  return (
    <Page
      title={employer.name}
      back={back}
      summary={[mainPlace(employer), employer.sectorTitle].filter(Boolean).join(' · ')}
      actions={
        (mayLog || mayEdit) && (
          <>
            {mayLog && (
              <ButtonLink to="/contacts/new" search={params} icon="log">
                Log contact here
              </ButtonLink>
            )}
            {mayEdit && (
              <ButtonLink to="/employers/$employerId/edit" params={params} kind="secondary" icon="edit">
                Edit
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {employer.doNotContact && (
        <Notice kind="warning">
          <strong>{doNotContactSentence(employer.doNotContact)}.</strong>
          {employer.doNotContact.reason && ` ${employer.doNotContact.reason}`}
        </Notice>
      )}
      <div className="fh-columns">
        <div>
          <Before employer={employer} showLog={mayReadLog} mayEdit={mayEdit} />
          <PeopleSection employer={employer} mayEdit={mayEdit} />
          {mayReadLog && <Timeline employerId={employer.id} mayLog={mayLog} />}
        </div>
        <div>
          <Sites employer={employer} mayEdit={mayEdit} />
          {mayReadVacancies && <EmployerVacancies employerId={employer.id} />}
          <Facts employer={employer} />
        </div>
      </div>
    </Page>
  );
}

function mainPlace({ sites }: EmployerView): string | undefined {
  const main = sites.find((site) => site.isMain) ?? sites[0];
  return [main?.postcode, main?.localAuthorityName].filter(Boolean).join(', ') || undefined;
}

function Before({
  employer,
  showLog,
  mayEdit,
}: {
  employer: EmployerView;
  showLog: boolean;
  mayEdit: boolean;
}): ReactNode {
  const mode = preferredModeNames[employer.preferredMode];
  return (
    <Section title="Before you walk in">
      {employer.about ? (
        <p className="fh-typed fh-at-door">{employer.about}</p>
      ) : (
        <p className="fh-soft">
          Nothing is noted yet.{' '}
          {mayEdit && (
            <Link to="/employers/$employerId/edit" params={{ employerId: employer.id }}>
              Write the four lines a colleague should know
            </Link>
          )}
        </p>
      )}
      <SummaryList
        rows={[
          { label: 'Likes', value: mode },
          { label: 'When', value: employer.preferredHours },
        ]}
      />
      {showLog && <RelationshipNotes employerId={employer.id} />}
      {showLog && <PressureNotes employerId={employer.id} />}
    </Section>
  );
}

function Sites({ employer, mayEdit }: { employer: EmployerView; mayEdit: boolean }): ReactNode {
  const add = mayEdit && (
    <Link to="/employers/$employerId/sites/new" params={{ employerId: employer.id }} className="fh-section__link">
      Add site
    </Link>
  );
  return (
    <Section title="Sites" actions={add}>
      {employer.sites.length === 0 && <p className="fh-soft">No place is known yet. Ask where they are.</p>}
      <ul className="fh-entries">
        {employer.sites.map((site) => (
          <li key={site.id} className="fh-entry">
            <SiteLines site={site} />
            {mayEdit && (
              <Link
                to="/employers/$employerId/sites/$siteId"
                params={{ employerId: employer.id, siteId: site.id }}
                className="fh-section__link"
              >
                Edit<span className="nhsuk-u-visually-hidden"> site {site.name ?? site.postcode}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SiteLines({ site }: { site: SiteView }): ReactNode {
  const place = [site.postcode, site.localAuthorityName].filter(Boolean).join(', ');
  return (
    <div className="fh-entry__body">
      <p className="fh-entry__title">{site.name ?? site.address ?? (place || 'A site without a name')}</p>
      {site.name && site.address && <p>{site.address}</p>}
      {(site.name ?? site.address) && place && <p>{place}</p>}
      <p className="fh-soft">{precisionNames[site.precision]}</p>
    </div>
  );
}

function Facts({ employer }: { employer: EmployerView }): ReactNode {
  return (
    <Section title="The business">
      <SummaryList
        rows={[
          { label: 'What they do', value: employer.sectorTitle },
          { label: 'Size', value: sizeNames[employer.sizeBand] },
          {
            label: 'Website',
            value: employer.website && (
              <a href={employer.website} rel="noreferrer">
                {employer.website.replace(/^https?:\/\/(www\.)?/, '')}
              </a>
            ),
          },
          {
            label: 'Most introductions',
            value: employer.introductionsPerMonth === null ? 'Not said' : `${employer.introductionsPerMonth} a month`,
          },
        ]}
      />
    </Section>
  );
}
