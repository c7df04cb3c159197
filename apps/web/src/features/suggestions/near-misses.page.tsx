import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { BackLink, Page } from '../../ui/page';
import { Empty, Loaded, Notice } from '../../ui/states';
import { clientQuery } from '../clients/queries';
import { HowItAddsUp, Questions, Reasons } from './explained';
import { nearMissesQuery, type NearMiss } from './queries';
import { sentenceOf } from './sentences';
import { suggestionsSentences } from './words';
import { VacancyHead } from './vacancy-head';

const route = getRouteApi('/signed-in/clients/$clientId/near-misses');

type Versions = Pick<Parameters<typeof HowItAddsUp>[0], 'wishesVersion' | 'policyVersion' | 'engineVersion'>;

interface CardProps {
  readonly miss: NearMiss;
  readonly clientId: string;
  readonly versions: Versions;
}

/** A vacancy with the one thing against it first: that is what there is to talk about. */
function MissCard({ miss, clientId, versions }: CardProps): ReactNode {
  const { vacancy, clash, parts } = miss;
  return (
    <article className="fh-suggestion" aria-label={vacancy.title}>
      <VacancyHead vacancy={vacancy} level="h2" />
      <Notice kind="info">
        <p>
          <strong>The one thing:</strong> {sentenceOf(clash)}.
          {clash.wish?.words && <span className="fh-words">“{clash.wish.words}”</span>}
        </p>
        {vacancy.employer && (
          <ButtonLink
            to="/contacts/new"
            search={{ employerId: vacancy.employer.id, clientId, vacancyId: vacancy.id, when: 'later' }}
            kind="secondary"
            icon="today"
            small
          >
            Plan a visit
          </ButtonLink>
        )}
      </Notice>
      <Reasons parts={parts} level="h3" />
      <div className="fh-suggestion__folds">
        <Questions questions={miss.questions} />
        <HowItAddsUp {...miss} {...versions} />
      </div>
    </article>
  );
}

/** Vacancies that one wish leaves out which an employer could bend. */
export function NearMissesPage(): ReactNode {
  const { clientId } = route.useParams();
  const client = useQuery(clientQuery(clientId));
  const query = useQuery(nearMissesQuery(clientId));
  const name = client.data?.preferredName;
  return (
    <Page
      title="Near misses"
      summary="One thing speaks against each, and an employer could bend it: the hours, the times or a task."
      back={
        <BackLink to="/clients/$clientId/suggestions" params={{ clientId }}>
          Suggestions
        </BackLink>
      }
    >
      <Loaded query={query} what="near misses" sentences={suggestionsSentences}>
        {({ nearMisses, ...versions }) =>
          nearMisses.length === 0 ? (
            <Empty title="No near misses" icon="matching">
              No vacancy breaks just one thing that an employer could bend.
            </Empty>
          ) : (
            <>
              <p className="fh-quiet fh-suggestions__about">
                These are not on the list. Talk about them with {name ?? 'the person'} first: only they decide what an
                employer hears.
              </p>
              <ol className="fh-suggestions">
                {nearMisses.map((miss) => (
                  <li key={miss.vacancy.id}>
                    <MissCard miss={miss} clientId={clientId} versions={versions} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
