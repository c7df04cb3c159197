import { useState, type ReactNode } from 'react';

import { api, ifMatch, ok } from '../../api/client';
import { RadioChips } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { Icon } from '../../ui/icons';
import { Section } from '../../ui/page';
import { toast } from '../../ui/toast';
import { useForm } from '../../ui/use-form';
import { questionsAbout, type Question } from './questions';
import { useVacancyChanged, type Vacancy } from './queries';
import { checkVacancy } from './save';
import { changesBetween, fieldsOf, type VacancyValues } from './values';
import { dimensionIds, dimensions, levelNames, vacancySentences } from './words';

/** Shown at first; the rest on demand, so that the list does not scare. */
const shownAtFirst = 6;

/** What nobody has said yet, as questions for the next call, each answered where it stands. */
export function AskList({ view }: { view: Vacancy }): ReactNode {
  const [answering, setAnswering] = useState<string>();
  const [all, setAll] = useState(false);
  const questions = questionsAbout(view);
  const unseen = dimensionIds.filter(
    (id) => !view.environment.some((one) => one.dimension === id && one.origin !== 'usual'),
  );
  const mayEdit = view.actions.includes('edit');
  const maySee = view.actions.includes('observe_environment') && unseen.length > 0;
  const close = () => setAnswering(undefined);
  if (questions.length === 0 && !maySee)
    return (
      <Section title="Nothing left to ask">
        <p>Everything that matching looks at is known.</p>
      </Section>
    );
  const shown = all ? questions : questions.slice(0, shownAtFirst);
  return (
    <Section title="Not known yet: ask">
      <ul className="fh-questions">
        {shown.map((question) => (
          <Row
            key={question.key}
            ask={question.ask}
            mayAnswer={mayEdit}
            open={answering === question.key}
            onOpen={() => setAnswering(answering === question.key ? undefined : question.key)}
          >
            <Answer view={view} question={question} onDone={close} />
          </Row>
        ))}
        {questions.length > shown.length && (
          <li>
            <button type="button" className="fh-link-button" onClick={() => setAll(true)}>
              {questions.length - shown.length} more questions
            </button>
          </li>
        )}
        {maySee && (
          <Row
            ask="What is it like there?"
            mayAnswer
            open={answering === 'environment'}
            onOpen={() => setAnswering(answering === 'environment' ? undefined : 'environment')}
          >
            <Seen view={view} unseen={unseen} />
          </Row>
        )}
      </ul>
    </Section>
  );
}

interface RowProps {
  readonly ask: string;
  readonly mayAnswer: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** What a tap does, while it is closed. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A question that opens where it stands. */
export function Row({ ask, mayAnswer, open: isOpen, onOpen, hint = 'Answer', children }: RowProps): ReactNode {
  if (!mayAnswer) return <li className="fh-question">{ask}</li>;
  return (
    <li className="fh-question">
      <button type="button" className="fh-question__ask" aria-expanded={isOpen} onClick={onOpen}>
        <Icon name="question" size={20} />
        <span>{ask}</span>
        <span className="fh-question__hint">{isOpen ? 'Close' : hint}</span>
      </button>
      {isOpen && <div className="fh-question__field">{children}</div>}
    </li>
  );
}

function Answer({ view, question, onDone }: { view: Vacancy; question: Question; onDone: () => void }): ReactNode {
  const changed = useVacancyChanged();
  const [base] = useState(() => fieldsOf(view));
  const form = useForm<VacancyValues, unknown>({
    initial: { ...base, environment: {} },
    check: (values) =>
      Object.keys(changesBetween(base, values)).length === 0
        ? [{ pointer: '/', code: 'missing', detail: 'Give an answer first' }]
        : checkVacancy(values),
    send: (values) =>
      ok(
        api.PATCH('/v1/vacancies/{vacancyId}', {
          params: { path: { vacancyId: view.id }, header: ifMatch(view) },
          body: changesBetween(base, values),
        }),
      ),
    onSaved: async () => {
      await changed();
      toast('Answer saved');
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel="Save answer" submitKind="secondary" sentences={vacancySentences}>
      {question.field(form)}
    </Form>
  );
}

/** One tap for each side of the workplace, saved at once under one's own name. */
function Seen({ view, unseen }: { view: Vacancy; unseen: readonly (typeof dimensionIds)[number][] }): ReactNode {
  const changed = useVacancyChanged();
  const [side, setSide] = useState(unseen[0] ?? 'noise');
  const current = unseen.includes(side) ? side : (unseen[0] ?? 'noise');
  const form = useForm<{ level: string }, unknown>({
    initial: { level: '' },
    check: ({ level }) => (level ? [] : [{ pointer: '/level', code: 'missing', detail: 'Choose one' }]),
    send: ({ level }, { headers }) =>
      ok(
        api.POST('/v1/vacancies/{vacancyId}/environment', {
          params: { path: { vacancyId: view.id } },
          headers,
          body: { dimension: current, level: Number(level) },
        }),
      ),
    onSaved: async () => {
      const next = unseen[unseen.indexOf(current) + 1];
      form.discard();
      await changed();
      toast(`Saved: ${dimensions[current].name.toLowerCase()}`);
      if (next) setSide(next);
    },
  });
  return (
    <Form form={form} submitLabel="Save what I saw" submitKind="secondary" sentences={vacancySentences}>
      <RadioChips
        {...form.field('level')}
        label={dimensions[current].ask}
        hint="Only what you have seen yourself, today."
        choices={levelNames.map((label, index) => ({ value: String(index + 1), label }))}
      />
      {unseen.length > 1 && (
        <button
          type="button"
          className="fh-link-button"
          onClick={() => setSide(unseen[(unseen.indexOf(current) + 1) % unseen.length] ?? current)}
        >
          Ask about something else
        </button>
      )}
    </Form>
  );
}
