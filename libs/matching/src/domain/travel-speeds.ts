import type { MatchingPolicy, TravelSpeed } from '#matching-core';

/** The policy with every mode of travel so much faster: 75 is a quarter slower. What every journey takes besides stays. */
export function withSpeeds(policy: MatchingPolicy, percent: number): MatchingPolicy {
  const faster = (speed: TravelSpeed): TravelSpeed => ({
    ...speed,
    urbanKmPerHour: (speed.urbanKmPerHour * percent) / 100,
    ruralKmPerHour: (speed.ruralKmPerHour * percent) / 100,
  });
  const { walk, cycle, bus, car } = policy.travel.speeds;
  const speeds = { walk: faster(walk), cycle: faster(cycle), bus: faster(bus), car: faster(car) };
  return { ...policy, travel: { ...policy.travel, speeds } };
}
