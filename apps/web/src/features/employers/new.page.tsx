import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';

import { api, newId, ok } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { RadioChips } from '../../ui/choice-fields';
import { Combobox, type Option } from '../../ui/combobox';
import { FieldRow, Form, FormPart } from '../../ui/form';
import { BackLink, Page, Section } from '../../ui/page';
import { TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm, type FormState } from '../../ui/use-form';
import { useSettled } from '../../ui/use-settled';
import { duplicatesQuery, searchIndustries } from './queries';
import {
  authorityChoices,
  duplicateReasonNames,
  employerSentences,
  sizeChoices,
  type HiringAuthority,
  type SizeBand,
} from './words';

const route = getRouteApi('/signed-in/employers/new');

interface Values {
  readonly name: string;
  readonly postcode: string;
  readonly sector: Option | null;
  readonly sizeBand: SizeBand | '';
  readonly personId: string;
  readonly personName: string;
  readonly personTitle: string;
  readonly authority: HiringAuthority | '';
}

const blank: Values = {
  name: '',
  postcode: '',
  sector: null,
  sizeBand: 'unknown',
  personId: '',
  personName: '',
  personTitle: '',
  authority: 'unknown',
};

/** Adds an employer, with whoever was met first. Likely duplicates are shown while the name is typed. */
export function NewEmployerPage(): ReactNode {
  const { name } = route.useSearch();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [personId] = useState(newId);
  const form = useForm<Values, { id: string }>({
    initial: { ...blank, name: name ?? '', personId },
    draftKey: 'employers.new',
    check: (values) => [
      ...(values.name.trim() ? [] : [missing('name', 'Enter the name of the employer')]),
      ...(values.personTitle.trim() && !values.personName.trim()
        ? [missing('personName', 'Enter the name of the person, or leave their job title empty')]
        : []),
    ],
    send: async (values, { id, headers }) => {
      const employer = await ok(
        api.POST('/v1/employers', {
          headers,
          body: {
            id,
            name: values.name.trim(),
            sic: values.sector?.id ?? null,
            sizeBand: values.sizeBand || 'unknown',
            site: values.postcode.trim() ? { postcode: values.postcode.trim(), isMain: true } : undefined,
          },
        }),
      );
      if (values.personName.trim()) await addPerson(employer.id, values);
      return employer;
    },
    onSaved: async ({ id: employerId }, values) => {
      await queryClient.invalidateQueries({ queryKey: ['employers'] });
      toast(`${values.name.trim()} added`);
      await navigate({ to: '/employers/$employerId', params: { employerId } });
    },
  });
  return (
    <Page title="Add employer" width="narrow" back={<BackLink to="/employers">Employers</BackLink>}>
      <Section>
        <Form
          form={form}
          submitLabel="Add employer"
          sentences={employerSentences}
          aside={
            <ButtonLink to="/employers" kind="quiet">
              Cancel
            </ButtonLink>
          }
        >
          <NewEmployerFields form={form} />
        </Form>
      </Section>
    </Page>
  );
}

function NewEmployerFields({ form }: { form: FormState<Values> }): ReactNode {
  return (
    <>
      <TextField {...form.field('name')} label="Name" maxLength={200} autoComplete="off" />
      <TextField
        {...form.field('postcode')}
        label="Postcode"
        hint="A district such as S6 is enough to begin with."
        optional
        width={10}
        maxLength={10}
      />
      <Duplicates name={form.values.name} postcode={form.values.postcode} />
      <Combobox
        {...form.field('sector')}
        label="What they do"
        hint="Type a word such as bakery or cleaning."
        optional
        searchKey="industries"
        search={searchIndustries}
      />
      <RadioChips {...form.field('sizeBand')} label="How many people work there" choices={sizeChoices} />
      <FormPart title="Somebody you met" hint="You can add people later too.">
        <FieldRow>
          <TextField {...form.field('personName')} label="Their name" optional maxLength={120} />
          <TextField {...form.field('personTitle')} label="Job title" optional maxLength={120} />
        </FieldRow>
        {form.values.personName.trim() !== '' && (
          <RadioChips {...form.field('authority')} label="Can they decide to hire?" choices={authorityChoices} />
        )}
      </FormPart>
    </>
  );
}

function addPerson(employerId: string, { personId, personName, personTitle, authority }: Values) {
  return ok(
    api.POST('/v1/employers/{employerId}/people', {
      params: { path: { employerId } },
      body: {
        id: personId,
        name: personName.trim(),
        jobTitle: personTitle.trim() || null,
        hiringAuthority: authority || 'unknown',
      },
    }),
  );
}

/** Employers on record that may be the one being typed, each with why. A hint only: adding goes on. */
function Duplicates({ name, postcode }: { name: string; postcode: string }): ReactNode {
  const settledName = useSettled(name.trim(), 250);
  const settledPostcode = useSettled(postcode.trim(), 250);
  const { data } = useQuery(duplicatesQuery(settledName, settledPostcode));
  const found = settledName.length >= 3 ? (data?.data ?? []) : [];
  return (
    <div role="status" className={found.length > 0 ? 'fh-hint-box' : undefined}>
      {found.length > 0 && (
        <>
          <p className="fh-hint-box__title">Is it one of these? They are on record already.</p>
          <ul className="fh-plain-list">
            {found.map(({ employer, reasons }) => (
              <li key={employer.id}>
                <Link to="/employers/$employerId" params={{ employerId: employer.id }}>
                  {employer.name}
                  {employer.postcode && `, ${employer.postcode}`}
                </Link>
                <span className="fh-soft"> {reasons.map((reason) => duplicateReasonNames[reason]).join(' and ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
