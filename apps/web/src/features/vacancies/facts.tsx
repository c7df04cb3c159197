import type { ReactNode } from 'react';

import { SummaryList, Tag } from '../../ui/data';
import { momentInWords, shortDay } from '../../ui/dates';
import { Section } from '../../ui/page';
import { originSaid } from './environment-fields';
import type { Vacancy } from './queries';
import { hoursSaid, paySaid, sourceSaid, windowGroups, windowSaid } from './said';
import {
  competitiveIds,
  competitiveQuestions,
  contractNames,
  dimensions,
  essentialNames,
  kindHints,
  kindNames,
  knownNames,
  levelName,
  levelNames,
  outlookIds,
  outlookQuestions,
  patternNames,
  reasonNames,
  remoteNames,
  requirementNames,
  stateNames,
} from './words';
import { WeekPicture } from './week-editor';

interface Row {
  readonly label: string;
  readonly value: ReactNode;
}

/** Rows that say something; what is not known stands among the questions. */
const saidOnly = (rows: readonly Row[]): Row[] => rows.filter(({ value }) => value !== null);

/** A listed value, or null where it is the list's "not known". */
const known = <Value extends string>(names: Readonly<Record<Value, string>>, value: Value): string | null =>
  value === 'unknown' ? null : names[value];

function PayValue({ pay }: { pay: Vacancy['pay'] }): ReactNode {
  const amount = paySaid(pay);
  if (amount === null) return null;
  return (
    <>
      {amount}
      {pay.text && pay.text !== amount && <span className="fh-said">“{pay.text}”</span>}
      {pay.proRata === 'unknown' && pay.unit !== 'hour' && pay.unit !== 'unknown' && (
        <span className="fh-said">Whether it is pro rata is not known</span>
      )}
    </>
  );
}

function Times({ shifts }: { shifts: Vacancy['shifts'] }): ReactNode {
  return (
    <>
      <WeekPicture windows={shifts.windows} />
      {windowGroups(shifts.windows).map((group) => (
        <span key={group.key} className="fh-line">
          {windowSaid(group)}
        </span>
      ))}
    </>
  );
}

const precise: Readonly<
  Partial<
    Record<
      Vacancy['location'] extends infer L ? (L extends { precision: infer P extends string } ? P : never) : never,
      string
    >
  >
> = {
  postcode: 'known to the postcode',
  stated: 'known to the point',
  sector: 'known to the postcode sector',
  district: 'known to the postcode district',
  settlement: 'known to the town',
  area: 'known to the area only',
};

function placeSaid({ place, location }: Vacancy): ReactNode {
  if (place === null) return null;
  return (
    <>
      {place}
      <span className="fh-said">
        {location
          ? `On the map: ${precise[location.precision] ?? 'roughly'}, to about ${location.radiusKm < 1 ? `${Math.round(location.radiusKm * 1000)} m` : `${location.radiusKm.toFixed(1)} km`}`
          : 'Not found on the map, so travel cannot be estimated'}
      </span>
    </>
  );
}

function job(view: Vacancy) {
  const occupation = view.soc2020 && (
    <>
      {view.occupationTitle} <span className="fh-said">SOC 2020 {view.soc2020}</span>
    </>
  );
  return [
    { label: 'Hours', value: hoursSaid(view) },
    { label: 'Pay', value: paySaid(view.pay) && <PayValue pay={view.pay} /> },
    { label: 'Days and times', value: view.shifts.windows.length > 0 ? <Times shifts={view.shifts} /> : null },
    ...saidOnly([
      { label: 'They are', value: known(patternNames, view.shifts.pattern) },
      { label: 'Nights', value: known(knownNames, view.shifts.nights) },
      { label: 'Weekends', value: known(knownNames, view.shifts.weekends) },
      { label: 'Split shifts', value: known(knownNames, view.shifts.split) },
    ]),
    { label: 'Contract', value: known(contractNames, view.contract) },
    ...saidOnly(outlookIds.map((id) => ({ label: outlookQuestions[id], value: known(knownNames, view[id]) }))),
    { label: 'Place', value: placeSaid(view) },
    ...saidOnly([{ label: 'Working from home', value: known(remoteNames, view.remote) }]),
    { label: 'Kind of work', value: occupation || null },
  ];
}

const applying = (view: Vacancy) => [
  { label: 'Last day to apply', value: view.closesOn && shortDay(view.closesOn) },
  { label: 'Work begins', value: view.startsOn && shortDay(view.startsOn) },
  { label: 'People wanted', value: view.openings },
  {
    label: 'How it came about',
    value: (
      <>
        {kindNames[view.kind]} <span className="fh-said">{kindHints[view.kind]}</span>
      </>
    ),
  },
  { label: 'Advertised anywhere', value: known(knownNames, view.advertised) },
  ...competitiveIds.map((id) => ({ label: competitiveQuestions[id], value: known(knownNames, view.competitive[id]) })),
];

/** Everything that was said about the job. */
export function FactSections({ view }: { view: Vacancy }): ReactNode {
  return (
    <>
      <Section title="The job">
        <SummaryList rows={job(view)} />
      </Section>
      {view.requirements.length > 0 && (
        <Section title="What they ask for">
          <ul className="fh-asks">
            {view.requirements.map((one, index) => (
              <li key={index}>
                <span>
                  <strong>{requirementNames[one.kind]}</strong>
                  {one.detail && <span className="fh-said">“{one.detail}”</span>}
                </span>
                <Tag colour={one.essential === 'yes' ? 'red' : one.essential === 'no' ? 'green' : 'amber'}>
                  {essentialNames[one.essential]}
                </Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Applying">
        <SummaryList rows={saidOnly(applying(view))} />
      </Section>
      {(view.description || view.sourceUrl) && (
        <Section title="Description">
          {view.description && <p className="fh-prose">{view.description}</p>}
          {view.sourceUrl && (
            <p>
              <a href={view.sourceUrl} target="_blank" rel="noreferrer noopener">
                Open the advert (new tab)
              </a>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** How the workplace is, each side with its level as a small bar, in words, and who says so. */
export function EnvironmentSection({ view }: { view: Vacancy }): ReactNode {
  if (view.environment.length === 0) return null;
  return (
    <Section title="What it is like there">
      <ul className="fh-environment">
        {view.environment.map((fact) => (
          <li key={fact.dimension} className={`fh-environment__row fh-environment__row--${fact.origin}`}>
            <span className="fh-environment__name">{dimensions[fact.dimension].name}</span>
            <span className="fh-environment__level">
              <span className="fh-level" aria-hidden="true">
                {levelNames.map((name, index) => (
                  <span key={name} className={index < fact.level ? 'fh-level__on' : 'fh-level__off'} />
                ))}
              </span>
              {levelName(fact.level)}
            </span>
            <span className="fh-said">{originSaid(fact)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What happened to the record, latest first. */
export function HistorySection({ view }: { view: Vacancy }): ReactNode {
  const rows = [
    {
      label: 'State',
      value: `${stateNames[view.state]}${view.stateReason ? `: ${reasonNames[view.stateReason].toLowerCase()}` : ''}`,
    },
    { label: 'Confirmed by the employer', value: view.confirmedOn ? shortDay(view.confirmedOn) : 'Never' },
    { label: 'Last seen', value: shortDay(view.lastSeenOn) },
    { label: 'Last changed', value: momentInWords(view.updatedAt) },
    { label: 'First seen', value: shortDay(view.firstSeenOn) },
    { label: 'Where from', value: sourceSaid(view) },
  ];
  return (
    <Section title="History">
      <SummaryList rows={rows} />
    </Section>
  );
}
