import type { DoubtReason } from './draft';
import { isPlausiblePay, unknownPay, type Pay, type PayUnit } from './pay';

/** What a pay text says, and why an amount in it was left unread. */
export interface PayReading {
  readonly pay: Pay;
  readonly doubt: DoubtReason | null;
}

interface Amount {
  readonly pounds: number;
  readonly thousands: boolean;
  readonly pence: boolean;
  /** A bare small whole number: an amount only beside another one. */
  readonly weak: boolean;
  /** Written so that it can be read in two ways: £49,0736. */
  readonly broken: boolean;
  readonly from: number;
  readonly to: number;
}

const longestText = 300;
/** 24,907 · 24, 907 · 27.000 · 54.965.00 · 9.36 · 25k. A point before exactly three digits can only part thousands. */
const number =
  /(?<![\w.,])(£+\s?)?(\d{1,3}(?:[.,]\s?\d{3})+(?!\d)(?:\.\d{1,2}(?!\d))?|\d+(?:\.\d{1,2}(?!\d))?)\s?(k\b)?/gi;
/** Numbers that are no pay: bands, hours, shares of full time, percentages, days and weeks of leave. */
const notPay = [
  /\b(?:band|bands|afc|level|grade|scale|point|scp|spine|step)\b[\s:]*(?:\d{1,2}\s?[a-d]?\b(?:\s?[/&,–-]\s?\d{1,2}[a-d]?\b)*)/gi,
  /\d+(?:\.\d+)?\s*%/g,
  /\d+(?:\.\d+)?\s*(?:-|–|to)?\s*\d*(?:\.\d+)?\s*(?:hours?|hrs?)\b(?:\s*(?:per|a|each|\/)\s*(?:week|day|shift)|\s*pw\b|\s*p\/w)?/gi,
  /(?<![\d.,])\d?(?:\.\d+)?\s*(?:w\.?t\.?e|f\.?t\.?e)\b/gi,
  /(?<![\d.,])\d{1,2}(?:\.\d+)?\s*(?:days?|weeks?|months?|years?|sessions?|pas?(?=\s+(?:per|a) week|\s+for|\s*\+))\b/gi,
  /annual leave|paid annual|annual bonus/gi,
];
const linked =
  /^\s*\(?(?:£\s*)?(?:(?:per|an?|p)\s*[./]?\s*)?(?:ph|pa|p\.?a\.?|p\/?h|hour|hr|annum|year|k)?\.?\)?\s*(?:-|–|—|\/|to|up\s?to|rising to)+\s*$/i;
const units: readonly (readonly [PayUnit, RegExp])[] = [
  ['hour', /(?<![a-z])(?:(?:per|an?|\/|p)\s*[./]?\s*(?:hours?|hr|h)|hourly)\b/i],
  ['year', /(?<![a-z])(?:(?:per|an?|\/)\s*(?:annum|anum|year|yr)|p\.?\/?a|annually|annual|yearly)\b/i],
  ['month', /(?<![a-z])(?:(?:per|a|\/)\s*(?:calendar )?month|pcm|p\.?m|monthly)\b/i],
  ['week', /(?<![a-z])(?:(?:per|a|\/)\s*(?:week|wk)|p\.?w|weekly)\b/i],
  ['day', /(?<![a-z])(?:(?:per|a|\/)\s*day|p\.?d|daily)\b/i],
];
const onTarget = /\bo\.?t\.?e\b|on[\s-]target|potential to earn|earning potential|earn up to|uncapped/i;
const forFullTime = /pro[\s-]?r[at]ta|pro[\s-]?rata|\bpr\b|full[\s-]time (?:hours|equivalent)|\b[fw]\.?t\.?e\b/i;
const atMost = /(?:\bup\s?to|\bmax(?:imum)?(?: of)?|\bno more than)\s*$/i;
const atLeast = /(?:\bfrom|\bmin(?:imum)?(?: of)?|\bstarting (?:at|from|salary(?: of)?)|\bat least|\bcirca from)\s*$/i;

/**
 * Reads the pay text of an advert. An amount is taken only when its unit is written beside it, or when it can have no other:
 * 10,000 pounds and more are for a year, and under 15, or under 60 with pence, for an hour. Whatever else the text says is
 * kept as words. Never a guess: what cannot be pay is unknown, with the reason.
 */
export function readPay(text: string | null | undefined): PayReading {
  const words = text?.replace(/\s+/g, ' ').trim().slice(0, longestText) ?? '';
  if (words === '') return { pay: unknownPay, doubt: null };
  const said: Pay = { ...unknownPay, text: words, proRata: forFullTime.test(words) ? 'yes' : 'unknown' };
  const plain = blankOut(words);
  const [first, ...others] = amountsOf(plain);
  if (!first) return { pay: said, doubt: /£\s?\d/.test(plain) ? 'pay_not_understood' : null };
  const range = rangeOf(plain, first, others);
  if (first.broken || range?.broken) return { pay: said, doubt: 'pay_not_understood' };
  const least = range?.least ?? first.pounds;
  const most = range?.most ?? first.pounds;
  const unit = unitOf(plain.slice(first.from)) ?? unitOf(plain) ?? impliedUnit(first, least, most);
  if (least > most) return { pay: said, doubt: 'pay_reversed' };
  const amounts = [least, most].map((pounds) => Math.round(pounds * 100));
  const impossible = amounts.some((pence) => !isPlausiblePay(pence, unit)) || most > least * 10;
  if (impossible) return { pay: said, doubt: 'pay_impossible' };
  const before = plain.slice(0, first.from);
  const basis = onTarget.test(words) ? 'ote' : 'stated';
  const minPence = !range && atMost.test(before) ? null : amounts[0]!;
  const maxPence = !range && atLeast.test(before) ? null : amounts[1]!;
  return { pay: { ...said, minPence, maxPence, unit, basis }, doubt: null };
}

/** Amounts a feed gives as numbers, checked as those of a text are. */
export function checkedAmounts(pay: Pay): PayReading {
  const amounts = [pay.minPence, pay.maxPence].filter((pence) => pence !== null);
  const none: Pay = { ...pay, minPence: null, maxPence: null, unit: 'unknown', basis: 'unknown' };
  if (amounts.length === 0) return { pay: none, doubt: null };
  if (pay.minPence !== null && pay.maxPence !== null && pay.minPence > pay.maxPence)
    return { pay: none, doubt: 'pay_reversed' };
  const possible = amounts.every((pence) => Number.isInteger(pence) && isPlausiblePay(pence, pay.unit));
  return possible ? { pay, doubt: null } : { pay: none, doubt: 'pay_impossible' };
}

/** The text with everything that is a number but no pay made blank, at the same length. */
function blankOut(words: string): string {
  return notPay.reduce((text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)), words);
}

function amountsOf(text: string): Amount[] {
  const all = [...text.matchAll(number)].map((match): Amount => {
    const [whole, sign, digits, thousand] = match;
    const separated = /[.,]\s?\d{3}(?!\d)/.test(digits!);
    const plain = separated ? digits!.replace(/[.,]\s?(?=\d{3}(?!\d))/g, '') : digits!;
    const pounds = Number(plain) * (thousand ? 1000 : 1);
    const from = match.index;
    const to = from + whole.length;
    return {
      pounds,
      thousands: Boolean(thousand),
      pence: plain.includes('.'),
      weak: sign === undefined && !separated && !thousand && !plain.includes('.') && pounds < 5_000,
      broken: /^[.,':]\s?\d|^ \d{3}\b/.test(text.slice(to)),
      from,
      to,
    };
  });
  const join = (one: Amount | undefined, other: Amount | undefined) =>
    one !== undefined && other !== undefined && linked.test(text.slice(one.to, other.from));
  return all.filter((amount, position) => {
    const [before, after] = [all[position - 1], all[position + 1]];
    return !amount.weak || (join(before, amount) && !before!.weak) || (join(amount, after) && !after!.weak);
  });
}

/** Least and most of amounts that dashes, strokes or "to" join; null when the first stands alone. */
function rangeOf(
  text: string,
  first: Amount,
  others: readonly Amount[],
): { readonly least: number; readonly most: number; readonly broken: boolean } | null {
  let last = first;
  for (const next of others) {
    const between = text.slice(last.to, next.from);
    const pair = /^\s*and\s*$/i.test(between) && /between\s*$/i.test(text.slice(0, first.from));
    // Behind a stroke stands a next pay point, or the same pay for another unit: only the former goes up.
    if (!pair && (!linked.test(between) || (between.includes('/') && !isNextPoint(last, next)))) break;
    last = next;
  }
  if (last === first) return null;
  // "£22-24k" and "£22 - 24,000": the thousands are written once for both.
  const shortened = !first.thousands && !first.pence && first.pounds < 1000 && first.pounds * 1000 <= last.pounds;
  return { least: shortened ? first.pounds * 1000 : first.pounds, most: last.pounds, broken: last.broken };
}

/** Whether an amount can be a later point of the scale that another one is on. */
function isNextPoint(one: Amount, next: Amount): boolean {
  return next.pounds >= one.pounds && next.pounds <= one.pounds * 3;
}

function unitOf(text: string): PayUnit | null {
  const found = units
    .map(([unit, pattern]) => ({ unit, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return found[0]?.unit ?? null;
}

function impliedUnit(first: Amount, least: number, most: number): PayUnit {
  if (least >= 10_000) return 'year';
  if (most < 15 || (most < 60 && first.pence)) return 'hour';
  return 'unknown';
}
