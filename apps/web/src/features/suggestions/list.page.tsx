import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { ButtonLink } from '../../ui/button';
import { dayInWords } from '../../ui/dates';
import { ShowMore } from '../../ui/data';
import { BackLink, Page } from '../../ui/page';
import { Empty, ErrorState, Loaded, Notice } from '../../ui/states';
import { Tabs } from '../../ui/tabs';
import { toast } from '../../ui/toast';
import { clientQuery, wishesQuery } from '../clients/queries';
import { useCan } from '../session/queries';
import { PlanVisit, SuggestionCard } from './card';
import { AgreedChanges } from './agreed-changes';
import { useOrder } from './first-choice';
import { NotForMeSheet } from './not-for-me.sheet';
import { usePickTwo } from './pick-two';
import {
  answering,
  useAnswer,
  useClientSuggestions,
  varietyQuery,
  type Answer,
  type Answered,
  type Suggestion,
} from './queries';
import { suggestionsSentences, varietySaid } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/suggestions');

const tabs = {
  new: 'New',
  pursuing: 'Going after',
  later: 'Later',
  declined: 'Not for me',
} as const;
type Tab = keyof typeof tabs;

function NothingNew({ clientId }: { clientId: string }): ReactNode {
  const wishes = useQuery(wishesQuery(clientId));
  const client = useQuery(clientQuery(clientId));
  const mayRun = useCan('matching:read');
  if (client.data && client.data.status !== 'looking') {
    return (
      <Empty title="No new suggestions at the moment" icon="matching">
        Suggestions come for people who are looking for work. Change where things stand to look again.
      </Empty>
    );
  }
  const said = wishes.data !== undefined && wishes.data.version > 0;
  return (
    <Empty
      title="Nothing new to look at"
      icon="matching"
      action={
        <div className="fh-actions fh-actions--middle">
          <ButtonLink to="/clients/$clientId/wishes" params={{ clientId }} kind="secondary">
            {said ? 'Look at the wishes again' : 'Talk about wishes'}
          </ButtonLink>
          {mayRun && (
            <ButtonLink to="/matching" kind="quiet">
              See matching
            </ButtonLink>
          )}
        </div>
      }
    >
      {said
        ? 'Everything that came up is answered, or something you said must be leaves the rest out. New suggestions come a moment after wishes change, and every night.'
        : 'Suggestions come a moment after somebody joins or says what they want, and every night. Every wish makes them better.'}
    </Empty>
  );
}

function NothingAnswered({ tab }: { tab: Exclude<Tab, 'new'> }): ReactNode {
  const texts = {
    pursuing: ['Nothing to go after yet', 'What you choose to go after is kept here, with the next step.'],
    later: ['Nothing kept for later', 'Good ones that come at the wrong time wait here.'],
    declined: ['Nothing turned down', 'What is not for you is kept here, and does not come up again.'],
  } as const;
  const [title, text] = texts[tab];
  return (
    <Empty title={title} icon="matching">
      {text}
    </Empty>
  );
}

/** Said in place of the card that was just chosen, with the step that follows. It takes the focus, which the card took along. */
function GoingAfter({ suggestion }: { suggestion: Suggestion }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, [suggestion.id]);
  const { vacancy } = suggestion;
  return (
    <div ref={box} tabIndex={-1} className="fh-going" role="status">
      <Notice kind="success">
        <p>
          You are going after <strong>{vacancy.title}</strong>
          {vacancy.employer && ` at ${vacancy.employer.name}`}. It is kept under “{tabs.pursuing}”.
        </p>
        <PlanVisit suggestion={suggestion} />
      </Notice>
    </div>
  );
}

/** The answers of one visit to the page: what is on its way, what was just chosen, what is asked a reason for. */
function useAnswers(clientId: string) {
  const [chosen, setChosen] = useState<Suggestion>();
  const [asking, setAsking] = useState<Suggestion>();
  const [offered, setOffered] = useState<Answered>();
  const heading = useRef<HTMLParagraphElement>(null);
  const mutation = useAnswer(clientId, (saved) => {
    setAsking(undefined);
    setOffered(saved.offers.length > 0 ? saved : undefined);
    setChosen(saved.state === 'pursuing' ? saved : undefined);
    if (saved.state === 'pursuing') return;
    toast(saved.state === 'later' ? 'Kept for later' : 'Put aside. It will not come up again');
    heading.current?.focus();
  });
  const answer = (suggestion: Suggestion, said: Answer) => {
    if (said === 'not_for_me') {
      mutation.reset();
      setAsking(suggestion);
    } else mutation.mutate(answering(suggestion, said));
  };
  const close = () => {
    setAsking(undefined);
    setOffered(undefined);
  };
  return { mutation, chosen, asking, offered, close, answer, heading };
}

/** How unlike the suggestions are, and the way to more of it. */
function HowVaried({ clientId }: { clientId: string }): ReactNode {
  const { data } = useQuery(varietyQuery(clientId, 'new'));
  if (!data) return null;
  return (
    <p className="fh-quiet">
      {varietySaid(data)}.{' '}
      <Link to="/clients/$clientId/what-if" params={{ clientId }} search={{ variety: 2 }}>
        See a more varied list
      </Link>
    </p>
  );
}

/** Where a talk about the list may lead. */
function Beyond({ clientId }: { clientId: string }): ReactNode {
  return (
    <nav className="fh-beyond" aria-label="Beyond the list">
      <Link to="/clients/$clientId/what-stands-in-the-way" params={{ clientId }}>
        What stands in the way
      </Link>
      <Link to="/clients/$clientId/what-if" params={{ clientId }}>
        What if?
      </Link>
      <Link to="/clients/$clientId/near-misses" params={{ clientId }}>
        Near misses
      </Link>
      <Link to="/clients/$clientId/prospects" params={{ clientId }}>
        Worth a visit
      </Link>
    </nav>
  );
}

/** A list is made a moment after somebody joined or wishes changed: while there is none, look again, in milliseconds. */
const lookAgain = 3_000;

function useFreshList(clientId: string, tab: Tab) {
  const query = useClientSuggestions(clientId, tab);
  const { refetch } = query;
  const waiting = tab === 'new' && query.data?.length === 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void refetch(), lookAgain);
    return () => clearInterval(timer);
  }, [waiting, refetch]);
  return query;
}

function TabContent({ clientId, tab }: { clientId: string; tab: Tab }): ReactNode {
  const query = useFreshList(clientId, tab);
  const mayAnswer = useCan('suggestions:write');
  const { mutation, chosen, asking, offered, close, answer, heading } = useAnswers(clientId);
  const sendingFor = (suggestion: Suggestion) =>
    mutation.isPending && mutation.variables.suggestionId === suggestion.id ? mutation.variables.answer : undefined;
  const failed = mutation.isError && asking === undefined;
  const order = useOrder();
  const pick = usePickTwo(clientId);
  return (
    <>
      {chosen && <GoingAfter suggestion={chosen} />}
      {failed && <ErrorState error={mutation.error} sentences={suggestionsSentences} />}
      <Loaded
        query={query}
        what="suggestions"
        sentences={suggestionsSentences}
        empty={tab === 'new' ? <NothingNew clientId={clientId} /> : <NothingAnswered tab={tab} />}
      >
        {(suggestions) => (
          <>
            <p ref={heading} tabIndex={-1} className="fh-quiet fh-suggestions__about">
              {tab === 'new' && suggestions[0]
                ? `In the order of what you said, as of ${dayInWords(suggestions[0].day)}.`
                : 'The latest first.'}
            </p>
            {tab === 'new' && <HowVaried clientId={clientId} />}
            {order.choice(suggestions)}
            <ol className="fh-suggestions">
              {order.inOrder(suggestions).map((suggestion) => (
                <li key={suggestion.id}>
                  <SuggestionCard
                    suggestion={suggestion}
                    sending={sendingFor(suggestion)}
                    mayAnswer={mayAnswer}
                    onAnswer={answer}
                    more={suggestions.length > 1 && pick.button(suggestion)}
                  />
                </li>
              ))}
            </ol>
            <ShowMore
              query={query}
              shown={`${suggestions.length} ${suggestions.length === 1 ? 'suggestion' : 'suggestions'}`}
            />
          </>
        )}
      </Loaded>
      {pick.bar}
      {tab === 'declined' && <AgreedChanges clientId={clientId} />}
      <NotForMeSheet
        suggestion={asking}
        error={mutation.error}
        answered={offered}
        onClose={close}
        onReason={(suggestion, said) => mutation.mutate({ ...answering(suggestion, 'not_for_me'), ...said })}
      />
    </>
  );
}

/** The vacancies put to one person, to be looked at together: why each, what to ask, and what they say to it. */
export function SuggestionsPage(): ReactNode {
  const { clientId } = route.useParams();
  const { show = 'new' } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQuery(clientQuery(clientId));
  const name = client.data?.preferredName;
  return (
    <Page
      title={name ? `Suggestions for ${name}` : 'Suggestions'}
      back={
        <BackLink to="/clients/$clientId" params={{ clientId }}>
          {name ?? 'Client'}
        </BackLink>
      }
      actions={
        <ButtonLink to="/clients/$clientId/wishes" params={{ clientId }} kind="secondary" icon="edit">
          Wishes
        </ButtonLink>
      }
    >
      <div className="fh-answers-tabs">
        <Tabs
          label="Suggestions"
          selected={show}
          onSelect={(tab) => void navigate({ search: { show: tab === 'new' ? undefined : tab }, replace: true })}
          tabs={(Object.keys(tabs) as Tab[]).map((id) => ({
            id,
            label: tabs[id],
            content: <TabContent key={id} clientId={clientId} tab={id} />,
          }))}
        />
      </div>
      <Beyond clientId={clientId} />
      <p className="fh-quiet">
        Is there a vacancy you expected here?{' '}
        <Link to="/clients/$clientId/why-not" params={{ clientId }}>
          Find out why it is not on the list
        </Link>
      </p>
    </Page>
  );
}
