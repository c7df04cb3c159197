import { excluded, type Exclusion, type Part } from './criterion';
import type { ProspectFacts } from './prospect-facts';

/** What employers worth a visit are judged by, in the order in which a person would talk about them. */
export const prospectCriteria = {
  clients: 'Whom of the caseload it serves',
  work: 'Kinds of work there',
  travel: 'Travel',
  values: 'What matters to the person',
  employer: 'Employers to avoid',
  hiring: 'Signs that they take people on',
  relationship: 'How well we know each other',
  size: 'How large they are',
} as const;
export type ProspectCriterion = keyof typeof prospectCriteria;

export type ProspectPart = Omit<Part, 'criterion'> & { readonly criterion: ProspectCriterion };
export type ProspectExclusion = Omit<Exclusion, 'criterion'> & { readonly criterion: ProspectCriterion };

/** Keeps the reasons, like `Ledger`. */
export interface ProspectLedger {
  part(part: ProspectPart): void;
  exclusion(exclusion: ProspectExclusion): void;
}

/** One question put to an employer. Ranking and explaining run the same one, without a ledger and with it. */
export interface ProspectJudge {
  readonly of: number;
  /** Points from 0 to `of`, or `excluded`. */
  judge(prospect: ProspectFacts, ledger: ProspectLedger | null): number;
}

/** Puts every question and adds up; `excluded` when any judge leaves the employer out. With a ledger every judge speaks. */
export function judgedBy(
  judges: readonly ProspectJudge[],
  prospect: ProspectFacts,
  ledger: ProspectLedger | null,
): number {
  let points = 0;
  let out = false;
  for (const each of judges) {
    const given = each.judge(prospect, ledger);
    if (given === excluded) {
      if (!ledger) return excluded;
      out = true;
    } else points += given;
  }
  return out ? excluded : points;
}
