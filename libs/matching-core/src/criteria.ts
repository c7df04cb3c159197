import type { Day } from '#kernel';
import { contract } from './criteria/contract';
import { daysAndTimes } from './criteria/days-and-times';
import { employer } from './criteria/employer';
import { environment } from './criteria/environment';
import { freshness } from './criteria/freshness';
import { hours } from './criteria/hours';
import { notForMe } from './criteria/not-for-me';
import { occupation } from './criteria/occupation';
import { pay } from './criteria/pay';
import { requirements } from './criteria/requirements';
import { shiftKinds } from './criteria/shift-kinds';
import { travel } from './criteria/travel';
import { type Criterion, type Judge, together } from './criterion';
import type { ProfileFacts } from './facts';
import type { MatchingPolicy } from './policy';

/** All criteria, in the order of an explanation. */
const all: readonly Criterion[] = [
  occupation,
  travel,
  hours,
  daysAndTimes,
  shiftKinds,
  pay,
  contract,
  environment,
  requirements,
  employer,
  freshness,
  notForMe,
];

/**
 * Everything one client's wishes say about an opening. The ranking and the explanation both run this judge, so there is one
 * formula: the score is what the parts add up to.
 */
export function judgeFor(profile: ProfileFacts, policy: MatchingPolicy, today: Day): Judge {
  const judges = all.flatMap((criterion) => criterion.prepare(profile, policy, today) ?? []);
  return together(judges) ?? { judge: () => 0 };
}
