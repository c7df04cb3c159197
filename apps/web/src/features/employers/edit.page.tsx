import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok, type Versioned } from '../../api/client';
import { RadioChips, Tick } from '../../ui/choice-fields';
import { Combobox, type Option } from '../../ui/combobox';
import { asText, EditForm } from '../../ui/edit-form';
import { FormPart } from '../../ui/form';
import { DateField, NumberField, TextArea, TextField } from '../../ui/text-fields';
import { useEdit } from '../../ui/use-edit';
import { missing, type FormState } from '../../ui/use-form';
import { useAroundEmployer } from './around-employer';
import { employerQuery, searchIndustries } from './queries';
import {
  employerSentences,
  preferredModeChoices,
  preferredModeNames,
  sizeChoices,
  sizeNames,
  type EmployerView,
  type PreferredMode,
  type SizeBand,
} from './words';

const route = getRouteApi('/signed-in/employers/$employerId/edit');

interface Fields {
  readonly name: string;
  readonly about: string;
  readonly preferredMode: PreferredMode | '';
  readonly preferredHours: string;
  readonly noContact: boolean;
  readonly noContactUntil: string;
  readonly noContactReason: string;
  readonly sector: Option | null;
  readonly sizeBand: SizeBand | '';
  readonly website: string;
  readonly introductionsPerMonth: number | null;
  readonly pausedUntil: string;
  readonly pausedReason: string;
}

const labels: Readonly<Record<keyof Fields, string>> = {
  name: 'Name',
  about: 'To know before walking in',
  preferredMode: 'How they like to be contacted',
  preferredHours: 'When',
  noContact: 'Asked not to be contacted',
  noContactUntil: 'Until',
  noContactReason: 'Why, in their words',
  sector: 'What they do',
  sizeBand: 'How many people work there',
  website: 'Website',
  introductionsPerMonth: 'Most introductions they want',
  pausedUntil: 'Introductions paused until',
  pausedReason: 'Why introductions are paused',
};

const openedOf = (view: Versioned<EmployerView>) => ({
  etag: view.etag,
  fields: {
    name: view.name,
    about: view.about ?? '',
    preferredMode: view.preferredMode,
    preferredHours: view.preferredHours ?? '',
    noContact: view.doNotContact !== null,
    noContactUntil: view.doNotContact?.until ?? '',
    noContactReason: view.doNotContact?.reason ?? '',
    sector: view.sic ? { id: view.sic, label: view.sectorTitle ?? view.sic } : null,
    sizeBand: view.sizeBand,
    website: view.website ?? '',
    introductionsPerMonth: view.introductionsPerMonth,
    pausedUntil: view.introductionsPause?.until ?? '',
    pausedReason: view.introductionsPause?.reason ?? '',
  } satisfies Fields as Fields,
});

const orNull = (text: string) => text.trim() || null;

const pauseOf = ({ pausedUntil, pausedReason }: Fields) =>
  pausedUntil ? { until: pausedUntil, reason: pausedReason.trim() } : null;

/** The body of the change: only what was touched. The do-not-contact wish is one thing, whichever part of it changed. */
function bodyOf(change: Partial<Fields>, all: Fields) {
  const wish = ['noContact', 'noContactUntil', 'noContactReason'].some((name) => name in change);
  return {
    name: change.name?.trim(),
    about: change.about === undefined ? undefined : orNull(change.about),
    preferredMode: change.preferredMode || undefined,
    preferredHours: change.preferredHours === undefined ? undefined : orNull(change.preferredHours),
    doNotContact: wish
      ? all.noContact
        ? { until: all.noContactUntil || null, reason: orNull(all.noContactReason) }
        : null
      : undefined,
    sic: change.sector === undefined ? undefined : (change.sector?.id ?? null),
    sizeBand: change.sizeBand || undefined,
    website: change.website === undefined ? undefined : orNull(change.website),
    introductionsPerMonth: change.introductionsPerMonth,
    introductionsPause: 'pausedUntil' in change || 'pausedReason' in change ? pauseOf(all) : undefined,
  };
}

function show(name: keyof Fields, value: unknown): string {
  if (name === 'sector') return (value as Option | null)?.label ?? 'Not known';
  if (name === 'noContact') return value ? 'Yes' : 'No';
  if (name === 'sizeBand') return sizeNames[value as SizeBand] ?? 'Not known';
  if (name === 'preferredMode') return preferredModeNames[value as PreferredMode] ?? 'Not known';
  return asText(value);
}

type FieldsForm = Pick<FormState<Fields>, 'field' | 'values'>;

function IntroductionFields({ form }: { form: FieldsForm }): ReactNode {
  return (
    <>
      <NumberField
        {...form.field('introductionsPerMonth')}
        label={labels.introductionsPerMonth}
        hint="Empty: as many as our service thinks right."
        suffix="a month"
        optional
      />
      <FormPart title="Pause introductions">
        <DateField
          {...form.field('pausedUntil')}
          label="Until"
          hint="Nobody is introduced to them until after this day. Other contacts go on."
          optional
        />
        {form.values.pausedUntil && (
          <TextField
            {...form.field('pausedReason')}
            label="Why"
            hint="For colleagues. Never anything about a client."
            maxLength={500}
          />
        )}
      </FormPart>
    </>
  );
}

function EmployerFields({ form }: { form: FieldsForm }): ReactNode {
  return (
    <>
      <TextField {...form.field('name')} label={labels.name} maxLength={200} />
      <TextArea
        {...form.field('about')}
        label={labels.about}
        hint="Four lines a colleague should read at the door. Never anything about a client."
        optional
        rows={4}
        maxLength={4000}
      />
      <RadioChips {...form.field('preferredMode')} label={labels.preferredMode} choices={preferredModeChoices} />
      <TextField
        {...form.field('preferredHours')}
        label="When they like to be contacted"
        hint="In their words: before eleven, never on Fridays."
        optional
        maxLength={200}
      />
      <FormPart title="Do not contact">
        <Tick {...form.field('noContact')} label="They asked not to be contacted" />
        {form.values.noContact && (
          <>
            <DateField
              {...form.field('noContactUntil')}
              label="Until"
              hint="Leave empty if they gave no end."
              optional
            />
            <TextField {...form.field('noContactReason')} label={labels.noContactReason} optional maxLength={500} />
          </>
        )}
      </FormPart>
      <Combobox
        {...form.field('sector')}
        label={labels.sector}
        optional
        searchKey="industries"
        search={searchIndustries}
      />
      <RadioChips {...form.field('sizeBand')} label={labels.sizeBand} choices={sizeChoices} />
      <TextField
        {...form.field('website')}
        label={labels.website}
        hint="Beginning with https://"
        type="url"
        optional
        maxLength={300}
      />
      <IntroductionFields form={form} />
    </>
  );
}

/** Changes what is known about an employer. */
export function EditEmployerPage(): ReactNode {
  const { employerId } = route.useParams();
  const around = { said: 'Employer saved', changes: ['employers'] };
  const { employer, queryClient, onSaved, cancel, page } = useAroundEmployer(employerId, around);
  const edit = useEdit<Fields>({
    opened: openedOf(employer),
    draftKey: `employers.${employerId}`,
    check: (fields) => [
      ...(fields.name.trim() ? [] : [missing('name', 'Enter the name of the employer')]),
      ...(fields.pausedUntil && !fields.pausedReason.trim()
        ? [missing('pausedReason', 'Say why introductions are paused')]
        : []),
    ],
    reload: async () => openedOf(await queryClient.fetchQuery({ ...employerQuery(employerId), staleTime: 0 })),
    send: (change, etag, all) =>
      ok(
        api.PATCH('/v1/employers/{employerId}', {
          params: { path: { employerId }, header: { 'If-Match': etag } },
          body: bodyOf(change, all),
        }),
      ),
    onSaved,
  });
  return page(
    `Edit ${employer.name}`,
    <EditForm
      edit={edit}
      labels={labels}
      show={show}
      submitLabel="Save employer"
      sentences={employerSentences}
      sticky
      aside={cancel}
    >
      <EmployerFields form={edit.form} />
    </EditForm>,
  );
}
