import { type Day, daysBetween } from '#kernel';
import { excluded } from './criterion';
import { drawn } from './daily-order';
import { askedFirst, type Asked } from './asked-first';
import type { ProfileFacts } from './facts';
import type { MatchingPolicy } from './policy';
import { ownJudges, personalJudges } from './prospect-criteria';
import { checkGround } from './prospect-check';
import type { ProspectFacts, ProspectGround } from './prospect-facts';
import {
  judgedBy,
  prospectCriteria,
  type ProspectCriterion,
  type ProspectExclusion,
  type ProspectJudge,
  type ProspectPart,
} from './prospect-judge';
import { seenWork } from './sector-work';

/** Why an employer is not put forward at all, whoever it is for; the first that holds. */
export const asideReasons = {
  do_not_contact: 'They asked not to be contacted',
  has_opening: 'A vacancy of theirs is on record: it is suggested itself',
  approach_ahead: 'Somebody has planned to go or to call',
  approached_lately: 'Somebody was there lately: they are left in peace',
} as const;
export type AsideReason = keyof typeof asideReasons;

/** Options of a list of prospects. */
export interface ProspectOptions {
  readonly today: Day;
  /** What the order among equals is drawn from: `dailySeed`. */
  readonly seed: string;
}

/** An employer in its place. */
export interface RankedProspect {
  /** 1 is first. */
  readonly rank: number;
  readonly id: string;
  readonly points: number;
  readonly order: ProspectOrder;
}

/** Why it stands where it stands: steps of points down, within a step what the day drew up, then the id. */
export interface ProspectOrder {
  /** The lowest points of its step. */
  readonly stepFrom: number;
  /** How many employers of the list are in the same step: they count as equal. */
  readonly equals: number;
  readonly drawn: number;
}

export interface ProspectList {
  readonly ranked: readonly RankedProspect[];
  /** How many are set aside, by reason. */
  readonly aside: Readonly<Record<AsideReason, number>>;
  /** How many a wish leaves out. */
  readonly leftOut: number;
}

/** Why an employer has its points: they are the sum of the points of `parts`, by definition. */
export interface ProspectExplanation {
  readonly id: string;
  readonly points: number;
  readonly of: number;
  readonly parts: readonly ProspectPart[];
  readonly exclusions: readonly ProspectExclusion[];
  readonly aside: AsideReason | null;
}

/** Puts employers without a vacancy on record in order for one person. `policy` must have passed `checkedPolicy`. */
export function rankProspects(
  ground: ProspectGround,
  profile: ProfileFacts,
  policy: MatchingPolicy,
  options: ProspectOptions,
): ProspectList {
  checkGround(ground);
  const judges = judgesOf(ground, profile, policy, options.today);
  return inOrder(ground, policy, options, (prospect) => judgedBy(judges, prospect, null));
}

/** Explains employers for one person, in the order asked; ids that are not on the ground are left out. */
export function explainProspects(
  ground: ProspectGround,
  ids: readonly string[],
  profile: ProfileFacts,
  policy: MatchingPolicy,
  { today }: ProspectOptions,
): ProspectExplanation[] {
  const judges = judgesOf(ground, profile, policy, today);
  const byId = new Map(ground.employers.map((prospect) => [prospect.id, prospect]));
  return ids.flatMap((id) => {
    const prospect = byId.get(id);
    if (!prospect) return [];
    return { ...reasonsFor(prospect, judges), aside: asideFor(prospect, policy, today) };
  });
}

function judgesOf(ground: ProspectGround, profile: ProfileFacts, policy: MatchingPolicy, today: Day): ProspectJudge[] {
  return [...personalJudges(profile, policy, today, seenWork(ground.seenInSectors)), ...ownJudges(policy, today)];
}

/** What judges say about one employer, with every reason. */
export function reasonsFor(
  prospect: ProspectFacts,
  judges: readonly ProspectJudge[],
): Omit<ProspectExplanation, 'aside'> {
  const parts: ProspectPart[] = [];
  const exclusions: ProspectExclusion[] = [];
  judgedBy(judges, prospect, {
    part: (part) => parts.push(part),
    exclusion: (exclusion) => exclusions.push(exclusion),
  });
  const sum = (points: (part: ProspectPart) => number) => parts.reduce((before, part) => before + points(part), 0);
  return { id: prospect.id, points: sum(({ points }) => points), of: sum(({ of }) => of), parts, exclusions };
}

/** Why an employer is set aside; null when it may be put forward. */
export function asideFor(prospect: ProspectFacts, { prospects }: MatchingPolicy, today: Day): AsideReason | null {
  if (prospect.doNotContact) return 'do_not_contact';
  if (prospect.hasOpening) return 'has_opening';
  if (prospect.approachAhead) return 'approach_ahead';
  const { lastApproachOn } = prospect;
  if (lastApproachOn !== null && daysBetween(lastApproachOn, today) < prospects.quietDays) return 'approached_lately';
  return null;
}

/** Every employer that is not set aside and not left out, in the total order of prospects. */
export function inOrder(
  { employers }: ProspectGround,
  policy: MatchingPolicy,
  { today, seed }: ProspectOptions,
  pointsOf: (prospect: ProspectFacts) => number,
): ProspectList {
  const { equalPoints } = policy.prospects;
  const aside: Record<AsideReason, number> = {
    do_not_contact: 0,
    has_opening: 0,
    approach_ahead: 0,
    approached_lately: 0,
  };
  let leftOut = 0;
  const equals = new Map<number, number>();
  const kept: { id: string; points: number; stepFrom: number; drawn: number }[] = [];
  for (const prospect of employers) {
    const reason = asideFor(prospect, policy, today);
    if (reason !== null) {
      aside[reason] += 1;
      continue;
    }
    const points = pointsOf(prospect);
    if (points === excluded) {
      leftOut += 1;
      continue;
    }
    const stepFrom = points - (points % equalPoints);
    equals.set(stepFrom, (equals.get(stepFrom) ?? 0) + 1);
    kept.push({ id: prospect.id, points, stepFrom, drawn: drawn(seed, prospect.id) });
  }
  kept.sort((one, other) => other.stepFrom - one.stepFrom || one.drawn - other.drawn || (one.id < other.id ? -1 : 1));
  const ranked = kept.map(({ id, points, stepFrom, drawn: number }, place) => ({
    rank: place + 1,
    id,
    points,
    order: { stepFrom, equals: equals.get(stepFrom)!, drawn: number },
  }));
  return { ranked, aside, leftOut };
}

/** Whatever is not known of an employer, in the order to ask. */
export function prospectQuestions({ parts }: Pick<ProspectExplanation, 'parts'>): Asked<ProspectCriterion>[] {
  return askedFirst(parts, Object.keys(prospectCriteria));
}
