import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { RadioChips } from '../../ui/choice-fields';
import { controlId, type FieldBinding } from '../../ui/use-form';
import { useCan } from '../session/queries';
import { Row } from '../vacancies/ask-list';
import { factsOf, learnedMore, nothingLearned, type Learned } from '../vacancies/findings';
import { questionsAbout, type Question } from '../vacancies/questions';
import { vacancyQuery, type Vacancy } from '../vacancies/queries';
import { fieldsOf, type VacancyValues } from '../vacancies/values';
import { liesAhead, type ContactForm } from './contact-fields';
import { vacanciesToMentionQuery } from './queries';

/** Shown at first of each vacancy: the questions that help most. */
const shownAtFirst = 4;

/** What nobody knows yet about the employer's open vacancies, to be answered while one is there. Sent with the contact. */
export function LearnedPart({ form, employerId }: { form: ContactForm; employerId: string }): ReactNode {
  const live = useQuery({ ...vacanciesToMentionQuery(employerId), enabled: useCan('vacancies:read') });
  const [shown, setShown] = useState<string>();
  const { found, vacancyId } = form.values;
  // A contact about one vacancy tells of that one.
  const vacancies = (live.data?.data ?? []).filter(({ id }) => vacancyId === '' || id === vacancyId);
  if (liesAhead(form.values) || vacancies.length === 0) return null;
  const { problem } = form.field('found');
  return (
    <fieldset className="nhsuk-fieldset nhsuk-form-group" id={controlId('found')}>
      <legend className="nhsuk-fieldset__legend">Did you find out about their vacancies?</legend>
      {problem && (
        <p className="nhsuk-error-message">
          <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
        </p>
      )}
      <ul className="fh-questions">
        {vacancies.map(({ id, title }) => (
          <Row
            key={id}
            ask={title}
            hint={Object.keys(factsOf(found[id] ?? nothingLearned)).length > 0 ? 'Answered' : 'Questions'}
            mayAnswer
            open={shown === id}
            onOpen={() => setShown(shown === id ? undefined : id)}
          >
            <About
              vacancyId={id}
              learned={found[id] ?? nothingLearned}
              onChange={(next) => form.set((values) => ({ found: { ...values.found, [id]: next } }))}
            />
          </Row>
        ))}
      </ul>
    </fieldset>
  );
}

interface AboutProps {
  readonly vacancyId: string;
  readonly learned: Learned;
  readonly onChange: (learned: Learned) => void;
}

function About({ vacancyId, learned, onChange }: AboutProps): ReactNode {
  const { data: view } = useQuery(vacancyQuery(vacancyId));
  const [answering, setAnswering] = useState<string>();
  const [all, setAll] = useState(false);
  if (!view) return <p className="fh-soft">Looking up what is not known …</p>;
  const { answers } = learned;
  const form = answersForm(view, learned, onChange);
  const open = new Set(questionsAbout(withAnswers(view, answers)).map(({ key }) => key));
  const questions = questionsAbout(view);
  return (
    <>
      <RadioChips
        name={`still-open-${vacancyId}`}
        label="Is it still open?"
        optional
        problem={undefined}
        value={learned.stillOpen}
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        onChange={(stillOpen) => onChange(learnedMore(learned, { stillOpen }))}
      />
      <ul className="fh-questions">
        {(all ? questions : questions.slice(0, shownAtFirst)).map(({ key, ask, field }: Question) => (
          <Row
            key={key}
            ask={ask}
            hint={open.has(key) ? 'Answer' : 'Answered'}
            mayAnswer
            open={answering === key}
            onOpen={() => setAnswering(answering === key ? undefined : key)}
          >
            {field(form)}
          </Row>
        ))}
        {!all && questions.length > shownAtFirst && (
          <li>
            <button type="button" className="fh-link-button" onClick={() => setAll(true)}>
              {questions.length - shownAtFirst} more questions
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

/** The form that the questions of a vacancy fill in, kept within the contact's own. */
function answersForm(view: Vacancy, learned: Learned, onChange: AboutProps['onChange']) {
  const values: VacancyValues = { ...fieldsOf(view), ...learned.answers, environment: {} };
  const field = <Name extends keyof VacancyValues>(name: Name): FieldBinding<VacancyValues[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => onChange(learnedMore(learned, { answers: { ...learned.answers, [name]: value } })),
    problem: undefined,
  });
  return { values, field };
}

/** The vacancy as it will be: what has an answer is no question any more. */
function withAnswers(view: Vacancy, { closesOn, ...answers }: Learned['answers']): Vacancy {
  return { ...view, ...(answers as Partial<Vacancy>), closesOn: closesOn || view.closesOn };
}
