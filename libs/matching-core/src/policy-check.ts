import type { FieldProblem } from '#kernel';
import { matchingCoreErrors } from './errors';
import { travelModes } from './facts';
import { dayKinds, type MatchingPolicy } from './policy';
import { policySettings } from './policy-settings';

/** The value at a pointer into a policy; undefined when nothing stands there. */
export function policyValue(policy: object, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key], policy);
}

const outOfRange = (pointer: string, detail: string): FieldProblem => ({ pointer, code: 'out_of_range', detail });

/** Every value of a policy that does not stand, each with where it is; none for a policy that does. */
export function policyProblems(policy: Omit<MatchingPolicy, 'version'>): FieldProblem[] {
  const problems = policySettings.flatMap((setting) => {
    const { pointer, least, most } = setting;
    const value = policyValue(policy, pointer);
    if (typeof value === 'number' && value >= least && value <= most && (!setting.whole || Number.isInteger(value)))
      return [];
    const kind = setting.whole ? 'whole number' : 'number';
    return [outOfRange(pointer, `expected a ${kind} from ${least} to ${most}, got ${String(value)}`)];
  });
  const { assumedModes } = policy.travel;
  if (assumedModes.length === 0 || !assumedModes.every((mode) => travelModes.includes(mode)))
    problems.push(outOfRange('/travel/assumedModes', `expected at least one of ${travelModes.join(', ')}`));
  for (const kind of dayKinds) {
    const { firstMinute, lastMinute } = policy.travel.buses[kind];
    if (lastMinute <= firstMinute)
      problems.push(outOfRange(`/travel/buses/${kind}/lastMinute`, 'expected a time after the first bus'));
  }
  if (policy.environment.percentByLevel.length !== 5)
    problems.push(outOfRange('/environment/percentByLevel', 'expected five shares'));
  const { freshDays, staleDays } = policy.freshness;
  if (staleDays <= freshDays)
    problems.push(outOfRange('/freshness/staleDays', `expected more than the ${freshDays} days of a fresh vacancy`));
  return problems;
}

/**
 * Returns the policy, or refuses it with every field that is out of range. Points stay integers well below 2³¹ and a share
 * never leaves 0..100, so that no part can pass its `of`.
 */
export function checkedPolicy(policy: MatchingPolicy): MatchingPolicy {
  const problems = policyProblems(policy);
  if (!/^[\w.-]{1,60}$/.test(policy.version))
    problems.unshift(outOfRange('/version', 'expected 1 to 60 letters, digits, dots or dashes'));
  if (problems.length > 0) throw matchingCoreErrors.invalidPolicy(problems);
  return policy;
}
