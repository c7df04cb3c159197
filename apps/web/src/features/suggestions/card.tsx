import type { ReactNode } from 'react';

import { Button, ButtonLink } from '../../ui/button';
import { momentInWords } from '../../ui/dates';
import { Notice } from '../../ui/states';
import { AskFirst, HowItAddsUp, Questions, Reasons } from './explained';
import { cautionSaid } from '../employers/pressure';
import { colleagueSentence } from '../employers/relationship-notes';
import { choiceSaid } from './first-choice';
import type { Answer, Suggestion } from './queries';
import { VacancyHead } from './vacancy-head';
import { reasonNames } from './words';

interface CardProps {
  readonly suggestion: Suggestion;
  /** The answer on its way, if it is about this suggestion. */
  readonly sending: Answer | undefined;
  readonly mayAnswer: boolean;
  readonly onAnswer: (suggestion: Suggestion, answer: Answer) => void;
  /** What else can be done with it. */
  readonly more?: ReactNode;
}

/** Leads to the form for contacts, filled in with whom and what it is about. */
export function PlanVisit({ suggestion, kind }: { suggestion: Suggestion; kind?: 'primary' | 'secondary' }): ReactNode {
  const { vacancy, client } = suggestion;
  return (
    <ButtonLink
      to="/contacts/new"
      search={{ employerId: vacancy.employer?.id, clientId: client.id, vacancyId: vacancy.id, when: 'later' }}
      kind={kind}
      icon="today"
    >
      Plan a visit
    </ButtonLink>
  );
}

function LatestAnswer({ answer }: { answer: NonNullable<Suggestion['answer']> }): ReactNode {
  const by = answer.by ? ` Written down by ${answer.by.name}, ${momentInWords(answer.at)}.` : '';
  return (
    <p className="fh-answer">
      {answer.reason && <strong>{reasonNames[answer.reason] ?? answer.reason}. </strong>}
      {answer.words && <span className="fh-words">“{answer.words}”</span>}
      <span className="fh-quiet">{by}</span>
    </p>
  );
}

function Actions({ suggestion, sending, mayAnswer, onAnswer, more }: CardProps): ReactNode {
  const { state, vacancy } = suggestion;
  const actions = mayAnswer ? suggestion.actions : [];
  const press = (answer: Answer) => ({
    busy: sending === answer,
    onClick: () => onAnswer(suggestion, answer),
    'aria-describedby': `offer-${suggestion.id}`,
  });
  return (
    <div className="fh-actions fh-offer__actions">
      {mayAnswer && state === 'pursuing' && vacancy.live && <PlanVisit suggestion={suggestion} kind="secondary" />}
      {actions.includes('pursue') && (
        <Button kind="secondary" small {...press('pursue')}>
          Go after it
        </Button>
      )}
      {actions.includes('later') && (
        <Button kind="quiet" small {...press('later')}>
          Later
        </Button>
      )}
      {actions.includes('not_for_me') && (
        <Button kind="quiet" small {...press('not_for_me')}>
          Not for me
        </Button>
      )}
      {more}
    </div>
  );
}

/** What to know before going to the employer: said beside the suggestion, which stands where it stands. */
function BeforeYouGo({ suggestion }: { suggestion: Suggestion }): ReactNode {
  const { employerPressure, vacancy, state } = suggestion;
  if (!employerPressure || !vacancy.live || state === 'declined') return null;
  const caution = cautionSaid(employerPressure);
  const { colleague } = employerPressure;
  if (!caution && !colleague) return null;
  return (
    <Notice kind={caution ? 'warning' : 'info'}>
      {[caution, colleague && colleagueSentence(colleague, 'there')].filter(Boolean).join(' ')}
    </Notice>
  );
}

/** One vacancy put to one person, with everything that speaks for and against it. */
export function SuggestionCard(props: CardProps): ReactNode {
  const { suggestion } = props;
  return (
    <article className="fh-suggestion" id={`offer-${suggestion.id}`} aria-label={suggestion.vacancy.title}>
      <VacancyHead vacancy={suggestion.vacancy} level="h2" />
      {suggestion.answer && suggestion.state !== 'new' && <LatestAnswer answer={suggestion.answer} />}
      {suggestion.spread && <Notice>{choiceSaid(suggestion.spread)}</Notice>}
      <Reasons parts={suggestion.parts} level="h3" />
      <BeforeYouGo suggestion={suggestion} />
      <div className="fh-suggestion__foot">
        <AskFirst questions={suggestion.questions} />
        <Actions {...props} />
        <div className="fh-suggestion__folds">
          <Questions questions={suggestion.questions} />
          <HowItAddsUp {...suggestion} />
        </div>
      </div>
    </article>
  );
}
