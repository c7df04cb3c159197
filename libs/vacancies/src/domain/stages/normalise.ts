import type { Day } from '#kernel';
import type { Doubt, Rejection, VacancyDraft } from '../draft';
import { unknownPay, type Pay } from '../pay';
import { contractInTitle, readContract, remoteInTitle } from '../read-contract';
import { isPossible, readHours, type HoursReading } from '../read-hours';
import { checkedAmounts, readPay } from '../read-pay';
import { readRequirements } from '../read-requirements';
import { titleKey, type ContractKind, type Known, type RemoteKind, type Requirement } from '../vacancy';

/** What a draft says, in the words of the house. Whatever it did not say is null or unknown. */
export interface NormalDraft {
  readonly source: string;
  readonly sourceRef: string;
  readonly title: string;
  readonly titleKey: string;
  readonly employerName: string | null;
  readonly employerRef: string | null;
  readonly postcode: string | null;
  readonly placeText: string | null;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly soc2020: string | null;
  readonly pay: Pay;
  readonly hours: HoursReading;
  readonly contract: ContractKind;
  readonly remote: RemoteKind;
  readonly requirements: readonly Requirement[];
  readonly advertised: Known;
  readonly description: string | null;
  readonly postedOn: Day | null;
  readonly closesOn: Day | null;
  readonly startsOn: Day | null;
  readonly openings: number | null;
  readonly sourceUrl: string | null;
}

const longest = { source: 60, ref: 200, title: 300, employerName: 200, placeText: 200, description: 20_000 } as const;

const controls =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** First stage: texts cleaned, days and numbers read. A rejection when there is nothing a vacancy could be made of. */
export function normalise(draft: VacancyDraft, doubts: Doubt[]): NormalDraft | Rejection {
  const source = cleanText(draft.source);
  const sourceRef = cleanText(draft.ref);
  const title = cleanText(draft.title)?.replace(/\s+/g, ' ') ?? null;
  if (source === null) return { field: 'source', reason: 'source_missing' };
  if (sourceRef === null) return { field: 'ref', reason: 'ref_missing' };
  if (title === null || !/\p{L}/u.test(title)) return { field: 'title', reason: 'title_missing' };
  const tooLong = (Object.keys(longest) as (keyof typeof longest)[]).find(
    (field) => (draft[field]?.trim().length ?? 0) > longest[field],
  );
  if (tooLong) return { field: tooLong, reason: 'text_too_long' };

  const description = cleanText(draft.description);
  const contract = draft.contract ?? readContract(draft.contractText);
  const remote = remoteInTitle(title);
  const employerName = cleanText(draft.employerName);
  if (employerName === null) doubts.push({ field: 'employerName', reason: 'employer_missing' });
  return {
    source,
    sourceRef,
    title,
    titleKey: titleKey(title),
    employerName,
    employerRef: cleanText(draft.employerRef),
    postcode: cleanText(draft.postcode),
    placeText: cleanText(draft.placeText),
    point: pointOf(draft),
    soc2020: cleanText(draft.soc2020),
    pay: payOf(draft, doubts),
    hours: hoursOf(draft, title, description, doubts),
    contract: contract === 'unknown' ? contractInTitle(title) : contract,
    remote,
    requirements: readRequirements(description),
    advertised: draft.advertised ?? 'yes',
    description,
    ...daysOf(draft, doubts),
    openings: draft.openings && Number.isInteger(draft.openings) && draft.openings > 0 ? draft.openings : null,
    sourceUrl: urlOf(draft, doubts),
  };
}

/** A text without control characters, broken characters and outer blanks; null when nothing is left. */
export function cleanText(text: string | null | undefined): string | null {
  return text?.replace(controls, '').normalize().trim() || null;
}

function payOf(draft: VacancyDraft, doubts: Doubt[]): Pay {
  const read = readPay(draft.payText?.replace(controls, ''));
  const given: Pay = {
    ...unknownPay,
    minPence: draft.payMinPence ?? null,
    maxPence: draft.payMaxPence ?? null,
    unit: draft.payUnit ?? 'unknown',
    basis: draft.payIsPredicted ? 'predicted' : 'stated',
    proRata: read.pay.proRata,
    text: read.pay.text,
  };
  const numbers = given.minPence !== null || given.maxPence !== null;
  // What the advert says in words beats what the feed made of it.
  const words = read.pay.minPence !== null || read.pay.maxPence !== null;
  const { pay, doubt } = numbers && !words ? checkedAmounts(given) : read;
  if (doubt) doubts.push({ field: numbers && !words ? 'payMinPence' : 'payText', reason: doubt });
  return pay;
}

function hoursOf(draft: VacancyDraft, title: string, description: string | null, doubts: Doubt[]): HoursReading {
  const given = { min: draft.hoursMin ?? null, max: draft.hoursMax ?? null };
  if (given.min !== null || given.max !== null) {
    if (isPossible(given)) return given;
    doubts.push({ field: 'hoursMin', reason: 'hours_impossible' });
  }
  const readings = [
    readHours(draft.hoursText, 'field'),
    readHours(draft.contractText, 'field'),
    readHours(title, 'field'),
    readHours(draft.payText, 'prose'),
    readHours(description, 'prose'),
  ];
  return readings.find(({ min, max }) => min !== null || max !== null) ?? { min: null, max: null };
}

function daysOf(draft: VacancyDraft, doubts: Doubt[]): Pick<NormalDraft, 'postedOn' | 'closesOn' | 'startsOn'> {
  const day = (field: 'postedOn' | 'closesOn' | 'startsOn') => {
    const text = draft[field]?.trim();
    if (!text) return null;
    if (isDay(text)) return text;
    doubts.push({ field, reason: 'day_not_understood' });
    return null;
  };
  const postedOn = day('postedOn');
  const closesOn = day('closesOn');
  const startsOn = day('startsOn');
  if (postedOn === null || closesOn === null || postedOn <= closesOn) return { postedOn, closesOn, startsOn };
  doubts.push({ field: 'closesOn', reason: 'closes_before_posted' });
  return { postedOn, closesOn: null, startsOn };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

function pointOf({ latitude, longitude }: VacancyDraft): NormalDraft['point'] {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  // Null Island is where a feed puts what it does not know; the British Isles end well within these degrees.
  return latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5 ? { latitude, longitude } : null;
}

function urlOf({ url }: VacancyDraft, doubts: Doubt[]): string | null {
  const text = cleanText(url);
  if (!text) return null;
  if (text.length <= 1000 && /^https?:\/\//i.test(text) && URL.canParse(text)) return text;
  doubts.push({ field: 'url', reason: 'url_not_understood' });
  return null;
}
