import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { api, ok } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { Combobox, type Option } from '../../ui/combobox';
import { BackLink, Page, Section } from '../../ui/page';
import { Empty, Loaded, Notice } from '../../ui/states';
import { clientQuery } from '../clients/queries';
import { vacancyQuery } from '../vacancies/queries';
import { HowItAddsUp, Questions, Reasons } from './explained';
import { explanationQuery, type Explanation } from './queries';
import { sentenceOf } from './sentences';
import { VacancyHead } from './vacancy-head';
import { criterionNames, suggestionsSentences } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/why-not');

async function searchVacancies(q: string, signal: AbortSignal): Promise<Option[]> {
  const { data } = await ok(api.GET('/v1/vacancies', { params: { query: { q, limit: 10 } }, signal }));
  return data.map(({ id, title, employer, place }) => ({
    id,
    label: title,
    detail: [employer?.name, place].filter(Boolean).join(', ') || undefined,
  }));
}

const standingSentences: Readonly<Record<Explanation['standing'], string>> = {
  listed: 'It is on the list already.',
  declined: 'You said it is not for you, so it does not come up again.',
  excluded: 'Something you said leaves it out:',
  held_back: 'Nothing leaves it out, but you asked for more variety, and the list holds enough of its kind.',
  outranked: 'Nothing leaves it out. Others serve more of what you said, and the list holds twenty.',
  not_ranked_yet: 'It came in, or your wishes changed, after the last matching. The next one may bring it.',
  not_live: 'It can no longer be filled, so it is not suggested.',
};

function Differences({ explanation }: { explanation: Explanation }): ReactNode {
  const { differences, lastListed } = explanation;
  if (!lastListed || differences.length === 0) return null;
  return (
    <div className="fh-behind">
      <p>
        Compared with <strong>{lastListed.title}</strong>, the last one on the list:
      </p>
      <ul>
        {differences.map(({ criterion, points }) => (
          <li key={criterion}>
            {criterionNames[criterion] ?? criterion}: {Math.abs(points).toLocaleString('en-GB')} points{' '}
            {points < 0 ? 'fewer' : 'more'}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answer({ explanation, clientId }: { explanation: Explanation; clientId: string }): ReactNode {
  const { standing, exclusions, suggestion } = explanation;
  const show = suggestion && suggestion.state !== 'withdrawn' ? suggestion.state : undefined;
  return (
    <article className="fh-suggestion" aria-label={explanation.vacancy.title}>
      <VacancyHead vacancy={explanation.vacancy} level="h2" />
      <Notice kind={standing === 'listed' ? 'success' : 'info'}>
        <p>{standingSentences[standing] ?? 'See below how it compares.'}</p>
        {standing === 'excluded' && (
          <ul className="fh-limits">
            {exclusions.map((limit, index) => (
              <li key={`${limit.criterion}-${index}`}>
                {sentenceOf({ ...limit, kind: 'clashes' })}.
                {limit.wish?.words && <span className="fh-words">“{limit.wish.words}”</span>}
              </li>
            ))}
          </ul>
        )}
        {standing === 'outranked' && <Differences explanation={explanation} />}
        {show && (
          <ButtonLink
            to="/clients/$clientId/suggestions"
            params={{ clientId }}
            search={{ show: show === 'new' ? undefined : show }}
            kind="secondary"
            small
          >
            Show it there
          </ButtonLink>
        )}
      </Notice>
      <Reasons parts={explanation.parts} level="h3" />
      <div className="fh-suggestion__folds">
        <Questions questions={explanation.questions} />
        <HowItAddsUp {...explanation} />
      </div>
    </article>
  );
}

function Chosen({ clientId, vacancyId }: { clientId: string; vacancyId: string }): ReactNode {
  const query = useQuery(explanationQuery(clientId, vacancyId));
  return (
    <Loaded query={query} what="the reasons" sentences={suggestionsSentences}>
      {(explanation) => <Answer explanation={explanation} clientId={clientId} />}
    </Loaded>
  );
}

/** Takes any vacancy and says where it stands for this person, and why. */
export function WhyNotPage(): ReactNode {
  const { clientId } = route.useParams();
  const { vacancyId } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQuery(clientQuery(clientId));
  const vacancy = useQuery({ ...vacancyQuery(vacancyId ?? ''), enabled: vacancyId !== undefined });
  const name = client.data?.preferredName;
  const [picked, setPicked] = useState<Option>();
  // The title is known from the list it was picked in; a link that names a vacancy has to fetch it.
  const title = picked?.id === vacancyId ? picked?.label : vacancy.data?.title;
  const chosen = vacancyId ? { id: vacancyId, label: title ?? '' } : null;
  return (
    <Page
      title="Why not this one?"
      summary={name && `Any vacancy, held against what ${name} said.`}
      back={
        <BackLink to="/clients/$clientId/suggestions" params={{ clientId }}>
          Suggestions
        </BackLink>
      }
    >
      <Section>
        <Combobox
          // A title that arrives later is taken up by a fresh field.
          key={picked || title ? 'titled' : 'untitled'}
          name="vacancy"
          label="Vacancy"
          hint="Type a part of the job title."
          problem={undefined}
          searchKey="vacancies"
          search={searchVacancies}
          value={chosen}
          onChange={(option) => {
            setPicked(option ?? undefined);
            void navigate({ search: { vacancyId: option?.id }, replace: true });
          }}
        />
      </Section>
      {vacancyId ? (
        <Chosen clientId={clientId} vacancyId={vacancyId} />
      ) : (
        <Empty title="Choose a vacancy" icon="search">
          You will see whether it is on the list, what leaves it out, or what stands before it.
        </Empty>
      )}
    </Page>
  );
}
