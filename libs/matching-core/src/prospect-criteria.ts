import { type Day, daysBetween } from '#kernel';
import { employer } from './criteria/employer';
import { occupation } from './criteria/occupation';
import { travel } from './criteria/travel';
import { values } from './criteria/values';
import { kindOf, type Ledger, portion } from './criterion';
import type { ProfileFacts } from './facts';
import type { MatchingPolicy } from './policy';
import type { ProspectFacts } from './prospect-facts';
import type { ProspectJudge, ProspectLedger } from './prospect-judge';
import { WorkJudge } from './prospect-work';

/** What one person's wishes say about employers. `work` is what each sector is known to have. */
export function personalJudges(
  profile: ProfileFacts,
  policy: MatchingPolicy,
  today: Day,
  sectors: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ProspectJudge[] {
  const byWork = occupation.prepare(profile, policy, today);
  const byTravel = travel.prepare(profile, policy);
  const byValues = values.prepare(profile, policy, today);
  const byEmployer = employer.prepare(profile, policy, today);
  const judges: (ProspectJudge | null)[] = [
    byWork && new WorkJudge(byWork, policy, sectors),
    { of: byTravel.of, judge: (prospect, ledger) => nearestSite(prospect, byTravel, ledger) },
    byValues && {
      of: byValues.of,
      judge: ({ sic }, ledger) =>
        byValues.judge({ sic, training: 'unknown', progression: 'unknown' }, asLedger(ledger)),
    },
    byEmployer && {
      of: byEmployer.of,
      judge: ({ id }, ledger) => byEmployer.judge({ employerId: id }, asLedger(ledger)),
    },
  ];
  return judges.filter((judge) => judge !== null);
}

/** What speaks for or against a visit whoever it is for. */
export function ownJudges(policy: MatchingPolicy, today: Day): ProspectJudge[] {
  return [hiring(policy, today), relationship(policy, today), size(policy)];
}

/** The criteria of openings that are used here carry the same names in both lists. */
function asLedger(ledger: ProspectLedger | null): Ledger | null {
  return ledger as (ProspectLedger & Ledger) | null;
}

type TravelJudge = ReturnType<typeof travel.prepare>;

/** An employer is as near as its nearest site; of equally good ones that with the first id. Too far is only who is so with all. */
function nearestSite({ sites }: ProspectFacts, byTravel: TravelJudge, ledger: ProspectLedger | null): number {
  const aspect = (place: ProspectFacts['sites'][number]['place']) =>
    ({ remote: 'unknown', place, shifts: null }) as const;
  const [first, ...others] = [...sites].sort((one, other) => (one.id < other.id ? -1 : 1));
  if (!first) return byTravel.judge(aspect(null), asLedger(ledger));
  let best = first;
  let most = byTravel.judge(aspect(first.place), null);
  for (const site of others) {
    const points = byTravel.judge(aspect(site.place), null);
    if (points > most) [best, most] = [site, points];
  }
  if (ledger) {
    byTravel.judge(aspect(best.place), {
      part: (part) => ledger.part({ ...part, criterion: 'travel', facts: { ...part.facts, siteId: best.id } }),
      exclusion: (exclusion) => ledger.exclusion({ ...exclusion, criterion: 'travel' }),
    });
  }
  return most;
}

const daysSince = (day: Day | null, today: Day) => (day === null ? null : Math.max(0, daysBetween(day, today)));

/** That they took somebody on, and vacancies seen, are signs; no sign is not known, for most jobs are never advertised. */
function hiring({ prospects, fitsFromPercent }: MatchingPolicy, today: Day): ProspectJudge {
  const of = prospects.weights.hiring;
  const { hiredPercent, vacancyPercent, lookBackDays } = prospects.hiring;
  const unknown = prospects.unknownPercent.hiring;
  return {
    of,
    judge({ hires, lastHireOn, vacanciesSeen, lastVacancyOn }, ledger) {
      const signs = hires + vacanciesSeen > 0;
      const shown = Math.min(100, (hires > 0 ? hiredPercent : 0) + vacanciesSeen * vacancyPercent);
      const percent = Math.max(unknown, signs ? shown : 0);
      const points = portion(of, percent);
      ledger?.part({
        criterion: 'hiring',
        kind: !signs ? 'unknown' : percent >= fitsFromPercent ? 'fits' : 'clashes',
        points,
        of,
        facts: {
          hires,
          daysSinceHire: daysSince(lastHireOn, today),
          vacanciesSeen,
          daysSinceVacancy: daysSince(lastVacancyOn, today),
          lookBackDays,
        },
        wish: null,
        question: signs ? null : { ask: 'employer', fact: 'hiring' },
      });
      return points;
    },
  };
}

function relationship(policy: MatchingPolicy, today: Day): ProspectJudge {
  const of = policy.prospects.weights.relationship;
  return {
    of,
    judge({ stage, lastApproachOn }, ledger) {
      const percent = policy.prospects.percentByStage[stage];
      const points = portion(of, percent);
      const facts = { stage, daysSinceApproach: daysSince(lastApproachOn, today) };
      ledger?.part({
        criterion: 'relationship',
        kind: kindOf(percent, policy),
        points,
        of,
        facts,
        wish: null,
        question: null,
      });
      return points;
    },
  };
}

function size(policy: MatchingPolicy): ProspectJudge {
  const { weights, unknownPercent, percentBySize } = policy.prospects;
  const of = weights.size;
  return {
    of,
    judge(prospect, ledger) {
      const known = prospect.size !== 'unknown';
      const percent = prospect.size === 'unknown' ? unknownPercent.size : percentBySize[prospect.size];
      const points = portion(of, percent);
      ledger?.part({
        criterion: 'size',
        kind: known ? kindOf(percent, policy) : 'unknown',
        points,
        of,
        facts: { size: prospect.size },
        wish: null,
        question: known ? null : { ask: 'employer', fact: 'size' },
      });
      return points;
    },
  };
}
