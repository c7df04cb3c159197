import type { Part } from '../src/criterion';
import { explain } from '../src/explanation';
import { emptyProfile, type OpeningFacts, type ProfileFacts, unknownOpening } from '../src/facts';
import { type CriterionId, standardPolicy } from '../src/policy';

/** What one criterion says: `out` when it leaves the opening out, else its kind and its share of the points in percent. */
export interface Judged {
  readonly says: Part['kind'] | 'out';
  readonly percent: number;
  readonly parts: readonly Part[];
}

/** Judges an opening of which only `opening` is known for a client who has only said `profile`, on 2 March 2026. */
export function judged(criterion: CriterionId, profile: Partial<ProfileFacts>, opening: Partial<OpeningFacts>): Judged {
  const { parts, exclusions } = explain(
    { ...unknownOpening('opening'), ...opening },
    { ...emptyProfile, ...profile },
    standardPolicy,
    '2026-03-02',
  );
  const own = parts.filter((part) => part.criterion === criterion);
  const first = own[0];
  if (exclusions.some((exclusion) => exclusion.criterion === criterion)) return { says: 'out', percent: 0, parts: own };
  if (!first) throw new Error(`${criterion} says nothing`);
  return { says: first.kind, percent: Math.round((first.points * 100) / first.of), parts: own };
}
