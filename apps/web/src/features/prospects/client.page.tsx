import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ShowMore } from '../../ui/data';
import { dayInWords } from '../../ui/dates';
import { BackLink, Page } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { clientQuery } from '../clients/queries';
import { suggestionsSentences } from '../suggestions/words';
import { ProspectCard, SetAside } from './card';
import { clientProspects } from './queries';

const route = getRouteApi('/signed-in/clients/$clientId/prospects');

/** Employers worth a visit for one person, with no vacancy on record. */
export function ClientProspectsPage(): ReactNode {
  const { clientId } = route.useParams();
  const client = useQuery(clientQuery(clientId));
  const query = useInfiniteQuery(clientProspects(clientId));
  const name = client.data?.preferredName;
  return (
    <Page
      title={name ? `Worth a visit for ${name}` : 'Worth a visit'}
      summary="Employers with no vacancy on record. Most jobs are never advertised: they are found by asking."
      back={
        <BackLink to="/clients/$clientId/suggestions" params={{ clientId }}>
          Suggestions
        </BackLink>
      }
    >
      <Loaded query={query} what="employers" sentences={suggestionsSentences}>
        {({ rows, about }) => (
          <>
            {rows.length === 0 ? (
              <Empty title="Nobody to visit just now" icon="employers">
                Every employer on record has a vacancy, was visited lately, or is left out by what was said.
              </Empty>
            ) : (
              <p className="fh-quiet fh-suggestions__about">
                In the order of what was said, as of {dayInWords(about.day)}. Only the person decides what an employer
                hears of them.
              </p>
            )}
            <ol className="fh-suggestions">
              {rows.map((prospect) => (
                <li key={prospect.employer.id}>
                  <ProspectCard
                    prospect={prospect}
                    about={about}
                    meaning="What you said, and what we know of the employer, earns points. The sum only puts employers in order."
                  />
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
