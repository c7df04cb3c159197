import { dayInWords, relativeDay } from '../../ui/dates';
import { contractNames, type Dimension } from '../clients/wishes/words';
import { pounds } from '../vacancies/said';
import { type Judged, numberAt, range, textAt } from './judged';
import { named, ofWhat, origins, surroundings, thing } from './pieces';
import { travel } from './getting-there';
import type { Part, Wish } from './queries';

type Template = (judged: Judged) => string;

/** Whether the person wants less or none of what the wish names. */
const isAgainst = (wish: Wish | null) => wish?.strength === 'avoid' || wish?.strength === 'deal_breaker';

// ---- pieces of sentences
const hours = (minutes: number) => (minutes / 60).toLocaleString('en-GB', { maximumFractionDigits: 2 });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the person said about a thing, by how much it weighs. */
const about: Readonly<Record<Wish['strength'], string>> = {
  must: 'you said it must be',
  prefer: 'you would like it',
  indifferent: 'you don’t mind',
  avoid: 'you would rather not',
  deal_breaker: 'you said never',
};
const view = (wish: Wish | null) => (wish ? about[wish.strength] : '');

// ---- kind of work
/** How a kind of work stands to what the person said about work. */
export function occupation(judged: Judged): string {
  const { wish, kind } = judged;
  const title = wish?.title ?? 'The work you named';
  if (kind === 'unknown') return `What kind of work it is, is not clear; you talked about ${lower(title)}`;
  const no = wish?.strength === 'deal_breaker' ? 'which you said never' : 'which you would rather not do';
  const isLike = numberAt(judged, 'likeness') !== null;
  if (wish && isLike) return `Much like ${lower(title)} in its tasks, ${isAgainst(wish) ? no : wanted(wish)}`;
  if (wish && isAgainst(wish)) return kind === 'clashes' ? `${title}, ${no}` : `Not ${lower(title)}, ${no}`;
  if (kind === 'clashes') {
    return wish?.strength === 'must'
      ? `Not ${lower(title)}; you said only that`
      : `Far from ${lower(title)}, which you would like`;
  }
  return nearness(textAt(judged, 'shared'), textAt(judged, 'wanted').length, title, wish);
}

const wanted = (wish: Wish | null) =>
  wish?.strength === 'must' ? 'the work you said it must be' : 'which you would like';

const groupDigits: Readonly<Record<string, number>> = {
  none: 0,
  major_group: 1,
  sub_major_group: 2,
  minor_group: 3,
  unit_group: 4,
};

/** A wish for a whole group is met by everything in it; short of that the shared group says how near it comes. */
function nearness(shared: string, wantedDigits: number, title: string, wish: Wish | null): string {
  const digits = groupDigits[shared] ?? 0;
  if (digits >= wantedDigits) return `${title}, ${wanted(wish)}`;
  return `${digits === 3 ? 'Close' : 'Related'} to ${lower(title)}, ${wanted(wish)}`;
}

// ---- hours, days, shifts
const growth: Readonly<Record<string, string>> = {
  yes: ', with room to grow as you want',
  no: '; there is no room to grow as you want',
  unknown: '; whether they can grow as you want is not known',
};

function weeklyHours(judged: Judged): string {
  const offer = range(numberAt(judged, 'minMinutesPerWeek'), numberAt(judged, 'maxMinutesPerWeek'), hours);
  const wanted = range(numberAt(judged, 'wantedMin'), numberAt(judged, 'wantedMax'), hours) ?? 'some';
  const said = isAgainst(judged.wish) ? `you would rather not do ${wanted}` : `you said ${wanted}`;
  const grows = growth[textAt(judged, 'roomToGrow')] ?? '';
  return offer === null ? `The hours are not known; ${said}` : `${capital(offer)} hours a week, ${said}${grows}`;
}

function daysAndTimes(judged: Judged): string {
  const free = numberAt(judged, 'freeMinutes') ?? 0;
  const needed = numberAt(judged, 'neededMinutes') ?? numberAt(judged, 'shiftMinutes') ?? 0;
  if (judged.kind === 'unknown') {
    return needed > 0 ? 'Whether the flexible hours suit your times is not known' : 'The days and times are not known';
  }
  if (judged.kind === 'fits') {
    return textAt(judged, 'pattern') === 'flexible'
      ? 'The flexible hours leave enough in the times that work for you'
      : 'All the shifts are at times that work for you';
  }
  if (free === 0) return 'None of the shifts is at a time that works for you';
  return `${hours(free)} of ${hours(needed)} hours are at times that work for you`;
}

const shiftWords: Readonly<Record<string, string>> = {
  nights: 'night work',
  weekends: 'weekend work',
  split: 'work in two stretches a day',
  rotating: 'shifts that change from week to week',
};

function shiftKinds(judged: Judged): string {
  const thing = shiftWords[textAt(judged, 'shiftKind')] ?? 'this kind of shift';
  const has = textAt(judged, 'has');
  if (has === 'yes') return `There is ${thing}; ${view(judged.wish)}`.replace('There is shifts', 'There are shifts');
  if (has === 'no') return `No ${thing}; ${view(judged.wish)}`;
  return `Whether there is ${thing} is not known; ${view(judged.wish)}`.replace('there is shifts', 'there are shifts');
}

// ---- pay and contract
function pay(judged: Judged): string {
  const floor = numberAt(judged, 'floor');
  const said = floor === null ? 'you named a least wage' : `you said at least ${pounds(floor)}`;
  const basis = textAt(judged, 'basis');
  if (basis === 'predicted') return `The pay shown is only an estimate; ${said}`;
  if (basis === 'ote') return `The pay shown depends on sales; ${said}`;
  const offer = range(numberAt(judged, 'minPencePerHour'), numberAt(judged, 'maxPencePerHour'), pounds);
  if (offer === null) return `The pay is not known; ${said}`;
  return `${capital(offer.replace('at least', 'from'))} an hour, ${said}`;
}

function contract(judged: Judged): string {
  const code = textAt(judged, 'contract');
  const wanted = named(contractNames, textAt(judged, 'wanted')).toLowerCase();
  if (!code) return 'The kind of contract is not known';
  const offer = named({ ...contractNames, voluntary: 'Voluntary' }, code);
  if (code === textAt(judged, 'wanted')) return `${offer}; ${view(judged.wish)}`;
  if (isAgainst(judged.wish)) return `${offer}, so not ${wanted}; ${view(judged.wish)}`;
  return `${offer}; you said ${wanted}`;
}

// ---- the workplace
function environment(judged: Judged): string {
  const code = textAt(judged, 'dimension') as Dimension;
  const what = ofWhat[code] ?? named({}, code);
  const against = isAgainst(judged.wish);
  const little = (textAt(judged, 'want') === 'low') !== against;
  const hard = judged.wish?.strength === 'must' || judged.wish?.strength === 'deal_breaker';
  const said = `${hard ? 'you said it must be' : 'you would like'} ${little ? 'little' : 'a lot of'} ${what}`;
  const level = numberAt(judged, 'level');
  if (level === null) return `How much ${what} there is, is not known; ${said}`;
  const amounts = surroundings[code];
  const reads = amounts
    ? level <= 2
      ? amounts.little
      : level === 3
        ? amounts.some
        : amounts.much
    : `level ${level} of 5`;
  return `${capital(reads)} (${origins[textAt(judged, 'origin')] ?? 'on record'}); ${said}`;
}

// ---- what the employer asks for
function requirements(judged: Judged): string {
  const { unanswered } = judged.facts;
  if (Array.isArray(unanswered)) {
    if (unanswered.length === 0) return 'Nothing is asked for that we have not talked about';
    return `Asks for ${unanswered.map(thing).join(' and ')}, which we have not talked about`;
  }
  const what = thing(textAt(judged, 'requirement'));
  const essential = textAt(judged, 'essential');
  const has = textAt(judged, 'has');
  if (essential === 'not_asked')
    return /^an? /.test(what) ? `${what.replace(/^an? /, 'No ')} is asked for` : `${capital(what)} is not asked for`;
  if (has === 'yes') return `Asks for ${what}, which you have`;
  if (has === 'unknown') return `Asks for ${what}; whether you have it is open`;
  if (essential === 'yes') return `Needs ${what}, which you do not have`;
  if (essential === 'no') return `Would like ${what}; you can do without`;
  return `Mentions ${what}, which you do not have; whether it is needed is open`;
}

// ---- what matters, and a job like any other
const valueWords: Readonly<Record<string, string>> = {
  industry: 'the industry',
  training: 'training on the job',
  progression: 'room to move up',
  purpose: 'being useful to people',
};

function values(judged: Judged): string {
  const what = judged.wish?.title ?? valueWords[textAt(judged, 'value')] ?? 'what matters to you';
  const has = textAt(judged, 'has');
  if (textAt(judged, 'value') === 'industry') {
    if (has === 'unknown') return `What the employer does is not known; you talked about ${lower(what)}`;
    return `${has === 'yes' ? what : `Not ${lower(what)}`}; ${view(judged.wish)}`;
  }
  if (has === 'unknown') return `Nobody has said about ${lower(what)} yet; ${view(judged.wish)}`;
  return `${has === 'yes' ? 'There is' : 'Not'} ${lower(what)}; ${view(judged.wish)}`;
}

function competitive(judged: Judged): string {
  if (judged.kind === 'fits') return 'A job like any other: open to anyone and paid as such';
  if (judged.kind === 'unknown') return 'Whether it is open to anyone, and paid as such, is not known';
  if (judged.facts.unpaid === true) return 'Unpaid, so not a job like any other';
  if (textAt(judged, 'setAside') === 'yes') return 'Set aside for some people, so not a job like any other';
  if (textAt(judged, 'paysMinimumWage') === 'no') return 'Pays less than the minimum wage';
  return 'Not open to anyone, so not a job like any other';
}

// ---- employer, freshness, earlier answers
function employer({ kind, wish }: Judged): string {
  if (kind === 'fits') return 'Not one of the employers you want to avoid';
  if (kind === 'unknown') return 'Who the employer is, is not known; you named employers to avoid';
  return wish?.title ? `You do not want to work for ${wish.title}` : 'This is an employer you want to avoid';
}

function freshness(judged: Judged): string {
  const closesOn = textAt(judged, 'closesOn');
  const daysLeft = numberAt(judged, 'daysLeft');
  const daysSeen = numberAt(judged, 'daysSeen');
  if (judged.kind === 'clashes') return closesOn ? `It closed on ${dayInWords(closesOn)}` : 'It has closed';
  const seen =
    daysSeen === null
      ? null
      : daysSeen <= 0
        ? 'came in today'
        : `came in ${daysSeen} ${daysSeen === 1 ? 'day' : 'days'} ago`;
  if (judged.kind === 'unknown') return ['Not confirmed lately, so it may be gone', seen].filter(Boolean).join('; ');
  const open = closesOn
    ? daysLeft !== null && daysLeft <= 2
      ? `Closes soon, ${relativeDay(closesOn)}`
      : `Open until ${dayInWords(closesOn)}`
    : 'Open, no closing day given';
  return [open, seen].filter(Boolean).join('; ');
}

/** One template for each criterion. What an unknown criterion says is its line in the table of points. */
const templates: Readonly<Record<Part['criterion'], Template>> = {
  occupation,
  travel,
  hours: weeklyHours,
  days_and_times: daysAndTimes,
  shift_kinds: shiftKinds,
  pay,
  contract,
  environment,
  requirements,
  values,
  competitive,
  employer,
  freshness,
  not_for_me: () => 'You said it is not for you',
};

/** A line of the explanation in words, naming the wish it serves or breaks: "About 20 to 30 minutes by bus, you said up to 40". */
export function sentenceOf(judged: Judged): string {
  const template = (templates as Readonly<Record<string, Template | undefined>>)[judged.criterion];
  return template ? template(judged) : 'A new kind of reason, which this page cannot read yet';
}

/** Parts that go without saying stand in the table of points only. */
export function goesWithoutSaying({ criterion, kind, facts, wish }: Judged): boolean {
  if (kind !== 'fits') return false;
  if (criterion === 'employer' || criterion === 'freshness' || criterion === 'competitive') return true;
  if (criterion !== 'requirements') return false;
  return wish === null || (facts.essential === 'not_asked' && facts.has !== 'no');
}
