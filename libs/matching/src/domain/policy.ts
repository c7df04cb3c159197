import { checkedPolicy, type MatchingPolicy, standardPolicy, type TravelMode, type TravelSpeed } from '#matching-core';

/** Planning values of one way of travelling, as a service sets them. */
interface TravelValues {
  readonly detourFactor: number;
  readonly extraMinutes: number;
}
type OneSpeed = TravelValues & { readonly kmPerHour: number };
type TwoSpeeds = TravelValues & { readonly urbanKmPerHour: number; readonly ruralKmPerHour: number };

/** The travel settings of a service. */
export interface TravelSettings {
  readonly walk: OneSpeed;
  readonly cycle: OneSpeed;
  readonly bus: OneSpeed;
  readonly car: TwoSpeeds;
}

/**
 * The policy a service ranks by: the standard one with the service's own travel values. Values of its own give the version
 * a mark of its own, so that two lists of one version were made by the same figures.
 *
 * @throws DomainError `matching-core.invalid_policy` for values the core does not take
 */
export function policyFor(travel: TravelSettings): MatchingPolicy {
  const speeds: Record<TravelMode, TravelSpeed> = {
    walk: speedOf(travel.walk),
    cycle: speedOf(travel.cycle),
    bus: speedOf(travel.bus),
    car: speedOf(travel.car),
  };
  const figures = textOf(speeds);
  const own = figures !== textOf(standardPolicy.travel.speeds);
  return checkedPolicy({
    ...standardPolicy,
    version: own ? `${standardPolicy.version}.travel-${mark(figures)}` : standardPolicy.version,
    travel: { ...standardPolicy.travel, speeds },
  });
}

function speedOf(values: OneSpeed | TwoSpeeds): TravelSpeed {
  const speeds =
    'kmPerHour' in values
      ? { urbanKmPerHour: values.kmPerHour, ruralKmPerHour: values.kmPerHour }
      : { urbanKmPerHour: values.urbanKmPerHour, ruralKmPerHour: values.ruralKmPerHour };
  return { detour: values.detourFactor, ...speeds, extraMinutes: Math.round(values.extraMinutes) };
}

function textOf(speeds: Readonly<Record<TravelMode, TravelSpeed>>): string {
  return (['walk', 'cycle', 'bus', 'car'] as const)
    .map((mode) => speeds[mode])
    .map(({ detour, urbanKmPerHour, ruralKmPerHour, extraMinutes }) =>
      [detour, urbanKmPerHour, ruralKmPerHour, extraMinutes].join(','),
    )
    .join(';');
}

/** FNV-1a of a text in eight hexadecimal digits: enough to tell settings apart, and no secret. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1)
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
