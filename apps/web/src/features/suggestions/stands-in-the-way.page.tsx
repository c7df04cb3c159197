import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { BarTable } from '../../ui/charts';
import { BackLink, Page, Section } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { clientQuery } from '../clients/queries';
import { standsInTheWayQuery, type Step } from './queries';
import { stepSaid } from './steps';
import { suggestionsSentences } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/what-stands-in-the-way');

const keyOf = ({ code, wish, facts }: Step) => `${code} ${wish.path} ${JSON.stringify(facts)}`;

function Steps({ steps }: { steps: readonly Step[] }): ReactNode {
  return (
    <BarTable
      caption="How many more vacancies would suit"
      category="If this alone moved"
      measure="More vacancies"
      rows={steps.map((step) => ({
        key: keyOf(step),
        label: (
          <>
            {stepSaid(step)}
            {step.wish.words && <span className="fh-words">“{step.wish.words}”</span>}
          </>
        ),
        value: step.more,
        said: `+${step.more.toLocaleString('en-GB')}`,
      }))}
    />
  );
}

function Unmoved({ steps }: { steps: readonly Step[] }): ReactNode {
  if (steps.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">What would bring nothing more</span>
      </summary>
      <div className="nhsuk-details__text">
        <ul>
          {steps.map((step) => (
            <li key={keyOf(step)}>{stepSaid(step)}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Answer({ steps, suitable }: { steps: readonly Step[]; suitable: number }): ReactNode {
  const helping = steps.filter(({ more }) => more > 0);
  const suit = suitable === 1 ? '1 vacancy suits' : `${suitable.toLocaleString('en-GB')} vacancies suit`;
  if (steps.length === 0) {
    return (
      <Empty title="Nothing stands in the way" icon="check">
        Nothing was said that must be or must never be. {suit}.
      </Empty>
    );
  }
  return (
    <Section>
      <p>
        <strong>{suit} now.</strong> Each line moves one thing that was said by one step and leaves all else as it is.
        It is there to be talked about: nothing is changed by it.
      </p>
      {helping.length > 0 ? <Steps steps={helping} /> : <p>No single step would bring more.</p>}
      <Unmoved steps={steps.filter(({ more }) => more === 0)} />
    </Section>
  );
}

/** What each hard wish costs, one step at a time. */
export function StandsInTheWayPage(): ReactNode {
  const { clientId } = route.useParams();
  const client = useQuery(clientQuery(clientId));
  const query = useQuery(standsInTheWayQuery(clientId));
  const name = client.data?.preferredName;
  return (
    <Page
      title="What stands in the way"
      width="narrow"
      summary={name && `What ${name} said must be or must never be.`}
      back={
        <BackLink to="/clients/$clientId/suggestions" params={{ clientId }}>
          Suggestions
        </BackLink>
      }
      actions={
        <ButtonLink to="/clients/$clientId/what-if" params={{ clientId }} kind="secondary">
          Try it out
        </ButtonLink>
      }
    >
      <Loaded query={query} what="what stands in the way" sentences={suggestionsSentences}>
        {({ steps, suitable }) => <Answer steps={steps} suitable={suitable} />}
      </Loaded>
      <p className="fh-quiet">
        Sometimes an employer can bend instead:{' '}
        <Link to="/clients/$clientId/near-misses" params={{ clientId }}>
          near misses
        </Link>
      </p>
    </Page>
  );
}
