import type { ReactNode } from 'react';

import { classes } from '../../ui/classes';
import { Icon, type IconName } from '../../ui/icons';
import type { Judged } from './judged';
import type { Part, Question, Suggestion } from './queries';
import { questionOf } from './questions';
import { goesWithoutSaying, sentenceOf } from './sentences';
import { criterionNames } from './words';

/** What a line can be: its heading, its sign, and what is said where there is none. */
export const kinds = {
  fits: { title: 'Fits', icon: 'check', none: 'Nothing we know of yet.' },
  clashes: { title: 'Clashes', icon: 'cross', none: 'Nothing against what you said.' },
  unknown: { title: 'Not known: ask', icon: 'question', none: 'No wish is left open.' },
} as const satisfies Record<Part['kind'], { title: string; icon: IconName; none: string }>;

/** A line and the points it earned. */
type Weighed = Judged & { readonly points: number };

/** How a line reads; lines about vacancies read as `sentenceOf` says. */
type Sentence = (judged: Judged) => string;

function Reason({ part, sentence }: { part: Judged; sentence: Sentence }): ReactNode {
  return (
    <li>
      {sentence(part)}.{part.wish?.words && <span className="fh-words">“{part.wish.words}”</span>}
    </li>
  );
}

interface ReasonsProps {
  readonly parts: readonly Weighed[];
  readonly level: 'h3' | 'h4';
  readonly sentence?: Sentence;
  /** What stands where nothing clashes. */
  readonly noClash?: string;
}

/** How much of what fits is said at once; what weighs most comes first. */
const saidAtOnce = 3;

/** What fits: the three things that count most, and the rest for whoever asks. */
function Fits({ parts, sentence }: { parts: readonly Weighed[]; sentence: Sentence }): ReactNode {
  const inOrder = [...parts].sort((one, other) => other.points - one.points);
  // One line is not worth folding away.
  if (parts.length <= saidAtOnce + 1) return <Lines parts={inOrder} sentence={sentence} />;
  const rest = inOrder.slice(saidAtOnce);
  return (
    <>
      <Lines parts={inOrder.slice(0, saidAtOnce)} sentence={sentence} />
      <details className="fh-more-reasons">
        <summary>and {rest.length} more that fit</summary>
        <Lines parts={rest} sentence={sentence} />
      </details>
    </>
  );
}

function Lines({ parts, sentence }: { parts: readonly Judged[]; sentence: Sentence }): ReactNode {
  return (
    <ul>
      {parts.map((part, index) => (
        <Reason key={`${part.criterion}-${index}`} part={part} sentence={sentence} />
      ))}
    </ul>
  );
}

/** What fits, what clashes and what is not known: three lists that are never mixed. Only of what fits is some folded away. */
export function Reasons({
  parts,
  level,
  sentence = sentenceOf,
  noClash = kinds.clashes.none,
}: ReasonsProps): ReactNode {
  const Heading = level;
  return (
    <div className="fh-reasoning">
      {(Object.keys(kinds) as Part['kind'][]).map((kind) => {
        const said = parts.filter((part) => part.kind === kind && !goesWithoutSaying(part));
        return (
          <section key={kind} className={classes('fh-reasoning__list', `fh-reasoning__list--${kind}`)}>
            <Heading>
              <Icon name={kinds[kind].icon} size={18} />
              {kinds[kind].title}
            </Heading>
            {said.length === 0 ? (
              <p className="fh-quiet">{kind === 'clashes' ? noClash : kinds[kind].none}</p>
            ) : kind === 'fits' ? (
              <Fits parts={said} sentence={sentence} />
            ) : (
              <Lines parts={said} sentence={sentence} />
            )}
          </section>
        );
      })}
    </div>
  );
}

/** The one question that could move a suggestion most. */
export function AskFirst({ questions: [first] }: { questions: readonly Question[] }): ReactNode {
  if (!first) return null;
  return (
    <p className="fh-ask-first">
      <Icon name="question" size={18} />
      <span>
        <strong>{first.ask === 'employer' ? 'Ask first:' : 'Talk about first:'}</strong> {questionOf(first)}
      </span>
    </p>
  );
}

const whom = { client: 'Talk about together', employer: 'Ask the employer' } as const;

type AskedField = 'ask' | 'fact' | 'hardLimit';

/** What to ask on the next visit, as one would ask it; what could leave the vacancy out comes first. */
export function Questions({ questions }: { questions: readonly Pick<Question, AskedField>[] }): ReactNode {
  if (questions.length === 0) return null;
  return (
    <details className="fh-tuck">
      <summary>
        {questions.length === 1 ? '1 question to ask' : `${questions.length} questions to ask`}
        <Icon name="down" size={18} />
      </summary>
      <div className="fh-tuck__body">
        {(['employer', 'client'] as const).map((ask) => {
          const asked = questions.filter((question) => question.ask === ask);
          if (asked.length === 0) return null;
          return (
            <div key={ask} className="fh-asking">
              <p className="fh-asking__whom">{whom[ask]}</p>
              <ul>
                {asked.map((question) => (
                  <li key={question.fact}>
                    {questionOf(question)}
                    {question.hardLimit && <span className="fh-quiet"> It could decide the matter.</span>}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </details>
  );
}

const figure = (value: number) => value.toLocaleString('en-GB');

type Summed = Pick<Suggestion, 'points' | 'of' | 'parts' | 'wishesVersion' | 'policyVersion' | 'engineVersion'>;

/** The sum behind the order of the list. It compares vacancies for one person; it says nothing about the person. */
export function HowItAddsUp({ wishesVersion, policyVersion, engineVersion, ...summed }: Summed): ReactNode {
  return (
    <AddsUp
      {...summed}
      meaning="Each thing you said earns points when a vacancy serves it. The sum only puts vacancies in order."
      sentence={sentenceOf}
      names={criterionNames}
    >
      By the wishes of version {wishesVersion}, weights {policyVersion}, rules {engineVersion}.
    </AddsUp>
  );
}

interface AddsUpProps {
  readonly points: number;
  readonly of: number;
  readonly parts: readonly (Weighed & { readonly of: number })[];
  /** What the sum is good for. */
  readonly meaning: string;
  readonly sentence: Sentence;
  readonly names: Readonly<Record<string, string>>;
  /** What it was worked out by. */
  readonly children: ReactNode;
}

/** A table of points with its sum, folded away. */
export function AddsUp({ of, points, parts, meaning, sentence, names, children }: AddsUpProps): ReactNode {
  return (
    <details className="fh-tuck">
      <summary>
        How this adds up{' '}
        <span className="fh-quiet">
          {figure(points)} of {figure(of)}
        </span>
        <Icon name="down" size={18} />
      </summary>
      <div className="fh-tuck__body">
        <p className="fh-quiet">{meaning}</p>
        <table className="fh-sum">
          <caption className="nhsuk-u-visually-hidden">Points by what was said</caption>
          <thead>
            <tr>
              <th scope="col">About</th>
              <th scope="col">Points</th>
              <th scope="col">Out of</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, index) => (
              <tr key={`${part.criterion}-${index}`}>
                <th scope="row">
                  {names[part.criterion] ?? part.criterion}
                  <span className="fh-sum__why">{sentence(part)}</span>
                </th>
                <td>{figure(part.points)}</td>
                <td>{figure(part.of)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td>{figure(points)}</td>
              <td>{figure(of)}</td>
            </tr>
          </tfoot>
        </table>
        <p className="fh-quiet">{children}</p>
      </div>
    </details>
  );
}
