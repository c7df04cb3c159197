import { defaultSessionHours } from './session';

/** How a way of travelling is estimated: minutes = straight-line km * detourFactor / kmPerHour * 60 + extraMinutes. */
export interface TravelValues {
  readonly detourFactor: number;
  readonly kmPerHour: number;
  readonly extraMinutes: number;
}

/** A car is slower in towns. */
export interface CarValues {
  readonly detourFactor: number;
  readonly urbanKmPerHour: number;
  readonly ruralKmPerHour: number;
  readonly extraMinutes: number;
}

/** What a service may set for itself. Everything has a default, so a new service starts without a form. */
export interface ServiceSettings {
  /** Wall time in the service's time zone at which the night's matching starts, `HH:MM`. */
  readonly nightRunAt: string;
  /** Contacts with employers a full-time specialist should have in a week (IPS-25 item 17 asks for six). */
  readonly weeklyContactTarget: number;
  /** Hours from signing in until one must sign in again. */
  readonly sessionHours: number;
  /** Planning values for travel times; estimates, shown as a range. */
  readonly travel: {
    readonly walk: TravelValues;
    readonly cycle: TravelValues;
    readonly bus: TravelValues;
    readonly car: CarValues;
  };
}

/** The values a service has until it sets its own. Travel: planning assumptions, to be replaced by local experience. */
export const defaultSettings: ServiceSettings = {
  nightRunAt: '02:00',
  weeklyContactTarget: 6,
  sessionHours: defaultSessionHours,
  travel: {
    walk: { detourFactor: 1.3, kmPerHour: 4.8, extraMinutes: 0 },
    cycle: { detourFactor: 1.35, kmPerHour: 14, extraMinutes: 3 },
    bus: { detourFactor: 1.4, kmPerHour: 15, extraMinutes: 14 },
    car: { detourFactor: 1.35, urbanKmPerHour: 28, ruralKmPerHour: 45, extraMinutes: 6 },
  },
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
  return overlay(defaultSettings as unknown as Json, stored) as unknown as ServiceSettings;
}

function overlay(defaults: Json, stored: Json): Json {
  return Object.fromEntries(
    Object.entries(defaults).map(([key, value]) => {
      const own = stored[key];
      if (isObject(value)) return [key, overlay(value, isObject(own) ? own : {})];
      return [key, typeof own === typeof value ? own : value];
    }),
  );
}
