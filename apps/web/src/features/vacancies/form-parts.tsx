import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { RadioChips, Select } from '../../ui/choice-fields';
import { Combobox } from '../../ui/combobox';
import { shortDay } from '../../ui/dates';
import { Disclosure } from '../../ui/disclosure';
import { FieldRow } from '../../ui/form';
import { inside } from '../../ui/inside';
import { DateField, NumberField, TextArea, TextField } from '../../ui/text-fields';
import type { FieldBinding, FormState } from '../../ui/use-form';
import { EnvironmentFields } from './environment-fields';
import { TitleAndOccupation } from './occupation-field';
import { employerQuery, searchEmployers, type Vacancy } from './queries';
import { RequirementsEditor } from './requirements-editor';
import { daysSaid } from './said';
import type { VacancyFields, VacancyValues } from './values';
import { WeekEditor } from './week-editor';
import {
  basisNames,
  choicesOf,
  competitiveIds,
  competitiveQuestions,
  contractNames,
  kindHints,
  kindNames,
  knownNames,
  outlookQuestions,
  patternNames,
  remoteNames,
  unitNames,
} from './words';

type Form = FormState<VacancyValues>;

const nothingYet = 'Nothing said yet';
const known = choicesOf(knownNames);

/** Least and most hours a week. */
export function HoursFields({
  least,
  most,
}: {
  least: FieldBinding<number | null>;
  most: FieldBinding<number | null>;
}): ReactNode {
  return (
    <FieldRow>
      <NumberField {...least} label="Hours a week" hint="Fewest, or the only figure" optional decimals={2} />
      <NumberField {...most} label="Up to" hint="Most, when it can vary" optional decimals={2} />
    </FieldRow>
  );
}

const units = choicesOf(unitNames).map((one) => (one.value === 'unknown' ? { ...one, label: 'not known' } : one));

/** Amount, unit and whether it shrinks with the hours. */
export function PayFields({ pay }: { pay: FieldBinding<VacancyFields['pay']> }): ReactNode {
  const { minPence, maxPence, unit } = pay.value;
  const any = minPence !== null || maxPence !== null;
  return (
    <>
      <FieldRow>
        <NumberField {...inside(pay, 'minPence', 'first')} label="Pay" optional prefix="£" decimals={2} />
        <NumberField {...inside(pay, 'maxPence')} label="Up to" optional prefix="£" decimals={2} />
      </FieldRow>
      <RadioChips
        {...inside(pay, 'unit')}
        onChange={(next) => pay.onChange({ ...pay.value, unit: next || 'unknown' })}
        label="Paid for"
        choices={units}
      />
      {any && unit !== 'hour' && (
        <RadioChips
          {...inside(pay, 'proRata')}
          onChange={(next) => pay.onChange({ ...pay.value, proRata: next || 'unknown' })}
          label="Pro rata?"
          hint="Is the figure for full time, and less for fewer hours?"
          choices={known}
        />
      )}
    </>
  );
}

/** The first screen: what one nearly always knows. */
export function Essentials({ form }: { form: Form }): ReactNode {
  const employer = form.field('employerId');
  return (
    <>
      <TitleAndOccupation title={form.field('title')} occupation={form.field('soc2020')} />
      <Combobox
        {...employer}
        onChange={(chosen) => form.set({ employerId: chosen, siteId: '' })}
        label="Employer"
        hint="Type part of the name."
        optional
        searchKey="employers"
        search={searchEmployers}
      />
      <HoursFields least={form.field('hoursMin')} most={form.field('hoursMax')} />
      <PayFields pay={form.field('pay')} />
    </>
  );
}

/** The site, when the employer has any; else a place in words. */
function Place({ form }: { form: Form }): ReactNode {
  const { employerId, siteId } = form.values;
  const employer = useQuery({ ...employerQuery(employerId?.id ?? ''), enabled: employerId !== null });
  const sites = employerId ? (employer.data?.sites ?? []) : [];
  return (
    <>
      {sites.length > 0 && (
        <Select
          {...form.field('siteId')}
          label="Site of the employer"
          optional
          none="Not one of these"
          choices={sites.map((site) => ({
            value: site.id,
            label: [site.name, site.address, site.postcode].filter(Boolean).join(', ') || 'Site without an address',
          }))}
        />
      )}
      {siteId === '' && (
        <TextField
          {...form.field('place')}
          label="Place"
          optional
          hint="A postcode is best; a district such as S10 or a town will do."
          maxLength={200}
        />
      )}
      <RadioChips {...form.field('remote')} label="Working from home" choices={choicesOf(remoteNames)} />
    </>
  );
}

const shiftKinds = [
  ['nights', 'Nights?'],
  ['weekends', 'Weekends?'],
  ['split', 'Two stretches a day?'],
] as const;

function Times({ form }: { form: Form }): ReactNode {
  const shifts = form.field('shifts');
  const { windows } = shifts.value;
  const set = (change: Partial<VacancyFields['shifts']>) => shifts.onChange({ ...shifts.value, ...change });
  return (
    <>
      <WeekEditor name="shifts" windows={windows} onChange={(next) => set({ windows: next })} />
      <RadioChips
        {...inside(shifts, 'pattern', 'first')}
        onChange={(next) => set({ pattern: next || 'unknown' })}
        label="The days and times are"
        choices={choicesOf(patternNames)}
      />
      <FieldRow>
        {shiftKinds.map(([kind, label]) => (
          <RadioChips
            key={kind}
            {...inside(shifts, kind)}
            onChange={(next) => set({ [kind]: next || 'unknown' })}
            label={label}
            choices={known}
          />
        ))}
      </FieldRow>
    </>
  );
}

function KindAndContract({ form }: { form: Form }): ReactNode {
  return (
    <>
      <RadioChips {...form.field('kind')} label="How did it come about?" choices={choicesOf(kindNames, kindHints)} />
      <RadioChips {...form.field('contract')} label="Contract" choices={choicesOf(contractNames)} />
      <RadioChips {...form.field('training')} label={outlookQuestions.training} choices={known} />
      <RadioChips {...form.field('progression')} label={outlookQuestions.progression} choices={known} />
      <RadioChips {...form.field('advertised')} label="Is it advertised anywhere?" choices={known} />
    </>
  );
}

function WhoMayApply({ form }: { form: Form }): ReactNode {
  const competitive = form.field('competitive');
  return competitiveIds.map((id, index) => (
    <RadioChips
      key={id}
      {...inside(competitive, id, index === 0 ? 'first' : 'further')}
      onChange={(next) => competitive.onChange({ ...competitive.value, [id]: next || 'unknown' })}
      label={competitiveQuestions[id]}
      choices={known}
    />
  ));
}

function DatesAndText({ form }: { form: Form }): ReactNode {
  const pay = form.field('pay');
  return (
    <>
      <FieldRow>
        <DateField {...form.field('closesOn')} label="Last day to apply" optional />
        <DateField {...form.field('startsOn')} label="Work begins" optional />
      </FieldRow>
      <NumberField {...form.field('openings')} label="How many people are wanted?" optional />
      <TextArea
        {...form.field('description')}
        label="Description"
        optional
        hint="The advert, or what you were told. Never anything about a client."
        rows={4}
        maxLength={20_000}
      />
      <TextField {...form.field('sourceUrl')} label="Link to the advert" optional type="url" />
      <TextField
        {...inside(pay, 'text')}
        value={pay.value.text ?? ''}
        onChange={(text) => pay.onChange({ ...pay.value, text })}
        label="What the employer says about pay"
        optional
        maxLength={300}
      />
      <Select
        {...inside(pay, 'basis')}
        onChange={(next) => pay.onChange({ ...pay.value, basis: next || 'unknown' })}
        label="Where the pay figure is from"
        none="Not known"
        choices={choicesOf(basisNames).filter((one) => one.value !== 'unknown')}
      />
    </>
  );
}

const countOf = (parts: readonly unknown[], one: string, many: string) =>
  parts.length === 0 ? nothingYet : `${parts.length} ${parts.length === 1 ? one : many}`;

const joined = (...parts: readonly (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(', ') || nothingYet;

/** Everything else, folded away under headings that say what is in them. All of it may stay unknown. */
export function FurtherParts({ form, seen }: { form: Form; seen?: Vacancy['environment'] }): ReactNode {
  const { values } = form;
  const answered = competitiveIds.filter((id) => values.competitive[id] !== 'unknown');
  const workDays = [...new Set(values.shifts.windows.map(({ day }) => day))].sort();
  return (
    <>
      <Disclosure
        title="Where"
        says={joined(
          values.siteId && 'a site of the employer',
          values.place,
          values.remote && values.remote !== 'unknown' && remoteNames[values.remote],
        )}
      >
        <Place form={form} />
      </Disclosure>
      <Disclosure title="Days and times" says={workDays.length > 0 ? daysSaid(workDays) : nothingYet}>
        <Times form={form} />
      </Disclosure>
      <Disclosure
        title="Kind and contract"
        says={joined(
          values.kind && kindNames[values.kind],
          values.contract !== 'unknown' && values.contract && contractNames[values.contract],
        )}
      >
        <KindAndContract form={form} />
      </Disclosure>
      <Disclosure
        title="What it is like there"
        says={countOf(Object.keys(values.environment), 'thing you have seen', 'things you have seen')}
      >
        <EnvironmentFields
          value={values.environment}
          onChange={(environment) => form.set({ environment })}
          soc2020={values.soc2020?.id}
          seen={seen}
        />
      </Disclosure>
      <Disclosure title="What they ask for" says={countOf(values.requirements, 'requirement', 'requirements')}>
        <RequirementsEditor {...form.field('requirements')} />
      </Disclosure>
      <Disclosure title="Who may apply" says={countOf(answered, 'answer of 4', 'answers of 4')}>
        <WhoMayApply form={form} />
      </Disclosure>
      <Disclosure
        title="Dates, openings and description"
        says={joined(
          values.closesOn && `closes ${shortDay(values.closesOn)}`,
          values.openings !== null && `${values.openings} wanted`,
          values.description && 'described',
        )}
      >
        <DatesAndText form={form} />
      </Disclosure>
    </>
  );
}
