import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { api, ifMatch, ok, type Versioned, type View } from '../../api/client';
import { FieldRow, Form, FormPart } from '../../ui/form';
import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { DateField, NumberField, TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { type FormState, missing, useForm } from '../../ui/use-form';
import { serviceQuery, useRefresh } from './queries';
import { settingsSentences } from './words';

type Service = View<'ServiceView'>;

interface Fields {
  readonly name: string;
  readonly timeZone: string;
  readonly nightRunAt: string;
  readonly weeklyContactTarget: number | null;
  readonly sessionHours: number | null;
  readonly introductionsPerMonth: number | null;
  readonly coolOffDays: number | null;
}

const fieldsOf = ({ name, timeZone, settings }: Service): Fields => ({
  name,
  timeZone,
  nightRunAt: settings.nightRunAt,
  weeklyContactTarget: settings.weeklyContactTarget,
  sessionHours: settings.sessionHours,
  introductionsPerMonth: settings.introductionsPerMonth,
  coolOffDays: settings.coolOffDays,
});

/** Only what was changed, so that a default stays a default. */
function bodyOf(before: Fields, now: Fields): View<'UpdateService'> {
  const differs = (name: keyof Fields) => JSON.stringify(before[name]) !== JSON.stringify(now[name]);
  return {
    ...(differs('name') && { name: now.name.trim() }),
    ...(differs('timeZone') && { timeZone: now.timeZone.trim() }),
    settings: {
      ...(differs('nightRunAt') && { nightRunAt: now.nightRunAt || null }),
      ...(differs('weeklyContactTarget') && { weeklyContactTarget: now.weeklyContactTarget }),
      ...(differs('introductionsPerMonth') && { introductionsPerMonth: now.introductionsPerMonth }),
      ...(differs('coolOffDays') && { coolOffDays: now.coolOffDays }),
      ...(differs('sessionHours') && { sessionHours: now.sessionHours }),
    },
  };
}

/** Name, night run and weekly target. */
export function ServiceTab(): ReactNode {
  const service = useQuery(serviceQuery);
  return (
    <Loaded query={service} what="the service" sentences={settingsSentences}>
      {(view) => <ServiceForm key={view.version} service={view} />}
    </Loaded>
  );
}

function ServiceForm({ service }: { service: Versioned<Service> }): ReactNode {
  const refresh = useRefresh();
  const before = fieldsOf(service);
  const form = useForm<Fields, unknown>({
    initial: before,
    check: ({ name, timeZone }) => [
      ...(name.trim() ? [] : [missing('name', 'Enter the name of the service')]),
      ...(timeZone.trim() ? [] : [missing('timeZone', 'Enter the time zone')]),
    ],
    send: (fields) =>
      ok(api.PATCH('/v1/service', { params: { header: ifMatch(service) }, body: bodyOf(before, fields) })),
    onSaved: async () => {
      await refresh('service', 'me');
      toast('Settings saved');
    },
  });
  return (
    <Section>
      <Form form={form} submitLabel="Save settings" sentences={settingsSentences}>
        <FormPart title="The service">
          <TextField {...form.field('name')} label="Name" maxLength={120} />
          <TextField {...form.field('timeZone')} label="Time zone" hint="Such as Europe/London." maxLength={60} />
          <FieldRow>
            <DateField {...form.field('nightRunAt')} label="Night’s matching starts at" precision="time" />
            <NumberField
              {...form.field('weeklyContactTarget')}
              label="Contacts a week"
              hint="For a full-time specialist"
            />
            <NumberField
              {...form.field('sessionHours')}
              label="Signed in for"
              hint="Then sign in again"
              suffix="hours"
            />
          </FieldRow>
        </FormPart>
        <FairToEmployers form={form} />
        <p>
          Planning values for travel are part of <Link to="/matching/policy">how matching weighs things</Link>.
        </p>
      </Form>
    </Section>
  );
}

function FairToEmployers({ form }: { form: Pick<FormState<Fields>, 'field'> }): ReactNode {
  return (
    <FormPart
      title="Fair to employers"
      hint="Said on the employer’s page, on the contact form and beside suggestions. It warns; it takes nothing off a client’s list."
    >
      <FieldRow>
        <NumberField
          {...form.field('introductionsPerMonth')}
          label="Introductions a month"
          hint="At one employer, unless they said"
        />
        <NumberField {...form.field('coolOffDays')} label="Rest after a no" hint="Nobody is introduced" suffix="days" />
      </FieldRow>
    </FormPart>
  );
}
