import type { ReactNode } from 'react';

import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/page';
import { Empty } from '../../../ui/states';
import type { Preview } from './queries';

type Opening = Preview['clients'][number]['openings'][number];

const count = (value: number, one: string, many: string) =>
  `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;

function whatHappens({ placeNow, placeThen }: Opening): string {
  if (placeNow === null) return 'Enters the list';
  if (placeThen === null) return 'Leaves the list';
  if (placeNow === placeThen) return 'Stays';
  const places = count(Math.abs(placeNow - placeThen), 'place', 'places');
  return placeThen < placeNow ? `Up ${places}` : `Down ${places}`;
}

function ListBeforeAndAfter({ name, openings }: { name: string; openings: readonly Opening[] }): ReactNode {
  return (
    <table className="fh-moves">
      <caption className="nhsuk-u-visually-hidden">The list of {name}, now and then</caption>
      <thead>
        <tr>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
          <th scope="col">Vacancy</th>
        </tr>
      </thead>
      <tbody>
        {openings.map((opening) => (
          <tr key={opening.vacancy.id}>
            <td>{opening.placeNow ?? '–'}</td>
            <td>{opening.placeThen ?? '–'}</td>
            <td>
              {opening.vacancy.title}
              {opening.vacancy.employer && <span className="fh-words__plain">{opening.vacancy.employer}</span>}
              <span className="fh-words__plain">{whatHappens(opening)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const changesOf = (openings: readonly Opening[]): string => {
  const entering = openings.filter(({ placeNow }) => placeNow === null).length;
  const moving = openings.filter(
    ({ placeNow, placeThen }) => placeNow !== null && placeThen !== null && placeNow !== placeThen,
  ).length;
  return `${entering} new, ${moving} moved`;
};

/** What the figures would do to real lists: how many change and how much, and each list before and after. */
export function PreviewResult({ preview }: { preview: Preview }): ReactNode {
  const { summary, clients } = preview;
  if (summary.clients === 0)
    return (
      <Empty title="No lists to compare" icon="clients">
        The figures are tried out on the lists of your own clients who are looking for work. You have none, or your role
        does not see what people wish for.
      </Empty>
    );
  return (
    <Section title="What would change">
      <p>
        {summary.listsChanged} of {count(summary.clients, 'list', 'lists')} would change:{' '}
        {count(summary.entered, 'vacancy', 'vacancies')} would enter and {summary.left} leave. Those that stay would
        move {count(summary.placesMovedOnAverage, 'place', 'places')} on average. Nothing has been saved.
      </p>
      {clients.map(({ client, changed, openings }) => (
        <Disclosure
          key={client.id}
          title={client.preferredName}
          says={changed ? changesOf(openings) : 'Stays the same'}
        >
          {openings.length > 0 ? (
            <ListBeforeAndAfter name={client.preferredName} openings={openings} />
          ) : (
            <p>No vacancy is on this list, now or then.</p>
          )}
        </Disclosure>
      ))}
    </Section>
  );
}
