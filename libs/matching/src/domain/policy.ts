import { type MatchingPolicy, policySettings, policyValue, standardPolicy, type TravelMode } from '#matching-core';

/** The weights and limits themselves, without the name of their version. */
export type PolicyFigures = Omit<MatchingPolicy, 'version'>;

/** What counts where, of the versions of a service's policy. */
export const policyUses = {
  in_use: 'Lists are made by it',
  next_run: 'Lists will be made by it from the next run on',
  earlier: 'Lists were made by it, or it was replaced before its first run',
} as const;
export type PolicyUse = keyof typeof policyUses;

/** The version every service begins with: the standard policy. */
export const firstVersion = 1;

/**
 * A stored policy as the core takes it, of whatever age: versions are never rewritten, they are completed when they are read.
 * A figure that came with a later release than the one that stored it has its standard value; what no longer exists is left
 * out. The version stays the same, so a release that brings a figure names a new `engineVersion`: that is how lists made
 * before are told apart.
 */
export function policyOf(version: string, stored: unknown): MatchingPolicy {
  return { ...(completed(figuresOf(standardPolicy), stored) as PolicyFigures), version };
}

/** A policy without the name of its version. */
export function figuresOf({ version: _version, ...figures }: MatchingPolicy): PolicyFigures {
  return figures;
}

function completed(standard: unknown, stored: unknown): unknown {
  if (Array.isArray(standard)) {
    if (!Array.isArray(stored)) return standard;
    // Shares have their places, each with its standard value; ways of travelling are a choice and stand as chosen.
    return typeof standard[0] === 'number' ? standard.map((value, at) => completed(value, stored[at])) : stored;
  }
  if (typeof standard !== 'object' || standard === null) return typeof stored === typeof standard ? stored : standard;
  const own = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(standard).map(([key, value]) => [key, completed(value, own[key])]));
}

/** One setting that two versions have differently. */
export interface PolicyChange {
  readonly pointer: string;
  readonly from: number | TravelMode[];
  readonly to: number | TravelMode[];
}

const modesPointer = '/travel/assumedModes';

/** What a version changed, in the order in which a policy is read. */
export function changesBetween(before: PolicyFigures, after: PolicyFigures): PolicyChange[] {
  return [...policySettings.map(({ pointer }) => pointer), modesPointer]
    .map((pointer) => ({
      pointer,
      from: policyValue(before, pointer) as PolicyChange['from'],
      to: policyValue(after, pointer) as PolicyChange['to'],
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** Where a version stands, by the number of the newest and the version by which lists are made now. */
export function useOf(number: number, newest: number, inForce: string): PolicyUse {
  if (String(number) === inForce) return 'in_use';
  return number === newest ? 'next_run' : 'earlier';
}
