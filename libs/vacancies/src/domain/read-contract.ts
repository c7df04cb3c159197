import type { ContractKind, RemoteKind } from './vacancy';

const kinds: readonly (readonly [ContractKind, RegExp])[] = [
  ['permanent', /\bperm(?:anent)?\b/i],
  ['fixed_term', /\bfixed[\s_-]?term\b|\bftc\b|\bmaternity (?:cover|leave cover)\b|\bsecondment\b/i],
  ['temporary', /\btemp(?:orary)?\b/i],
  ['seasonal', /\bseasonal\b|\bchristmas (?:temp|staff)\b/i],
  ['agency', /\bagency\b/i],
  ['apprenticeship', /\bapprentice(?:ship)?\b/i],
  ['zero_hours', /\bzero[\s_-]?hours?\b|\bcasual\b|\bbank\b|\bas and when\b/i],
  ['self_employed', /\bself[\s_-]?employed\b|\bfreelance\b/i],
  ['voluntary', /\bvolunt(?:ary|eer(?:ing)?)\b|\bunpaid\b/i],
];

/**
 * The kind of contract that a field of a feed names: `Permanent, full-time`, `TEMPORARY`. A field that names several is
 * unknown, except that a temporary post for a fixed term is a fixed term. "Contract" and "full-time" name none.
 */
export function readContract(text: string | null | undefined): ContractKind {
  const found = kinds.filter(([, pattern]) => pattern.test(text ?? '')).map(([kind]) => kind);
  const [only, second] = found.filter((kind) => kind !== 'temporary' || !found.includes('fixed_term'));
  return only && !second ? only : 'unknown';
}

const titleKinds: readonly (readonly [ContractKind, RegExp])[] = [
  ['apprenticeship', /\bapprentice(?:ship)?\b/i],
  // "Bank" alone may be a bank: only where a title uses it as a mark.
  [
    'zero_hours',
    /^bank (?!cashier|clerk|manager|teller|branch)|[([]\s*bank\s*[)\]]|[-–]\s*bank$|\bbank staff\b|\bzero[\s-]hours?\b/i,
  ],
  ['fixed_term', /\bfixed[\s-]term\b|\bftc\b|\bmaternity cover\b|\bsecondment\b/i],
  ['seasonal', /\bseasonal\b/i],
  ['voluntary', /\bvolunteer\b(?!\s+(?:co-?ordinator|manager|lead|officer|services))/i],
];

/** The kind of contract that a title names without a doubt. */
export function contractInTitle(title: string): ContractKind {
  const [only, second] = titleKinds.filter(([, pattern]) => pattern.test(title));
  return only && !second ? only[0] : 'unknown';
}

/** Whether a title says that the work is done from home. A title that says nothing leaves it unknown. */
export function remoteInTitle(title: string): RemoteKind {
  if (/\bhybrid (?:work|role|home)|\(hybrid\)|[-–]\s*hybrid$/i.test(title)) return 'hybrid';
  return /\bhome[\s-]based\b|\bwork(?:ing)? from home\b|\(remote\)|[-–]\s*remote$|\bremote working\b/i.test(title)
    ? 'remote'
    : 'unknown';
}
