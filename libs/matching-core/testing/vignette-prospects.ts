import { placeOf } from '../src/from-records';
import { type EmployerSize, type ProspectFacts, unknownProspect, type WorkSeenInSector } from '../src/prospect-facts';
import { away, dayIn, known, type Phrase, understand, type Writable } from './vignette-facts';
import * as words from './vignette-words';

/** What an employer does, as the vignettes call it, and its class of SIC 2007. */
const trades: Readonly<Record<string, string>> = {
  'a bakery': '10710',
  'a bank': '64191',
  'a café': '56102',
  'a care home': '87300',
  'a cleaning firm': '81210',
  'a hotel': '55100',
  'a law firm': '69102',
  'a restaurant': '56101',
  'a school': '85200',
  'a supermarket': '47110',
  'a warehouse': '52103',
};

const sizes: Readonly<Record<string, EmployerSize>> = {
  'fewer than ten people': 'micro',
  'about thirty people': 'small',
  'about a hundred people': 'medium',
  'a thousand people': 'large',
};

type Around = Writable<ProspectFacts>;

const site = (employer: Around, km: string) =>
  (employer.sites = [...employer.sites, { id: `${employer.id} ${km}`, place: placeOf(away(km)) }]);

const around: readonly Phrase<Around>[] = [
  [/^nothing more is known$/, () => undefined],
  [/^(?:also )?next door$/, (employer) => site(employer, '0')],
  [/^(?:also )?([\d.]+) km away$/, (employer, km) => site(employer, km)],
  [
    /^had (\d+) vacanc(?:y|ies) for (.+)$/,
    (employer, vacancies, job) => {
      employer.work = [...employer.work, { soc: known(words.jobs, job), vacancies: Number(vacancies) }];
      employer.vacanciesSeen += Number(vacancies);
      employer.lastVacancyOn = dayIn(-60);
    },
  ],
  [
    /^took (\d+) of ours on$/,
    (employer, hires) => Object.assign(employer, { hires: Number(hires), lastHireOn: dayIn(-200), stage: 'hired' }),
  ],
  [/^we know what they need$/, (employer) => (employer.stage = 'needs_learned')],
  [/^said not now$/, (employer) => (employer.stage = 'not_now')],
  [/^we were there (\d+) days ago$/, (employer, days) => (employer.lastApproachOn = dayIn(-Number(days)))],
  [/^a colleague goes there tomorrow$/, (employer) => (employer.approachAhead = true)],
  [/^has a vacancy on record$/, (employer) => (employer.hasOpening = true)],
  [/^asked not to be contacted$/, (employer) => (employer.doNotContact = true)],
  [/^(.+ people)$/, (employer, size) => (employer.size = known(sizes, size))],
  [/^(.+)$/, (employer, trade) => (employer.sic = known(trades, trade))],
];

/** What is known of an employer, in facts; its name is its id. */
export function employerOf(name: string, details: readonly string[]): ProspectFacts {
  const employer: Around = { ...unknownProspect(name) };
  for (const detail of details) understand(around, detail, employer);
  return employer;
}

/** `12 vacancies for reception at a law firm`: what was seen in a sector. */
export function seenOf(line: string): WorkSeenInSector {
  const [, vacancies, job, trade] = /^(\d+) vacancies for (.+) at (an? .+)$/.exec(line) ?? [];
  if (!vacancies || !job || !trade) throw new Error(`Nobody has taught me the words "${line}"`);
  return { division: known(trades, trade).slice(0, 2), soc: known(words.jobs, job), vacancies: Number(vacancies) };
}

/** Why somebody is not on the list, as the vignettes call it. */
export const asideWords = {
  'they asked not to be contacted': 'do_not_contact',
  'there is a vacancy': 'has_opening',
  'somebody goes there': 'approach_ahead',
  'somebody was there': 'approached_lately',
  'it is too far': 'travel',
  'of the employer': 'employer',
} as const;

/** What a line is about, as the vignettes call it. */
export const aboutWords = {
  'the kind of work': 'work',
  'the journey': 'travel',
  'the employer': 'employer',
  'the signs': 'hiring',
  'how well we know each other': 'relationship',
  'the size': 'size',
} as const;

/** What to ask about. */
export const visitQuestions: Readonly<Record<string, string>> = {
  'the kinds of work': 'work',
  'the place': 'place',
  'where they live': 'home',
  'the journey': 'travel',
  'whether they take people on': 'hiring',
  'the size': 'size',
};
