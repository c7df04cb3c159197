import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { BackLink, Page, Section } from '../../ui/page';
import { ErrorState, Loaded, Loading, Notice } from '../../ui/states';
import { useSettled } from '../../ui/use-settled';
import { clientQuery, wishesQuery } from '../clients/queries';
import type { Wishes } from '../clients/wishes/words';
import { whatIfQuery } from './queries';
import { askedOf, type Tried } from './what-if';
import { changedSaid, WhatIfList } from './what-if-answer';
import { WhatIfPanel } from './what-if-panel';
import { suggestionsSentences } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/what-if');

function Unsaved({ clientId }: { clientId: string }): ReactNode {
  return (
    <Notice kind="info">
      <p>
        <strong>Nothing here is saved.</strong> To make it so,{' '}
        <Link to="/clients/$clientId/wishes" params={{ clientId }}>
          change the wishes
        </Link>{' '}
        together.
      </p>
    </Notice>
  );
}

/** Asks again when the sliders stand still; a question on its way is dropped for the next. */
function TryOut({
  clientId,
  said,
  variety,
}: {
  clientId: string;
  said: Wishes;
  variety: number | undefined;
}): ReactNode {
  const [tried, setTried] = useState<Tried>({ variety: variety ?? said.variety?.atMost ?? 0 });
  const asked = useSettled(tried);
  const query = useQuery(whatIfQuery(clientId, askedOf(said, asked)));
  return (
    <div className="fh-trying">
      <Section title="What if …">
        <p role="status" className="fh-trying__says" aria-busy={query.isFetching}>
          {query.data && changedSaid(query.data)}
        </p>
        <WhatIfPanel said={said} tried={tried} onChange={setTried} />
        <Unsaved clientId={clientId} />
      </Section>
      <Section title="… the list would be">
        {query.isError && <ErrorState error={query.error} sentences={suggestionsSentences} />}
        {query.isPending && <Loading what="the list" />}
        {query.data && <WhatIfList answer={query.data} />}
      </Section>
    </div>
  );
}

/** Tries other wishes out and shows the list they would give, without saying anything for the person. */
export function WhatIfPage(): ReactNode {
  const { clientId } = route.useParams();
  const { variety } = route.useSearch();
  const client = useQuery(clientQuery(clientId));
  const wishes = useQuery(wishesQuery(clientId));
  const name = client.data?.preferredName;
  return (
    <Page
      title="What if?"
      summary={name && `Other wishes, tried out together with ${name}.`}
      back={
        <BackLink to="/clients/$clientId/suggestions" params={{ clientId }}>
          Suggestions
        </BackLink>
      }
      actions={
        <ButtonLink to="/clients/$clientId/what-stands-in-the-way" params={{ clientId }} kind="secondary">
          What stands in the way
        </ButtonLink>
      }
    >
      <Loaded query={wishes} what="the wishes" sentences={suggestionsSentences}>
        {(view) => <TryOut key={view.version} clientId={clientId} said={view.wishes} variety={variety} />}
      </Loaded>
    </Page>
  );
}
