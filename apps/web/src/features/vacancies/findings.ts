import { api, newId, ok, type View } from '../../api/client';
import { shortDay } from '../../ui/dates';
import { hoursSaid, paySaid, windowGroups, windowSaid } from './said';
import { partsOfBody, unknownVacancy, type VacancyFields } from './values';
import {
  competitiveIds,
  competitiveQuestions,
  contractNames,
  dimensions,
  essentialNames,
  knownNames,
  levelName,
  outlookIds,
  outlookQuestions,
  patternNames,
  remoteNames,
  requirementNames,
} from './words';

export type FoundFacts = View<'RecordFinding'>['facts'];

/** What was learned about one vacancy, as a form holds it. Another answer is another finding, so nothing sent is ever lost. */
export interface Learned {
  readonly id: string;
  readonly answers: Partial<VacancyFields>;
  readonly stillOpen: 'yes' | 'no' | '';
}

export const nothingLearned: Learned = { id: '', answers: {}, stillOpen: '' };

/** The same with something else learned. */
export const learnedMore = (before: Learned, change: Partial<Omit<Learned, 'id'>>): Learned => ({
  ...before,
  ...change,
  id: newId(),
});

const isKnown = (entry: readonly [string, unknown]) =>
  entry[1] !== 'unknown' && !(Array.isArray(entry[1]) && entry[1].length === 0);
const knownOnly = <Table extends object>(table: Table) =>
  Object.fromEntries(Object.entries(table).filter(isKnown)) as Partial<Table>;

/** The facts to send: what was answered and nothing that is still open. */
export function factsOf({ answers, stillOpen }: Learned): FoundFacts {
  const { shifts, competitive, requirements, ...plain } = partsOfBody(
    { ...unknownVacancy, ...answers },
    Object.keys(answers),
  );
  const { certainty: _follows, ...times } = shifts ? knownOnly(shifts) : {};
  const facts = {
    ...plain,
    ...(shifts && { shifts: times }),
    ...(competitive && { competitive: knownOnly(competitive) }),
    ...(requirements && { requirements: requirements.filter(({ essential }) => essential !== 'unknown') }),
    ...(stillOpen && { stillOpen: stillOpen === 'yes' }),
  };
  const isSaid = ([, value]: [string, unknown]) =>
    value !== null && value !== 'unknown' && !(typeof value === 'object' && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(facts).filter(isSaid));
}

/** Sends what was learned on a contact, each vacancy once however often it is tried. */
export async function sendLearned(contactId: string, learned: Readonly<Record<string, Learned>>): Promise<void> {
  for (const [vacancyId, each] of Object.entries(learned)) {
    const facts = factsOf(each);
    if (Object.keys(facts).length === 0) continue;
    const params = { path: { vacancyId } };
    await ok(api.POST('/v1/vacancies/{vacancyId}/findings', { params, body: { id: each.id, contactId, facts } }));
  }
}

/** What was learned, as lines to read. */
export function learnedSaid(facts: FoundFacts): string[] {
  const { hoursMin = null, hoursMax = null, shifts, competitive } = facts;
  const known = (question: string, answer: 'yes' | 'no' | 'unknown' | undefined) =>
    answer && answer !== 'unknown' ? `${question} ${knownNames[answer]}` : null;
  const hours = hoursSaid({ hoursMin, hoursMax });
  const times = windowGroups(shifts?.windows ?? []).map(windowSaid);
  return [
    facts.stillOpen === undefined ? null : facts.stillOpen ? 'It is still open' : 'It is not open any more',
    hours && `Hours: ${hours}`,
    times.length > 0 ? times.join('; ') : null,
    shifts?.pattern && shifts.pattern !== 'unknown' ? `The times: ${patternNames[shifts.pattern].toLowerCase()}` : null,
    known('Nights?', shifts?.nights),
    known('Weekends?', shifts?.weekends),
    known('Two stretches a day?', shifts?.split),
    facts.pay ? `Pay: ${paySaid(facts.pay) ?? 'not known'}` : null,
    facts.place ? `Place: ${facts.place}` : null,
    facts.contract ? `Contract: ${contractNames[facts.contract].toLowerCase()}` : null,
    facts.remote ? `Where: ${remoteNames[facts.remote].toLowerCase()}` : null,
    ...outlookIds.map((id) => known(outlookQuestions[id], facts[id])),
    ...(facts.requirements ?? []).map(
      ({ kind, essential }) => `${requirementNames[kind]}: ${essentialNames[essential].toLowerCase()}`,
    ),
    ...competitiveIds.map((id) => known(competitiveQuestions[id], competitive?.[id])),
    facts.closesOn ? `Last day to apply: ${shortDay(facts.closesOn)}` : null,
    facts.openings ? `People wanted: ${facts.openings}` : null,
    ...(facts.environment ?? []).map(
      ({ dimension, level }) => `${dimensions[dimension].name}: ${levelName(level).toLowerCase()}`,
    ),
  ].filter((line) => line !== null && line !== '') as string[];
}
