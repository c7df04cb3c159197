import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { api, newId, ok } from '../../api/client';
import { problemOf, sentenceFor } from '../../api/problem';
import { Button, ButtonLink } from '../../ui/button';
import { Tag } from '../../ui/data';
import { BackLink, Page } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useCan } from '../session/queries';
import { AskList } from './ask-list';
import { EnvironmentSection, FactSections, HistorySection } from './facts';
import { LearnedSection } from './learned-section';
import { StateTag } from './list.page';
import { useVacancyChanged, vacancyQuery, type Vacancy } from './queries';
import { StateSheet } from './state-sheet';
import { WhatHappened } from './what-happened';
import { reasonNames, vacancySentences } from './words';

const route = getRouteApi('/signed-in/vacancies/$vacancyId');

/** One vacancy: what is known with who says so, what is not known and can be answered here, and where it stands. */
export function VacancyPage(): ReactNode {
  const { vacancyId } = route.useParams();
  const vacancy = useQuery(vacancyQuery(vacancyId));
  const view = vacancy.data;
  const mayReadContacts = useCan('contacts:read');
  return (
    <Page
      title={view?.title ?? 'Vacancy'}
      back={<BackLink to="/vacancies">Vacancies</BackLink>}
      summary={view && <Summary view={view} />}
      actions={view && <Actions view={view} />}
    >
      <Loaded query={vacancy} what="the vacancy" sentences={vacancySentences}>
        {(loaded) => (
          <div className="fh-vacancy">
            <div className="fh-vacancy__main">
              <FactSections view={loaded} />
              <EnvironmentSection view={loaded} />
            </div>
            <div className="fh-vacancy__side">
              <AskList key={loaded.id} view={loaded} />
              {mayReadContacts && <LearnedSection vacancyId={loaded.id} />}
              <HistorySection view={loaded} />
              <WhatHappened vacancyId={loaded.id} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ view }: { view: Vacancy }): ReactNode {
  const mayOpenEmployer = useCan('employers:read');
  return (
    <>
      <p className="fh-vacancy__employer">
        {view.employer ? (
          mayOpenEmployer ? (
            <Link to="/employers/$employerId" params={{ employerId: view.employer.id }}>
              {view.employer.name}
            </Link>
          ) : (
            view.employer.name
          )
        ) : (
          <span className="fh-unknown">Employer not known</span>
        )}
        {view.place && <span>, {view.place}</span>}
      </p>
      <p className="fh-vacancy__tags">
        <StateTag row={view} />
        {view.stateReason && view.state !== 'open' && <span>{reasonNames[view.stateReason]}</span>}
        {view.competitive.setAside === 'yes' && <Tag colour="purple">Set aside</Tag>}
      </p>
    </>
  );
}

function Actions({ view }: { view: Vacancy }): ReactNode {
  const [choosing, setChoosing] = useState(false);
  const mayLog = useCan('contacts:write');
  const may = (action: Vacancy['actions'][number]) => view.actions.includes(action);
  return (
    <>
      {may('confirm') && <StillOpen view={view} />}
      {mayLog && view.employer && <LogContact employerId={view.employer.id} vacancyId={view.id} />}
      {may('edit') && (
        <ButtonLink to="/vacancies/$vacancyId/edit" params={{ vacancyId: view.id }} kind="secondary" icon="edit">
          Edit
        </ButtonLink>
      )}
      {may('set_state') && view.nextStates.length > 0 && (
        <>
          <Button kind="secondary" onClick={() => setChoosing(true)}>
            Change state
          </Button>
          <StateSheet view={view} open={choosing} onClose={() => setChoosing(false)} />
        </>
      )}
    </>
  );
}

function LogContact({ employerId, vacancyId }: { employerId: string; vacancyId: string }): ReactNode {
  return (
    <ButtonLink to="/contacts/new" search={{ employerId, vacancyId }} kind="secondary" icon="log">
      Log contact
    </ButtonLink>
  );
}

/** One press after the employer has said so: the vacancy counts as confirmed today. */
function StillOpen({ view }: { view: Vacancy }): ReactNode {
  const changed = useVacancyChanged();
  const [key, setKey] = useState(newId);
  const confirm = useMutation({
    mutationFn: () =>
      ok(
        api.POST('/v1/vacancies/{vacancyId}/confirmations', {
          params: { path: { vacancyId: view.id } },
          headers: { 'Idempotency-Key': key },
          body: {},
        }),
      ),
    onSuccess: async () => {
      setKey(newId());
      await changed();
      toast('Confirmed: still open today');
    },
    onError: (error) => toast(sentenceFor(problemOf(error), vacancySentences)),
  });
  return (
    <Button icon="check" busy={confirm.isPending} onClick={() => confirm.mutate()}>
      Still open today
    </Button>
  );
}
