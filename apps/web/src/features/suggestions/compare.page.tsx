import { useQueries } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { shortDay } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { BackLink, Page } from '../../ui/page';
import { Empty, ErrorState, Loading } from '../../ui/states';
import { hoursSaid, paySaid } from '../vacancies/said';
import { contractNames } from '../vacancies/words';
import { calledApart, comparedRows, differenceSaid } from './compare';
import { kinds } from './explained';
import { suggestionQuery, type Part, type Question, type SuggestedVacancy, type Suggestion } from './queries';
import { questionOf } from './questions';
import { sentenceOf } from './sentences';
import { criterionNames, suggestionsSentences } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/compare');

type Two = readonly [Suggestion, Suggestion];

const figure = (value: number) => value.toLocaleString('en-GB');

const facts: readonly { readonly name: string; readonly of: (vacancy: SuggestedVacancy) => ReactNode }[] = [
  { name: 'Employer', of: ({ employer }) => employer?.name },
  { name: 'Place', of: ({ place }) => place },
  { name: 'Pay', of: ({ pay }) => paySaid(pay) },
  { name: 'Hours', of: (vacancy) => hoursSaid(vacancy) },
  {
    name: 'Contract',
    of: ({ contract }) => (contract === 'unknown' ? null : (contractNames[contract] ?? contract)),
  },
  { name: 'Closes', of: ({ closesOn }) => closesOn && shortDay(closesOn) },
];

/** A line of the table. The roles are written out because browsers drop a table's meaning when its display changes. */
function Row({ name, two, children }: { name: string; two: Two; children: readonly ReactNode[] }): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {two.map(({ id }, side) => (
        <td key={id} role="cell">
          {children[side] ?? <span className="fh-unknown">Not known</span>}
        </td>
      ))}
    </tr>
  );
}

function Said({ parts, points }: { parts: readonly Part[]; points: number | null }): ReactNode {
  if (points === null) return <span className="fh-quiet">Nothing said</span>;
  return (
    <>
      <ul className="fh-compare__lines">
        {parts.map((part, index) => (
          <li key={index} className={`fh-compare__line fh-compare__line--${part.kind}`}>
            <Icon name={kinds[part.kind].icon} size={18} />
            <span>
              <span className="nhsuk-u-visually-hidden">{kinds[part.kind].title}: </span>
              {sentenceOf(part)}.
            </span>
          </li>
        ))}
      </ul>
      <span className="fh-quiet">{figure(points)} points</span>
    </>
  );
}

function ToAsk({ questions }: { questions: readonly Question[] }): ReactNode {
  if (questions.length === 0) return <span className="fh-quiet">Nothing left to ask</span>;
  return (
    <ul className="fh-compare__lines">
      {questions.map((question) => (
        <li key={`${question.ask} ${question.fact}`}>{questionOf(question)}</li>
      ))}
    </ul>
  );
}

function Comparison({ two }: { two: Two }): ReactNode {
  const [one, other] = two;
  const rows = comparedRows(one, other);
  const names = calledApart(one.vacancy, other.vacancy);
  return (
    <>
      <p className="fh-compare__difference">{differenceSaid(names, rows)}</p>
      <table className="fh-compare" role="table">
        <caption className="nhsuk-u-visually-hidden">The two side by side</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {two.map(({ id, vacancy }, side) => (
              <th key={id} role="columnheader" scope="col">
                <Link to="/vacancies/$vacancyId" params={{ vacancyId: vacancy.id }}>
                  {names[side]}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {facts.map(({ name, of }) => (
            <Row key={name} name={name} two={two}>
              {two.map(({ vacancy }) => of(vacancy))}
            </Row>
          ))}
        </tbody>
        <tbody role="rowgroup">
          {rows.map(({ criterion, parts, points }) => (
            <Row key={criterion} name={criterionNames[criterion] ?? criterion} two={two}>
              {[0, 1].map((side) => (
                <Said key={side} parts={parts[side]!} points={points[side]!} />
              ))}
            </Row>
          ))}
          <Row name="To ask" two={two}>
            {two.map(({ id, questions }) => (
              <ToAsk key={id} questions={questions} />
            ))}
          </Row>
        </tbody>
        <tfoot role="rowgroup">
          <Row name="Together" two={two}>
            {two.map(({ points, of }) => `${figure(points)} of ${figure(of)} points`)}
          </Row>
        </tfoot>
      </table>
    </>
  );
}

/** Two suggestions, criterion by criterion: to talk about, not to decide by. */
export function ComparePage(): ReactNode {
  const { clientId } = route.useParams();
  const { one, other } = route.useSearch();
  const [left, right] = useQueries({
    queries: [one, other].map((id) => ({ ...suggestionQuery(id ?? ''), enabled: id !== undefined })),
  });
  const failed = left?.error ?? right?.error;
  // Vacancies are compared for one person; two people are never compared.
  const isOfOne = [left, right].every((found) => !found?.data || found.data.client.id === clientId);
  return (
    <Page
      title="Two side by side"
      summary="What each serves of what was said. The points only put vacancies in order."
      back={
        <BackLink to="/clients/$clientId/suggestions" params={{ clientId }}>
          Suggestions
        </BackLink>
      }
    >
      {!one || !other || one === other || !isOfOne ? (
        <Empty title="Nothing to compare yet" icon="matching">
          Choose “Compare” on two suggestions of the list.
        </Empty>
      ) : failed ? (
        <ErrorState error={failed} sentences={suggestionsSentences} />
      ) : left?.data && right?.data ? (
        <Comparison two={[left.data, right.data]} />
      ) : (
        <Loading what="the two" />
      )}
    </Page>
  );
}
