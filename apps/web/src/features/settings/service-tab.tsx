import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { api, ifMatch, ok, type Versioned, type View } from '../../api/client';
import { FieldRow, Form, FormPart } from '../../ui/form';
import { inside } from '../../ui/inside';
import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { DateField, NumberField, TextField } from '../../ui/text-fields';
import { toast } from '../../ui/toast';
import { missing, useForm, type FieldBinding } from '../../ui/use-form';
import { serviceQuery, useRefresh } from './queries';
import { settingsSentences } from './words';

type Service = View<'ServiceView'>;

/** Values of one way of travelling as the number fields hold them: hundredths. */
type Values = Readonly<Record<string, number | null>>;

interface Fields {
  readonly name: string;
  readonly timeZone: string;
  readonly nightRunAt: string;
  readonly weeklyContactTarget: number | null;
  readonly sessionHours: number | null;
  readonly walk: Values;
  readonly cycle: Values;
  readonly bus: Values;
  readonly car: Values;
}

const modes = { walk: 'On foot', cycle: 'By bicycle', bus: 'By bus', car: 'By car' } as const;
const modeIds = Object.keys(modes) as readonly (keyof typeof modes)[];
const valueNames: Readonly<Record<string, { label: string; suffix?: string }>> = {
  detourFactor: { label: 'Detour', suffix: 'times' },
  kmPerHour: { label: 'Speed', suffix: 'km/h' },
  urbanKmPerHour: { label: 'Speed in town', suffix: 'km/h' },
  ruralKmPerHour: { label: 'In the country', suffix: 'km/h' },
  extraMinutes: { label: 'Added', suffix: 'min' },
};

const hundredths = (values: Readonly<Record<string, number>>): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 100)]));
/** An empty value is null: the default again. */
const numbers = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? null : value / 100]));

const fieldsOf = ({ name, timeZone, settings }: Service): Fields => ({
  name,
  timeZone,
  nightRunAt: settings.nightRunAt,
  weeklyContactTarget: settings.weeklyContactTarget,
  sessionHours: settings.sessionHours,
  walk: hundredths(settings.travel.walk),
  cycle: hundredths(settings.travel.cycle),
  bus: hundredths(settings.travel.bus),
  car: hundredths(settings.travel.car),
});

/** Only what was changed, so that a default stays a default. */
function bodyOf(before: Fields, now: Fields): View<'UpdateService'> {
  const differs = (name: keyof Fields) => JSON.stringify(before[name]) !== JSON.stringify(now[name]);
  const travel = Object.fromEntries(modeIds.filter(differs).map((mode) => [mode, numbers(now[mode])]));
  return {
    ...(differs('name') && { name: now.name.trim() }),
    ...(differs('timeZone') && { timeZone: now.timeZone.trim() }),
    settings: {
      ...(differs('nightRunAt') && { nightRunAt: now.nightRunAt || null }),
      ...(differs('weeklyContactTarget') && { weeklyContactTarget: now.weeklyContactTarget }),
      ...(differs('sessionHours') && { sessionHours: now.sessionHours }),
      ...(Object.keys(travel).length > 0 && { travel }),
    },
  };
}

/** Name, night run, weekly target and planning values for travel. */
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
        <FormPart
          title="Planning values for travel"
          hint="Minutes are the straight line times the detour at the speed, plus what is added for walking, waiting or parking. Estimates, shown as a range. Left empty, the usual value is taken."
        >
          {modeIds.map((mode) => (
            <TravelFields key={mode} title={modes[mode]} field={form.field(mode)} />
          ))}
        </FormPart>
      </Form>
    </Section>
  );
}

function TravelFields({ title, field }: { title: string; field: FieldBinding<Values> }): ReactNode {
  return (
    <fieldset className="nhsuk-fieldset fh-travel">
      <legend className="nhsuk-fieldset__legend">{title}</legend>
      <FieldRow>
        {Object.keys(field.value).map((part, index) => (
          <NumberField
            key={part}
            {...inside(field, part, index === 0 ? 'first' : 'further')}
            label={valueNames[part]?.label ?? part}
            suffix={valueNames[part]?.suffix}
            decimals={2}
          />
        ))}
      </FieldRow>
    </fieldset>
  );
}
