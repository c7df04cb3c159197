import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Button } from '../../ui/button';
import { RadioChips, Select, Tick } from '../../ui/choice-fields';
import { addDays, localDay } from '../../ui/dates';
import { FieldRow } from '../../ui/form';
import { DateField, NumberField, TextArea, TextField } from '../../ui/text-fields';
import { authorityChoices, type EmployerView } from '../employers/words';
import { useCan } from '../session/queries';
import { AboutClient } from './about-client';
import {
  anHourAgo,
  liesAhead,
  nobody,
  somebodyNew,
  tomorrowAtTen,
  type ContactFields,
  type ContactForm,
} from './contact-fields';
import { vacanciesToMentionQuery } from './queries';
import { modeChoices, outcomeChoices, purposeChoices } from './words';

/** When it was or will be: "just now" costs no tap. */
export function WhenPart({ form }: { form: ContactForm }): ReactNode {
  const { values, set, field } = form;
  const pick = (when: ContactFields['when']) => {
    if (when === 'now') set({ when });
    else set({ when, at: when === 'later' ? tomorrowAtTen() : anHourAgo() });
  };
  return (
    <>
      <RadioChips
        {...field('when')}
        onChange={pick}
        label="When"
        choices={[
          { value: 'now', label: 'Just now' },
          { value: 'earlier', label: 'Earlier' },
          { value: 'later', label: 'Later' },
        ]}
      />
      {values.when !== 'now' && <AtField form={form} label={liesAhead(values) ? 'Planned for' : 'It was at'} />}
    </>
  );
}

/** The one time field: a time that has passed logs, a time that lies ahead plans. */
export function AtField({ form, label }: { form: ContactForm; label: string }): ReactNode {
  return (
    <DateField
      {...form.field('at')}
      label={label}
      hint="A time that has passed logs the contact, a time ahead plans it."
      precision="moment"
    />
  );
}

/** Whom: one tap for those we know, two short fields for somebody new, and the question about hiring where it is open. */
export function PersonPart({ form, employer }: { form: ContactForm; employer: EmployerView }): ReactNode {
  const { values, field } = form;
  const hints = { yes: 'can hire', no: 'cannot hire', unknown: 'can they hire?' } as const;
  const people = employer.people.filter((person) => person.leftOn === null || person.id === values.personId);
  const chosen = people.find((person) => person.id === values.personId);
  const isNew = values.personId === somebodyNew;
  const name = chosen?.name ?? (values.newName.trim() || 'they');
  return (
    <>
      <RadioChips
        {...field('personId')}
        label={liesAhead(values) ? 'Whom do you want to meet?' : 'Whom did you meet?'}
        choices={[
          ...people.map((person) => ({ value: person.id, label: person.name, hint: hints[person.hiringAuthority] })),
          { value: somebodyNew, label: 'Someone new' },
          { value: nobody, label: 'Nobody' },
        ]}
      />
      {isNew && (
        <FieldRow>
          <TextField {...field('newName')} label="Their name" maxLength={120} />
          <TextField {...field('newTitle')} label="Job title" optional maxLength={120} />
        </FieldRow>
      )}
      {(isNew || chosen?.hiringAuthority === 'unknown') && (
        <RadioChips {...field('authority')} label={`Can ${name} decide to hire?`} optional choices={authorityChoices} />
      )}
    </>
  );
}

/** How it went. Nothing is asked about a contact that lies ahead. */
export function OutcomePart({ form }: { form: ContactForm }): ReactNode {
  if (liesAhead(form.values)) return null;
  return <RadioChips {...form.field('outcome')} label="How did it go?" choices={outcomeChoices} />;
}

/** How and what for: both have an answer already, which is mostly right. */
export function HowPart({ form }: { form: ContactForm }): ReactNode {
  return (
    <>
      <RadioChips {...form.field('mode')} label="How" choices={modeChoices} />
      <RadioChips {...form.field('purpose')} label="What for" choices={purposeChoices} />
    </>
  );
}

/** What was learned and what comes next. */
export function AfterwardsPart({ form }: { form: ContactForm }): ReactNode {
  const { field, set, values } = form;
  const today = localDay(new Date());
  const days = [
    { label: 'Tomorrow', day: addDays(today, 1) },
    { label: 'In a week', day: addDays(today, 7) },
  ];
  const ahead = liesAhead(values);
  return (
    <>
      <TextArea
        {...field('learned')}
        label={ahead ? 'To remember' : 'What did you learn?'}
        hint="About the employer. Never anything about a client."
        optional
        maxLength={4000}
      />
      {!ahead && <TextField {...field('nextStep')} label="Next step" optional maxLength={500} />}
      {!ahead && (values.nextStep.trim() !== '' || values.nextStepOn !== '') && (
        <div className="fh-date-row">
          <DateField {...field('nextStepOn')} label="Next step on" optional />
          <div className="fh-quick" role="group" aria-label="Quick dates for the next step">
            {days.map(({ label, day }) => (
              <Button
                key={day}
                kind="secondary"
                small
                aria-pressed={values.nextStepOn === day}
                onClick={() => set({ nextStepOn: day })}
              >
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** What only some contacts have: a client, a vacancy, a site, how long, a thank-you. */
export function MorePart({ form, employer }: { form: ContactForm; employer: EmployerView }): ReactNode {
  const { field, values } = form;
  const mayReadClients = useCan('clients:read');
  const vacancies = useQuery({ ...vacanciesToMentionQuery(employer.id), enabled: useCan('vacancies:read') });
  const ahead = liesAhead(values);
  const live = vacancies.data?.data ?? [];
  return (
    <>
      {mayReadClients && <AboutClient form={form} />}
      {live.length > 0 && (
        <Select
          {...field('vacancyId')}
          label="About a vacancy?"
          optional
          none="No vacancy"
          choices={live.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {employer.sites.length > 1 && (
        <Select
          {...field('siteId')}
          label="Which site?"
          optional
          none="Not said"
          choices={employer.sites.map((site) => ({
            value: site.id,
            label: [site.name, site.postcode].filter(Boolean).join(', ') || 'A site without a name',
          }))}
        />
      )}
      {!ahead && (
        <>
          <NumberField {...field('durationMinutes')} label="How long" suffix="minutes" optional />
          <Tick {...field('thanked')} label="A thank-you was sent" />
        </>
      )}
    </>
  );
}
