import type { Day } from '#kernel';
import type { AspectId, Aspects } from './aspects';
import { competitive } from './criteria/competitive';
import { contract } from './criteria/contract';
import { daysAndTimes } from './criteria/days-and-times';
import { employer } from './criteria/employer';
import { environment } from './criteria/environment';
import { freshness } from './criteria/freshness';
import { hours } from './criteria/hours';
import { occupation } from './criteria/occupation';
import { pay } from './criteria/pay';
import { requirements } from './criteria/requirements';
import { shiftKinds } from './criteria/shift-kinds';
import { type Reach, travel } from './criteria/travel';
import { values } from './criteria/values';
import type { Judge, Ledger } from './criterion';
import type { ProfileFacts } from './facts';
import type { MatchingPolicy } from './policy';

/** All criteria, in the order of an explanation. */
const all = [
  occupation,
  travel,
  hours,
  daysAndTimes,
  shiftKinds,
  pay,
  contract,
  environment,
  requirements,
  values,
  competitive,
  employer,
  freshness,
] as const;

/** What one client's wishes say about each aspect of an opening; nothing where they said nothing. */
export type Judges = { readonly [Id in Exclude<AspectId, 'travel'>]?: Judge<Aspects[Id]> } & { readonly travel: Reach };

/**
 * One client's wishes made ready. The ranking, the explanation and everything between run these judges, so there is one
 * formula: the score is what the parts add up to.
 */
export function judgesFor(profile: ProfileFacts, policy: MatchingPolicy, today: Day): Judges {
  return Object.fromEntries(
    all.flatMap((criterion) => {
      const judge = criterion.prepare(profile, policy, today);
      return judge ? [[criterion.id, judge]] : [];
    }),
  ) as unknown as Judges;
}

/** Writes down what every judge says about an opening. */
export function judgeAll(judges: Judges, opening: Aspects, ledger: Ledger): void {
  const byId = judges as unknown as Readonly<Record<AspectId, Judge<unknown> | undefined>>;
  for (const { id } of all) byId[id]?.judge(opening[id], ledger);
}
