import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ok } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import { Button, ButtonLink } from '../../../ui/button';
import { CheckboxGroup } from '../../../ui/choice-fields';
import { Disclosure } from '../../../ui/disclosure';
import { EditForm } from '../../../ui/edit-form';
import { FieldRow, FormPart } from '../../../ui/form';
import { BackLink, Page, Section } from '../../../ui/page';
import { Empty, ErrorState, Loaded } from '../../../ui/states';
import { DateField, NumberField, TextArea } from '../../../ui/text-fields';
import { toast } from '../../../ui/toast';
import { useEdit } from '../../../ui/use-edit';
import { missing, type FieldBinding } from '../../../ui/use-form';
import { useCan } from '../../session/queries';
import { matchingSentences } from '../words';
import {
  checkFigures,
  type Fields,
  fieldsOf,
  fieldText,
  figuresFrom,
  groupsOf,
  type Mode,
  modeNames,
  modesField,
  modesLabel,
  nameOf,
  settingName,
  suffixOf,
  whyField,
} from './model';
import { PreviewResult } from './preview';
import { policyQuery, type Policy, type Setting, settingsQuery, usePreview, versionQuery } from './queries';

const route = getRouteApi('/signed-in/matching/policy/edit');

/**
 * Problems name figures by their place in the body, the form by its fields. That somebody else was quicker is to the form what
 * a stale record is: what they changed is taken over, and nothing typed is lost.
 */
async function revising<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const { problem } = error;
    const errors = problem.errors?.map((one) => ({
      ...one,
      pointer: one.pointer.startsWith('/figures/') ? `/${nameOf(one.pointer.slice('/figures'.length))}` : one.pointer,
    }));
    const status = problem.code === 'matching.policy_changed_meanwhile' ? 412 : problem.status;
    throw new ApiProblem({ ...problem, status, errors });
  }
}

function usePolicyEdit(newest: Policy, from: Policy, settings: readonly Setting[]) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const openedOf = ({ version, figures }: Policy) => ({ etag: String(version), fields: fieldsOf(figures, settings) });
  return useEdit<Fields>({
    opened: openedOf(newest),
    initial: fieldsOf(from.figures, settings),
    draftKey: `matching-policy.${from.version}`,
    check: (fields) => [
      ...checkFigures(fields, settings),
      ...(String(fields[whyField]).trim() ? [] : [missing(whyField, 'Say why you change it')]),
    ],
    reload: async () => openedOf(await queryClient.fetchQuery({ ...policyQuery, staleTime: 0 })),
    send: (_, version, fields) =>
      revising(
        ok(
          api.POST('/v1/matching/policies', {
            body: {
              basedOn: Number(version),
              figures: figuresFrom(fields, settings, newest.figures),
              why: String(fields[whyField]),
            },
          }),
        ),
      ),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['matching-policies'] });
      toast('Saved. It counts from the next run on');
      await navigate({ to: '/matching/policy' });
    },
  });
}

type Edit = ReturnType<typeof usePolicyEdit>;

function FigureField({ edit, setting, hint }: { edit: Edit; setting: Setting; hint?: string }): ReactNode {
  const field = edit.form.field(nameOf(setting.pointer));
  if (setting.unit === 'minute_of_day')
    return <DateField {...(field as FieldBinding<string>)} label={setting.label} hint={hint} precision="time" />;
  return (
    <NumberField
      {...(field as FieldBinding<number | null>)}
      label={setting.label}
      hint={hint}
      suffix={suffixOf(setting)}
      decimals={setting.whole ? 0 : 2}
    />
  );
}

function FinerFigures({ edit, settings }: { edit: Edit; settings: readonly Setting[] }): ReactNode {
  return groupsOf(settings)
    .filter(({ group }) => group !== 'weights')
    .map(({ group, name, settings: inGroup }) => (
      <Disclosure key={group} title={name} says={`${inGroup.length} ${inGroup.length === 1 ? 'figure' : 'figures'}`}>
        {inGroup.map((setting) => (
          <FigureField key={setting.pointer} edit={edit} setting={setting} hint={setting.meaning} />
        ))}
        {group === 'travel' && (
          <CheckboxGroup<Mode>
            {...(edit.form.field(modesField) as unknown as FieldBinding<readonly Mode[]>)}
            label={modesLabel}
            choices={(Object.keys(modeNames) as Mode[]).map((value) => ({ value, label: modeNames[value] }))}
          />
        )}
      </Disclosure>
    ));
}

/** Tries the figures of the form out, as they stand. */
function TryOut({ edit, settings, newest }: { edit: Edit; settings: readonly Setting[]; newest: Policy }): ReactNode {
  const preview = usePreview();
  const { values } = edit.form;
  const wrong = checkFigures(values, settings);
  return (
    <div className="fh-try-out">
      <p>See what these figures would do to the lists of some of your clients. Nothing is saved by it.</p>
      {wrong.length > 0 && <p role="status">First mend: {wrong.map(({ detail }) => detail).join('. ')}.</p>}
      <Button
        kind="secondary"
        busy={preview.isPending}
        onClick={() => wrong.length === 0 && preview.mutate(figuresFrom(values, settings, newest.figures))}
      >
        Try it out
      </Button>
      {preview.error && <ErrorState error={preview.error} sentences={matchingSentences} />}
      <div role="status">{preview.data && <PreviewResult preview={preview.data} />}</div>
    </div>
  );
}

interface EditProps {
  readonly newest: Policy;
  readonly from: Policy;
  readonly settings: readonly Setting[];
}

function PolicyForm({ newest, from, settings }: EditProps): ReactNode {
  const edit = usePolicyEdit(newest, from, settings);
  const weights = settings.filter(({ group }) => group === 'weights');
  const labels = {
    ...Object.fromEntries(settings.map((setting) => [nameOf(setting.pointer), settingName(setting)])),
    [modesField]: modesLabel,
    [whyField]: 'Why',
  };
  return (
    <Section>
      <EditForm
        edit={edit}
        labels={labels}
        show={(name, value) => fieldText(name, value, settings)}
        submitLabel="Save as a new version"
        sentences={matchingSentences}
        aside={
          <ButtonLink to="/matching/policy" kind="quiet">
            Cancel
          </ButtonLink>
        }
      >
        <FormPart
          title="How much each thing weighs"
          hint="The most points each thing can add. Twice the points count twice as much; with 0 it does not count."
        >
          <FieldRow>
            {weights.map((setting) => (
              <FigureField key={setting.pointer} edit={edit} setting={setting} />
            ))}
          </FieldRow>
        </FormPart>
        <FormPart title="The finer figures">
          <FinerFigures edit={edit} settings={settings} />
        </FormPart>
        <TryOut edit={edit} settings={settings} newest={newest} />
        <TextArea
          {...(edit.form.field(whyField) as FieldBinding<string>)}
          label="Why do you change it?"
          hint="For whoever reads the versions later. Do not name a client."
          maxLength={500}
        />
      </EditForm>
    </Section>
  );
}

/** Changes what matching weighs: tried out on real lists first, saved as a new version. */
export function EditPolicyPage(): ReactNode {
  const { from } = route.useSearch();
  const mayRevise = useCan('matching-policies:write');
  const settings = useQuery(settingsQuery);
  const newest = useQuery(policyQuery);
  const start = useQuery(from === undefined ? policyQuery : versionQuery(from));
  const ready = { ...start, data: settings.data && newest.data && start.data };
  return (
    <Page
      title="Change what matching weighs"
      width="narrow"
      summary={from !== undefined && start.data && `Starting from version ${start.data.version}`}
      back={<BackLink to="/matching/policy">How matching weighs things</BackLink>}
    >
      {mayRevise ? (
        <Loaded query={{ ...ready, error: start.error ?? newest.error ?? settings.error }} what="the weights">
          {(version) =>
            newest.data &&
            settings.data && (
              <PolicyForm key={version.id} newest={newest.data} from={version} settings={settings.data} />
            )
          }
        </Loaded>
      ) : (
        <Empty title="Leaders change the weights" icon="settings">
          You can see what matching weighs. To change it, talk to your team leader.
        </Empty>
      )}
    </Page>
  );
}
