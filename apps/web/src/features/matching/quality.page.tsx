import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { BarTable, type BarRow } from '../../ui/charts';
import { momentInWords } from '../../ui/dates';
import { BackLink, Page, Section } from '../../ui/page';
import { Empty, Loaded } from '../../ui/states';
import { criterionNames } from '../suggestions/words';
import { qualityQuery, type Quality } from './queries';
import { matchingSentences } from './words';

const number = (value: number) => value.toLocaleString('en-GB');
const percent = (value: number | null) => (value === null ? 'not known' : `${number(value)} %`);

const reasonNames: Readonly<Record<string, string>> = {
  ...criterionNames,
  values: 'What matters to the person',
  together: 'Several wishes together, or what was turned down',
  few_vacancies: 'Too few vacancies on record',
};

function ShortLists({ shortLists }: Pick<Quality, 'shortLists'>): ReactNode {
  const { people, short, shortPercent, lookedAt, reasons } = shortLists;
  return (
    <Section title="Lists that leave little to choose from">
      <p>
        <strong>
          {number(short)} of {number(people)} people have fewer than five suggestions
          {shortPercent !== null && ` (${percent(shortPercent)})`}.
        </strong>{' '}
        {short > 0 &&
          'Each person’s own page says what stands in the way. Below is the one wish of which a single step would bring most.'}
      </p>
      {reasons.length > 0 && (
        <BarTable
          caption={
            lookedAt < short ? `What stands in the way, in ${number(lookedAt)} of them` : 'What stands in the way'
          }
          category="What most stands in the way"
          measure="People"
          rows={reasons.map(({ reason, people: count }) => ({
            key: reason,
            label: reasonNames[reason] ?? reason,
            value: count,
            said: count === null ? 'not told' : number(count),
          }))}
        />
      )}
      {reasons.some(({ people: count }) => count === null) && (
        <p className="fh-quiet">“Not told”: fewer than five people, or a count that would give theirs away.</p>
      )}
    </Section>
  );
}

function Vacancies({ vacancies }: Pick<Quality, 'vacancies'>): ReactNode {
  const { live, onNoList, neverShown, neverShownPercent } = vacancies;
  const row = (key: string, label: string, value: number): BarRow => ({ key, label, value, said: number(value) });
  return (
    <Section title="Vacancies that nobody is shown">
      <p>
        <strong>
          {number(neverShown)} of {number(live)} vacancies were never put to anybody
          {neverShownPercent !== null && ` (${percent(neverShownPercent)})`}.
        </strong>{' '}
        Some always are: nobody who is looking wants them.
      </p>
      <BarTable
        caption="Vacancies that may be filled"
        category="Where they are"
        measure="Vacancies"
        whole={Math.max(1, live)}
        rows={[
          row('listed', 'On somebody’s list', live - onNoList),
          row('before', 'Were put to somebody, on no list now', onNoList - neverShown),
          row('never', 'Never put to anybody', neverShown),
        ]}
      />
    </Section>
  );
}

const orders = ['most', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function Employers({ firstPlaces, allPlaces }: Pick<Quality, 'firstPlaces' | 'allPlaces'>): ReactNode {
  const { fewHoldPercent, evenPercent, asIfShared, employers, gini, largestPercent, employerNotKnown } = firstPlaces;
  if (fewHoldPercent === null) {
    return (
      <Section title="Which employers come first">
        <p>No employer is known of any vacancy in a first place, so there is nothing to compare.</p>
      </Section>
    );
  }
  return (
    <Section title="Which employers come first">
      <p>
        <strong>Ten employers hold {percent(fewHoldPercent)} of first places.</strong> If all {number(employers)} with a
        vacancy had the same, ten would hold {percent(evenPercent)}. It is as uneven as if{' '}
        {number(Math.round(asIfShared ?? 0))} shared evenly and the others had none. Over whole lists ten hold{' '}
        {percent(allPlaces.fewHoldPercent)}.
      </p>
      <BarTable
        caption="Share of first places, of the ten employers with most"
        category="Employer"
        measure="Share of first places"
        rows={largestPercent.map((share, at) => ({
          key: String(at),
          label: at === 0 ? 'The one with most' : `The ${orders[at] ?? at + 1}`,
          value: share,
          said: percent(share),
        }))}
      />
      <p className="fh-quiet">
        Gini coefficient {gini} (0: all have the same; near 1: one has all).
        {employerNotKnown > 0 &&
          ` The employer is not known for ${number(employerNotKnown)} first places; they are left out.`}
      </p>
    </Section>
  );
}

function Steady({ nightToNight, travelSpeeds }: Pick<Quality, 'nightToNight' | 'travelSpeeds'>): ReactNode {
  const row = (key: string, label: string, { lists, ofTen, unchanged }: Quality['nightToNight']): BarRow => ({
    key,
    label: (
      <>
        {label}
        <span className="fh-words">
          {ofTen === null
            ? 'Nothing to compare yet'
            : `${number(unchanged)} of ${number(lists)} lists have the same ten`}
        </span>
      </>
    ),
    value: ofTen,
    said: ofTen === null ? 'not known' : number(ofTen),
  });
  return (
    <Section title="How steady lists are">
      <p>How many of the first ten suggestions stay, on average. Ten: all of them.</p>
      <BarTable
        caption="Of the first ten, how many stay"
        category="Compared with"
        measure="Of ten"
        whole={10}
        rows={[
          row('night', 'Since the run before', nightToNight),
          row('slower', 'If journeys took longer: travel 25 % slower', travelSpeeds.slower),
          row('faster', 'If journeys took less: travel 25 % faster', travelSpeeds.faster),
        ]}
      />
      <p className="fh-quiet">
        Journey times are planned, not looked up. Where few of the ten stay, ask people how they travel.
      </p>
    </Section>
  );
}

/** How good the lists of the whole service are, in counts. */
export function QualityPage(): ReactNode {
  const query = useQuery(qualityQuery);
  return (
    <Page
      title="How good the lists are"
      width="narrow"
      back={<BackLink to="/matching">Matching</BackLink>}
      summary={
        query.data &&
        `Last run: ${momentInWords(query.data.finishedAt)}. Weights of version ${query.data.policyVersion}.`
      }
    >
      <Loaded query={query} what="how good the lists are" sentences={matchingSentences}>
        {(quality) =>
          quality === null ? (
            <Empty title="Nothing is measured yet" icon="matching">
              It is measured after each run of matching. If one has just ended, it will be here in a moment.
            </Empty>
          ) : (
            <>
              <p>Counts of the whole service. Nobody is named, and no two people are compared.</p>
              <ShortLists shortLists={quality.shortLists} />
              <Vacancies vacancies={quality.vacancies} />
              <Employers firstPlaces={quality.firstPlaces} allPlaces={quality.allPlaces} />
              <Steady nightToNight={quality.nightToNight} travelSpeeds={quality.travelSpeeds} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
