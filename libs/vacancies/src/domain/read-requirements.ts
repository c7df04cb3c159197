import type { Known, Requirement, RequirementKind } from './vacancy';

const longestDetail = 300;
const asked: readonly (readonly [RequirementKind, RegExp])[] = [
  ['driving_licence', /\bdriv(?:ing|er['’]?s?)\s+licen[cs]e/i],
  [
    'own_transport',
    /\b(?:own (?:transport|car|vehicle)|access to (?:a|own|your own) (?:car|vehicle)|use of (?:a|own|your own) (?:car|vehicle)|car (?:owner|driver))\b/i,
  ],
  [
    'dbs_enhanced',
    /\benhanced\b[^.]{0,40}\b(?:dbs|crb|disclosure)\b|\b(?:dbs|crb|disclosure)\b[^.]{0,30}\benhanced\b/i,
  ],
  // A check whose level is not named asks for the basic one at least.
  ['dbs_basic', /\bdbs\b|\bdisclosure (?:and|&) barring\b|\bcriminal record(?:s)? (?:check|bureau)/i],
  ['right_to_work', /\bright to work in the (?:uk|united kingdom)\b/i],
];
const denied =
  /\b(?:no|not|without)\b[^.]{0,40}\b(?:licen[cs]e|dbs|disclosure|transport|car|vehicle)\b|\b(?:licen[cs]e|dbs|disclosure|transport|car|vehicle)\b[^.]{0,25}\b(?:not (?:required|essential|needed|necessary))\b/i;
const desirable = /\bdesirable\b|\bpreferabl[ey]\b|\bpreferred\b|\badvantage(?:ous)?\b|\bideally\b|\bbeneficial\b/i;
const essential =
  /\bessential\b|\bmust\b|\brequired?\b|\brequires\b|\bneed(?:s|ed)?\b|\bsubject to\b|\bmandatory\b|\bnecessary\b/i;

/**
 * What an advert's text asks for, of the few things that are always written alike: driving licence, own transport, criminal
 * record check, right to work. Only what is said; whether it is essential only when the same sentence says so.
 */
export function readRequirements(text: string | null | undefined): Requirement[] {
  if (!text) return [];
  const found = new Map<RequirementKind, Requirement>();
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n+|•/)) {
    if (denied.test(sentence)) continue;
    for (const [kind, pattern] of asked) {
      if (!pattern.test(sentence) || (kind === 'dbs_basic' && isEnhanced(sentence))) continue;
      const stated = howEssential(sentence);
      const before = found.get(kind);
      if (before && (before.essential !== 'unknown' || stated === 'unknown')) continue;
      found.set(kind, { kind, detail: sentence.trim().slice(0, longestDetail), essential: stated });
    }
  }
  // One check is asked for: a named level makes the mention without a level say nothing more.
  if (found.has('dbs_enhanced')) found.delete('dbs_basic');
  return asked.flatMap(([kind]) => found.get(kind) ?? []);
}

const isEnhanced = (sentence: string) =>
  asked.some(([kind, pattern]) => kind === 'dbs_enhanced' && pattern.test(sentence));

function howEssential(sentence: string): Known {
  if (desirable.test(sentence)) return essential.test(sentence) ? 'unknown' : 'no';
  return essential.test(sentence) ? 'yes' : 'unknown';
}
