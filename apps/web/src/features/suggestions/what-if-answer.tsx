import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Tag } from '../../ui/data';
import { Icon } from '../../ui/icons';
import { HowItAddsUp, Reasons } from './explained';
import type { SuggestedVacancy, WhatIfAnswer } from './queries';
import { sentenceOf } from './sentences';
import { varietySaid } from './words';

type Listed = WhatIfAnswer['list'][number];
type Left = WhatIfAnswer['left'][number];
type HeldBack = WhatIfAnswer['heldBack'][number];

function Named({ vacancy }: { vacancy: SuggestedVacancy }): ReactNode {
  return (
    <>
      <Link to="/vacancies/$vacancyId" params={{ vacancyId: vacancy.id }}>
        {vacancy.title}
      </Link>
      <span className="fh-quiet">
        {[vacancy.employer?.name ?? 'employer not known', vacancy.place].filter(Boolean).join(', ')}
      </span>
    </>
  );
}

function Change({ change, rank, listedRank }: Listed): ReactNode {
  if (change === 'entered') return <Tag colour="green">Comes in</Tag>;
  if (change === 'stayed' || listedRank === null) return null;
  return <Tag>{listedRank > rank ? `Up from ${listedRank}` : `Down from ${listedRank}`}</Tag>;
}

function Line({ listed, answer }: { listed: Listed; answer: WhatIfAnswer }): ReactNode {
  const { rank, vacancy, parts, points, of } = listed;
  const { wishesVersion, policyVersion, engineVersion } = answer;
  return (
    <li className="fh-would">
      <span className="fh-would__rank">{rank}</span>
      <div className="fh-would__what">
        <Named vacancy={vacancy} />
        <Change {...listed} />
        <details className="fh-tuck">
          <summary>
            Why
            <span className="nhsuk-u-visually-hidden">: {vacancy.title}</span>
            <Icon name="down" size={18} />
          </summary>
          <div className="fh-tuck__body">
            <Reasons parts={parts} level="h3" />
            <HowItAddsUp {...{ parts, points, of, wishesVersion, policyVersion, engineVersion }} />
          </div>
        </details>
      </div>
    </li>
  );
}

function whyLeft({ exclusions, vacancy }: Left): string {
  if (!vacancy.live) return 'It can no longer be filled.';
  if (exclusions.length === 0) return 'Others would stand before it.';
  return exclusions.map((limit) => `${sentenceOf({ ...limit, kind: 'clashes' })}.`).join(' ');
}

const enough: Readonly<Record<string, string>> = { kind_of_work: 'this kind of work', employer: 'this employer' };

const whyHeldBack = ({ enoughOf, placeByPoints }: HeldBack) =>
  `Enough of ${enoughOf.map((of) => enough[of] ?? 'its kind').join(' and of ')} before it; by points alone it is number ${placeByPoints}.`;

interface AsideProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly why: (item: Item) => string;
}

/** Vacancies that are not on this list, each with why. */
function Aside<Item extends { vacancy: SuggestedVacancy }>({ title, items, why }: AsideProps<Item>): ReactNode {
  if (items.length === 0) return null;
  return (
    <section className="fh-would-not">
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.vacancy.id}>
            <Named vacancy={item.vacancy} />
            <span>{why(item)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the question changes, in a sentence. */
export function changedSaid({ suitable, list, left, heldBack, variety }: WhatIfAnswer): string {
  const entered = list.filter(({ change }) => change === 'entered').length;
  const suit = `${suitable.toLocaleString('en-GB')} ${suitable === 1 ? 'vacancy suits' : 'vacancies suit'}`;
  const held = left.filter(({ vacancy }) => !heldBack.some((back) => back.vacancy.id === vacancy.id)).length;
  const same = entered === 0 && left.length === 0 && list.every(({ change }) => change === 'stayed');
  const changes = same
    ? 'the list stays as it is'
    : [
        `${entered} would come in`,
        `${held} would leave`,
        heldBack.length > 0 && `${heldBack.length} held back for variety`,
      ]
        .filter(Boolean)
        .join(', ');
  return `${suit}: ${changes}. ${varietySaid(variety)}.`;
}

/** The list there would be, and what would no longer be on it. */
export function WhatIfList({ answer }: { answer: WhatIfAnswer }): ReactNode {
  const { list, left, heldBack } = answer;
  const gone = left.filter(({ vacancy }) => !heldBack.some((back) => back.vacancy.id === vacancy.id));
  return (
    <>
      {list.length === 0 ? (
        <p>No vacancy would suit.</p>
      ) : (
        <ol className="fh-woulds" aria-label="The list there would be">
          {list.map((listed) => (
            <Line key={listed.vacancy.id} listed={listed} answer={answer} />
          ))}
        </ol>
      )}
      <Aside title="Held back for variety" items={heldBack} why={whyHeldBack} />
      <Aside title="Would leave the list" items={gone} why={whyLeft} />
    </>
  );
}
