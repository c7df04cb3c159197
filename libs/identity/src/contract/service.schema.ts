import type { TenantId } from '#kernel';
import { example, id, instant, text, version, whole, words } from '#platform/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { defaultSettings } from '../domain/service-settings';

const fields = {
  nightRunAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe("When the night's matching starts, as HH:MM in the service's time zone."),
  weeklyContactTarget: whole({
    min: 0,
    max: 40,
    description: 'Contacts with employers a full-time specialist should have in a week.',
  }),
  sessionHours: whole({ min: 1, max: 24, description: 'Hours from signing in until one must sign in again.' }),
  introductionsPerMonth: whole({
    min: 0,
    max: 100,
    description: 'Most introductions of clients to one employer in a month; what the employer has said wins.',
  }),
  coolOffDays: whole({
    min: 0,
    max: 365,
    description: 'Days after an employer’s no in which nobody should be introduced to them.',
  }),
};

export const ServiceSettingsView = z.strictObject(fields);

/** Every member may be absent (stays as it is) or null (the default again). */
function orDefault<Shape extends z.ZodRawShape>(shape: Shape) {
  const loosened = Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, (schema as z.ZodType).nullable().optional()]),
  );
  // Object.fromEntries forgets which key had which schema; the loop above kept them.
  return z.strictObject(loosened as unknown as { [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>> });
}

const SettingsPatch = orDefault(fields);

const timeZones = new Set(Intl.supportedValuesOf('timeZone'));
const name = text({ max: 120, description: 'What people call the service.' });
const timeZone = z
  .string()
  .max(60)
  .refine((zone) => timeZones.has(zone), 'Expected an IANA time zone such as Europe/London')
  .describe('IANA name of the zone its days and the night run follow: `Europe/London`.');

/** A new service, made from the command line or by the demo. */
export const CreateService = z.strictObject({
  name,
  timeZone: timeZone.default('Europe/London'),
  isDemo: z.boolean().default(false).describe('Whether this is the made-up demo service.'),
});
export type CreateService = z.input<typeof CreateService>;

export const UpdateService = example(
  z.strictObject({
    name: name.optional(),
    timeZone: timeZone.optional(),
    settings: SettingsPatch.optional().describe('Only what changes; null brings a default back.'),
  }),
  { settings: { weeklyContactTarget: 5, sessionHours: null } },
);
export type UpdateService = z.infer<typeof UpdateService>;

export const serviceActions = { update: 'The caller may change the service' } as const;

export const ServiceView = z.strictObject({
  id: id<'tenant'>('The service.'),
  version: version(),
  name: z.string().describe('What people call the service.'),
  timeZone: z.string().describe('IANA name of the zone its days and the night run follow.'),
  isDemo: z.boolean().describe('Whether this is the made-up demo service.'),
  settings: ServiceSettingsView.describe('The settings in force, defaults included.'),
  createdAt: instant('When the service was set up.'),
  updatedAt: instant('When its name, zone or settings were last changed.'),
  actions: z
    .array(words('ServiceAction', serviceActions, 'Something the caller may do.'))
    .describe('What the caller may do.'),
});
export type ServiceView = z.infer<typeof ServiceView>;

export const serviceExample: ServiceView = {
  id: '01936d3a-6c00-7000-8000-000000000009' as TenantId,
  version: 1,
  name: 'Don Valley IPS',
  timeZone: 'Europe/London',
  isDemo: false,
  settings: defaultSettings,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  actions: ['update'],
};

export class UpdateServiceDto extends createZodDto(UpdateService) {}
export class ServiceViewDto extends createZodDto(ServiceView) {}
