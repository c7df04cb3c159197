import type { FormState } from '../../ui/use-form';
import { newId } from '../../api/client';
import type { FieldProblem } from '../../api/problem';
import type { Option } from '../../ui/combobox';
import { localDay, localMoment } from '../../ui/dates';
import { missing } from '../../ui/use-form';
import type { Learned } from '../vacancies/findings';
import { checkVacancy } from '../vacancies/save';
import { unknownVacancy } from '../vacancies/values';
import type { HiringAuthority } from '../employers/words';
import type { ContactView, Mode, Outcome, Presence, Purpose } from './words';

/** Standing in for a person: nobody is named, or somebody who is not on record yet. */
export const nobody = 'nobody';
export const somebodyNew = 'new';

/** A contact as its form holds it. */
export interface ContactFields {
  /** `now` until another time is asked for; then `at` says it. */
  readonly when: 'now' | 'earlier' | 'later' | '';
  /** `YYYY-MM-DDTHH:mm` in wall time. */
  readonly at: string;
  readonly personId: string;
  /** The answer, when the person's say in hiring was not known. */
  readonly authority: HiringAuthority | '';
  readonly newPersonId: string;
  readonly newName: string;
  readonly newTitle: string;
  readonly mode: Mode | '';
  readonly purpose: Purpose | '';
  readonly outcome: Outcome | '';
  readonly learned: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly client: Option | null;
  readonly preferenceServed: string;
  readonly presence: Presence | '';
  readonly vacancyId: string;
  readonly siteId: string;
  readonly durationMinutes: number | null;
  readonly thanked: boolean;
  /** What was found out about the employer's vacancies, by their id. */
  readonly found: Readonly<Record<string, Learned>>;
}

/** A new contact: face to face and just now, unless something else is said. */
export const newContact = (given: Partial<ContactFields>): ContactFields => ({
  when: 'now',
  at: '',
  personId: '',
  authority: '',
  newPersonId: newId(),
  newName: '',
  newTitle: '',
  mode: 'in_person',
  purpose: 'introduce',
  outcome: '',
  learned: '',
  nextStep: '',
  nextStepOn: '',
  client: null,
  preferenceServed: '',
  presence: 'specialist',
  vacancyId: '',
  siteId: '',
  durationMinutes: null,
  thanked: false,
  found: {},
  ...given,
});

/** A recorded contact in the form. `newPersonId` is the id somebody new would get: the same for the whole life of the form. */
export function fieldsOfContact(contact: ContactView, newPersonId: string): ContactFields {
  const at = contact.occurredAt ?? contact.plannedFor;
  return newContact({
    when: 'earlier',
    at: at ? localMoment(new Date(at)) : '',
    personId: contact.person?.id ?? nobody,
    newPersonId,
    mode: contact.mode,
    purpose: contact.purpose,
    outcome: contact.outcome ?? '',
    learned: contact.learned ?? '',
    nextStep: contact.nextStep ?? '',
    nextStepOn: contact.nextStepOn ?? '',
    client: contact.client && { id: contact.client.id, label: contact.client.preferredName },
    preferenceServed: contact.client?.preferenceServed ?? '',
    presence: contact.presence,
    vacancyId: contact.vacancy?.id ?? '',
    siteId: contact.site?.id ?? '',
    durationMinutes: contact.durationMinutes,
    thanked: contact.thankYouSentOn !== null,
  });
}

/** The API takes a time up to five minutes ahead for a fast clock, not for a plan; so do we. */
const graceMilliseconds = 5 * 60_000;

/** Whether the time said lies ahead: then the contact is planned. */
export function liesAhead({ when, at }: Pick<ContactFields, 'when' | 'at'>): boolean {
  if (when === 'now') return false;
  if (at === '') return when === 'later';
  return new Date(at).getTime() > Date.now() + graceMilliseconds;
}

/** Next full hour tomorrow morning, the usual time of a first plan. */
export function tomorrowAtTen(): string {
  const moment = new Date();
  moment.setDate(moment.getDate() + 1);
  moment.setHours(10, 0, 0, 0);
  return localMoment(moment);
}

/** An hour ago, to the quarter: the usual late entry. */
export function anHourAgo(): string {
  const moment = new Date(Date.now() - 3_600_000);
  moment.setMinutes(Math.floor(moment.getMinutes() / 15) * 15, 0, 0);
  return localMoment(moment);
}

/** What can be said before sending. */
export function checkContact(fields: ContactFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (wrong: boolean, name: keyof ContactFields, detail: string) => {
    if (wrong) problems.push(missing(name, detail));
  };
  need(fields.when !== 'now' && fields.at === '', 'at', 'Say when');
  need(fields.personId === somebodyNew && !fields.newName.trim(), 'newName', 'Enter their name');
  need(!liesAhead(fields) && fields.outcome === '', 'outcome', 'Say how it went');
  for (const { answers } of Object.values(fields.found)) {
    const [wrong] = checkVacancy({ ...unknownVacancy, title: 'x', ...answers, environment: {} });
    if (wrong && !liesAhead(fields)) problems.push(missing('found', wrong.detail));
  }
  need(fields.nextStepOn !== '' && !fields.nextStep.trim(), 'nextStep', 'Say what the next step is');
  return problems;
}

const text = (value: string) => value.trim() || null;

/** The body of a request. `at` is the moment meant, as the API wants it. */
export function bodyOfContact(fields: ContactFields, at: Date) {
  const ahead = liesAhead(fields);
  const personId = fields.personId === somebodyNew ? fields.newPersonId : fields.personId;
  return {
    at: at.toISOString(),
    mode: fields.mode || ('in_person' as const),
    purpose: fields.purpose || ('other' as const),
    personId: personId === nobody || personId === '' ? null : personId,
    siteId: fields.siteId || null,
    vacancyId: fields.vacancyId || null,
    clientId: fields.client?.id ?? null,
    preferenceServed: fields.client ? text(fields.preferenceServed) : null,
    presence: fields.client ? fields.presence || ('specialist' as const) : ('specialist' as const),
    outcome: ahead ? null : fields.outcome || null,
    learned: text(fields.learned),
    durationMinutes: ahead ? null : fields.durationMinutes,
    nextStep: text(fields.nextStep),
    nextStepOn: fields.nextStep.trim() ? fields.nextStepOn || null : null,
    thankYouSentOn: fields.thanked && !ahead ? localDay(at) : null,
  };
}

/** What the parts of the form need of the form around them; both the new and the edit form have it. */
export type ContactForm = Pick<FormState<ContactFields>, 'field' | 'set' | 'values'>;
