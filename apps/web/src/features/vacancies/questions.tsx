import type { ReactNode } from 'react';

import { RadioChips } from '../../ui/choice-fields';
import { inside } from '../../ui/inside';
import { DateField, NumberField, TextField } from '../../ui/text-fields';
import type { FormState } from '../../ui/use-form';
import { HoursFields, PayFields } from './form-parts';
import type { Vacancy } from './queries';
import type { VacancyFields, VacancyValues } from './values';
import { WeekEditor } from './week-editor';
import {
  choicesOf,
  competitiveIds,
  competitiveQuestions,
  contractNames,
  essentialNames,
  knownNames,
  outlookIds,
  outlookQuestions,
  remoteNames,
  requirementNames,
} from './words';

type Known = 'yes' | 'no' | 'unknown' | '';

/** One thing to ask the employer, and the field that takes the answer. */
export interface Question {
  readonly key: string;
  readonly ask: string;
  readonly field: (form: Pick<FormState<VacancyValues>, 'field' | 'values'>) => ReactNode;
}

const yesOrNo = choicesOf(knownNames).filter((one) => one.value !== 'unknown');
const without = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  choicesOf(names).filter((one) => one.value !== 'unknown');
/** Nothing is chosen until somebody answers. */
const open = (value: string): Known => (value === 'unknown' ? '' : (value as Known));

function shiftQuestions({ shifts }: Vacancy): Question[] {
  const yesNo = (part: 'nights' | 'weekends' | 'split', ask: string): Question => ({
    key: part,
    ask,
    field: (form) => {
      const all = form.field('shifts');
      return (
        <RadioChips
          {...inside(all, part, 'first')}
          value={open(all.value[part])}
          onChange={(answer) => all.onChange({ ...all.value, [part]: answer || 'unknown' })}
          label={ask}
          choices={yesOrNo}
        />
      );
    },
  });
  return [
    ...(shifts.windows.length > 0
      ? []
      : [
          {
            key: 'shifts',
            ask: 'Which days and times?',
            field: (form: Pick<FormState<VacancyValues>, 'field' | 'values'>) => {
              const all = form.field('shifts');
              return (
                <WeekEditor
                  name="ask-shifts"
                  windows={all.value.windows}
                  onChange={(windows) => all.onChange({ ...all.value, windows })}
                />
              );
            },
          },
        ]),
    ...(shifts.nights === 'unknown' ? [yesNo('nights', 'Is there night work?')] : []),
    ...(shifts.weekends === 'unknown' ? [yesNo('weekends', 'Is there weekend work?')] : []),
    ...(shifts.windows.length === 0 && shifts.split === 'unknown'
      ? [yesNo('split', 'Is the day ever in two stretches with a long gap between?')]
      : []),
  ];
}

function competitiveQuestion(id: keyof VacancyFields['competitive']): Question {
  return {
    key: id,
    ask: competitiveQuestions[id],
    field: (form) => {
      const all = form.field('competitive');
      return (
        <RadioChips
          {...inside(all, id, 'first')}
          value={open(all.value[id])}
          onChange={(answer) => all.onChange({ ...all.value, [id]: answer || 'unknown' })}
          label={competitiveQuestions[id]}
          choices={yesOrNo}
        />
      );
    },
  };
}

function requirementQuestions({ requirements }: Vacancy): Question[] {
  return requirements.flatMap((requirement, index) => {
    if (requirement.essential !== 'unknown') return [];
    const ask = `${requirementNames[requirement.kind]}: do they insist?`;
    const field: Question['field'] = (form) => {
      const all = form.field('requirements');
      return (
        <RadioChips
          name="requirements"
          value={open(all.value[index]?.essential ?? 'unknown')}
          onChange={(answer) =>
            all.onChange(all.value.map((one, at) => (at === index ? { ...one, essential: answer || 'unknown' } : one)))
          }
          problem={all.problem}
          label={ask}
          choices={choicesOf(essentialNames).filter((one) => one.value !== 'unknown')}
        />
      );
    };
    return [{ key: `requirement-${index}`, ask, field }];
  });
}

/** What is still to be asked about a vacancy, in the order in which it helps matching most. */
export function questionsAbout(view: Vacancy): Question[] {
  const one = (missing: boolean, key: string, ask: string, field: Question['field']): Question[] =>
    missing ? [{ key, ask, field }] : [];
  return [
    ...one(view.hoursMin === null && view.hoursMax === null, 'hours', 'How many hours a week?', (form) => (
      <HoursFields least={form.field('hoursMin')} most={form.field('hoursMax')} />
    )),
    ...shiftQuestions(view)
      .slice(0, 1)
      .filter(({ key }) => key === 'shifts'),
    ...one(view.pay.minPence === null && view.pay.maxPence === null, 'pay', 'What does it pay?', (form) => (
      <PayFields pay={form.field('pay')} />
    )),
    ...one(view.place === null, 'place', 'Where is the work?', (form) => (
      <TextField {...form.field('place')} label="Where is the work?" hint="A postcode is best." maxLength={200} />
    )),
    ...one(view.contract === 'unknown', 'contract', 'What kind of contract?', (form) => (
      <RadioChips
        {...form.field('contract')}
        value={form.values.contract === 'unknown' ? '' : form.values.contract}
        label="What kind of contract?"
        choices={without(contractNames)}
      />
    )),
    ...shiftQuestions(view).filter(({ key }) => key !== 'shifts'),
    ...requirementQuestions(view),
    ...outlookIds
      .filter((id) => view[id] === 'unknown' && !(id === 'training' && view.contract === 'apprenticeship'))
      .map((id): Question => ({
        key: id,
        ask: outlookQuestions[id],
        field: (form) => (
          <RadioChips
            {...form.field(id)}
            value={open(form.values[id])}
            label={outlookQuestions[id]}
            choices={yesOrNo}
          />
        ),
      })),
    ...one(view.closesOn === null, 'closesOn', 'When is the last day to apply?', (form) => (
      <DateField {...form.field('closesOn')} label="When is the last day to apply?" />
    )),
    ...one(view.remote === 'unknown', 'remote', 'Can some of it be done from home?', (form) => (
      <RadioChips
        {...form.field('remote')}
        value={form.values.remote === 'unknown' ? '' : form.values.remote}
        label="Can some of it be done from home?"
        choices={without(remoteNames)}
      />
    )),
    ...competitiveIds.filter((id) => view.competitive[id] === 'unknown').map(competitiveQuestion),
    ...one(view.openings === null, 'openings', 'How many people do they want?', (form) => (
      <NumberField {...form.field('openings')} label="How many people do they want?" />
    )),
  ];
}
