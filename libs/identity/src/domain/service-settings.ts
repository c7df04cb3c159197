import { defaultSessionHours } from './session';

/** What a service may set for itself. Everything has a default, so a new service starts without a form. */
export interface ServiceSettings {
  /** Wall time in the service's time zone at which the night's matching starts, `HH:MM`. */
  readonly nightRunAt: string;
  /** Contacts with employers a full-time specialist should have in a week (IPS-25 item 17 asks for six). */
  readonly weeklyContactTarget: number;
  /** Hours from signing in until one must sign in again. */
  readonly sessionHours: number;
  /** Most introductions of clients to one employer in a month, where the employer has not said. */
  readonly introductionsPerMonth: number;
  /** Days after an employer's no in which nobody should be introduced to them. */
  readonly coolOffDays: number;
}

/** The values a service has until it sets its own. */
export const defaultSettings: ServiceSettings = {
  nightRunAt: '02:00',
  weeklyContactTarget: 6,
  sessionHours: defaultSessionHours,
  introductionsPerMonth: 6,
  coolOffDays: 28,
};

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON Merge Patch (RFC 7396) on the stored settings. Only what a service has set itself is stored, so a null brings the
 * default back, and a better default in a later release reaches everyone who never chose.
 */
export function mergePatch(target: Json, patch: Json): Json {
  const merged: Record<string, unknown> = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (isObject(value)) merged[key] = mergePatch(isObject(merged[key]) ? merged[key] : {}, value);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** The settings in force: the stored ones over the defaults. Stored names that no longer exist are left out. */
export function settingsInForce(stored: Json): ServiceSettings {
  const inForce = Object.entries(defaultSettings).map(([key, value]) => {
    const own = stored[key];
    return [key, typeof own === typeof value ? own : (value as unknown)];
  });
  return Object.fromEntries(inForce) as ServiceSettings;
}
