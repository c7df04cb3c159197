import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ShowMore } from '../../ui/data';
import { dayInWords } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { BackLink, Page } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { ProspectCard, SetAside } from './card';
import { caseloadProspects, type CaseloadProspect } from './queries';
import { servedBy } from './sentences';

const route = getRouteApi('/signed-in/prospects');

/** How many stand open; the others are folded away. */
const shownAtOnce = 4;

function Names({ serves }: Pick<CaseloadProspect, 'serves'>): ReactNode {
  return (
    <ul className="fh-serves">
      {serves.map(({ client, parts }) => (
        <li key={client.id}>
          <Link to="/clients/$clientId/prospects" params={{ clientId: client.id }}>
            {client.preferredName}
          </Link>
          : {servedBy(parts)}
        </li>
      ))}
    </ul>
  );
}

/** Whose wishes an employer serves: by name, for people are not compared. */
function Serves({ serves }: Pick<CaseloadProspect, 'serves'>): ReactNode {
  const others = serves.slice(shownAtOnce);
  return (
    <div>
      <Names serves={serves.slice(0, shownAtOnce)} />
      {others.length > 0 && (
        <details className="fh-tuck">
          <summary>
            {others.length === 1 ? 'And 1 other person' : `And ${others.length} others`}
            <Icon name="down" size={18} />
          </summary>
          <div className="fh-tuck__body">
            <Names serves={others} />
          </div>
        </details>
      )}
    </div>
  );
}

/** Employers worth a visit for everybody of a caseload who looks for work. */
export function CaseloadProspectsPage(): ReactNode {
  const { specialistId } = route.useSearch();
  const query = useInfiniteQuery(caseloadProspects(specialistId));
  return (
    <Page
      title="Worth a visit"
      summary="Employers with no vacancy on record, for everybody on the caseload who looks for work."
      back={
        <BackLink to="/today" search={{ specialistId }}>
          {specialistId ? 'Their day' : 'Today'}
        </BackLink>
      }
    >
      <Loaded query={query} what="employers">
        {({ rows, about }) => (
          <>
            {rows.length === 0 ? (
              <Empty title="Nobody to visit just now" icon="employers">
                Once people on the caseload look for work, employers that could suit them stand here.
              </Empty>
            ) : (
              <p className="fh-quiet fh-suggestions__about">
                As of {dayInWords(about.day)}. Those whom a visit may serve stand by name; nobody is compared with
                anybody.
              </p>
            )}
            <ol className="fh-suggestions">
              {rows.map((prospect) => (
                <li key={prospect.employer.id}>
                  <ProspectCard
                    prospect={prospect}
                    about={about}
                    noClash="Nothing against what these people said."
                    meaning="What people said is spread evenly over the caseload, and what we know of the employer comes on top. The sum only puts employers in order."
                  >
                    <Serves serves={prospect.serves} />
                  </ProspectCard>
                </li>
              ))}
            </ol>
            {rows.length > 0 && (
              <ShowMore query={query} shown={rows.length === 1 ? '1 employer' : `${rows.length} employers`} />
            )}
            <SetAside {...about} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
