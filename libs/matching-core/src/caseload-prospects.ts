import { excluded } from './criterion';
import type { ProfileFacts } from './facts';
import type { MatchingPolicy } from './policy';
import { ownJudges, personalJudges } from './prospect-criteria';
import { checkGround } from './prospect-check';
import type { ProspectFacts, ProspectGround } from './prospect-facts';
import { judgedBy, type ProspectJudge, type ProspectPart } from './prospect-judge';
import {
  asideFor,
  inOrder,
  type ProspectExplanation,
  type ProspectList,
  type ProspectOptions,
  reasonsFor,
} from './prospects';
import { seenWork } from './sector-work';

/** Somebody of a caseload, by an id of the caller's own. */
export interface CaseloadMember {
  readonly id: string;
  readonly profile: ProfileFacts;
}

/** Why an employer is worth a visit for one of a caseload. There are no points here: people are not compared. */
export interface Served {
  readonly memberId: string;
  readonly parts: readonly ProspectPart[];
}

export interface CaseloadExplanation extends ProspectExplanation {
  /** Those whose wishes it clashes with nothing, in the order in which the caseload was given. */
  readonly serves: readonly Served[];
}

/** One of a caseload made ready. */
interface Prepared {
  readonly id: string;
  readonly judges: readonly ProspectJudge[];
}

/**
 * Puts employers in order for everybody of a caseload together. It serves somebody when none of their wishes clashes and none
 * leaves it out; the points it has with those it serves are spread evenly over the whole caseload, so that everybody counts the
 * same and the sum says nothing about any one of them.
 */
export function rankForCaseload(
  ground: ProspectGround,
  caseload: readonly CaseloadMember[],
  policy: MatchingPolicy,
  options: ProspectOptions,
): ProspectList {
  checkGround(ground);
  const members = prepared(ground, caseload, policy, options);
  const own = ownJudges(policy, options.today);
  return inOrder(ground, policy, options, (prospect) => {
    const { points, served } = together(prospect, members);
    return served.length === 0 ? excluded : points + judgedBy(own, prospect, null);
  });
}

/** Explains employers for a caseload, in the order asked; ids that are not on the ground are left out. */
export function explainForCaseload(
  ground: ProspectGround,
  ids: readonly string[],
  caseload: readonly CaseloadMember[],
  policy: MatchingPolicy,
  options: ProspectOptions,
): CaseloadExplanation[] {
  const members = prepared(ground, caseload, policy, options);
  const own = ownJudges(policy, options.today);
  const byId = new Map(ground.employers.map((prospect) => [prospect.id, prospect]));
  return ids.flatMap((id) => {
    const prospect = byId.get(id);
    if (!prospect) return [];
    const { points, of, served } = together(prospect, members);
    const rest = reasonsFor(prospect, own);
    const clients: ProspectPart = {
      criterion: 'clients',
      kind: served.length > 0 ? 'fits' : 'clashes',
      points,
      of,
      facts: { served: served.length, caseload: members.length },
      wish: null,
      question: null,
    };
    return {
      ...rest,
      points: rest.points + points,
      of: rest.of + of,
      parts: [clients, ...rest.parts],
      aside: asideFor(prospect, policy, options.today),
      serves: served.map(({ id: memberId, judges }) => ({ memberId, parts: reasonsFor(prospect, judges).parts })),
    };
  });
}

function prepared(
  ground: ProspectGround,
  caseload: readonly CaseloadMember[],
  policy: MatchingPolicy,
  { today }: ProspectOptions,
): Prepared[] {
  const sectors = seenWork(ground.seenInSectors);
  return caseload.map(({ id, profile }) => ({ id, judges: personalJudges(profile, policy, today, sectors) }));
}

/** What an employer is worth to a caseload, and to whom of it. */
function together(prospect: ProspectFacts, members: readonly Prepared[]) {
  let points = 0;
  let of = 0;
  const served: Prepared[] = [];
  for (const member of members) {
    for (const judge of member.judges) of += judge.of;
    // Most are too far away for most: only who is left in is asked for reasons.
    const given = judgedBy(member.judges, prospect, null);
    if (given === excluded || clashes(prospect, member)) continue;
    served.push(member);
    points += given;
  }
  const share = (all: number) => Math.floor(all / Math.max(1, members.length));
  return { points: share(points), of: share(of), served };
}

function clashes(prospect: ProspectFacts, { judges }: Prepared): boolean {
  let found = false;
  judgedBy(judges, prospect, { part: ({ kind }) => (found ||= kind === 'clashes'), exclusion: () => undefined });
  return found;
}
