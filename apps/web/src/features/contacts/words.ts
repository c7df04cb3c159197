import type { View } from '../../api/client';
import type { Sentences } from '../../api/problem';
import type { Choice } from '../../ui/choice-fields';

export type ContactView = View<'ContactView'>;
export type Mode = ContactView['mode'];
export type Purpose = ContactView['purpose'];
export type Outcome = NonNullable<ContactView['outcome']>;
export type Presence = ContactView['presence'];
export type CountingReason = ContactView['counting']['reason'];
export type DisclosureLevel = View<'DisclosureLevel'>;

const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): readonly Choice<Value>[] =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

export const modeNames: Readonly<Record<Mode, string>> = {
  in_person: 'In person',
  phone: 'Phone',
  video: 'Video',
  email: 'Email',
  letter: 'Letter',
  message: 'Text message',
  social_media: 'Social media',
  event: 'Event',
};
export const modeChoices = choicesOf(modeNames);

export const purposeNames: Readonly<Record<Purpose, string>> = {
  introduce: 'Introduce myself',
  learn_needs: 'Learn what they need',
  follow_up: 'Follow up',
  present_candidate: 'Talk about a person',
  hire_talk: 'Talk about hiring',
  thank: 'Say thank you',
  support: 'Support somebody at work',
  other: 'Something else',
};
export const purposeChoices = choicesOf(purposeNames);

/** A purpose in a colleague's line of the log. */
export const purposeDone: Readonly<Record<Purpose, string>> = {
  ...purposeNames,
  introduce: 'Introduction',
  learn_needs: 'Learning what they need',
  present_candidate: 'Talking about a person',
  hire_talk: 'Talking about hiring',
  thank: 'Thank you',
  support: 'Support of somebody at work',
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  conversation: 'We talked',
  appointment_made: 'Will meet again',
  refused: 'Not now',
  hired: 'Taking somebody on',
  manager_out: 'Manager was out',
  reception_only: 'Reception only',
  left_message: 'Left a message',
  no_answer: 'No answer',
  other: 'Something else',
};
export const outcomeChoices = choicesOf(outcomeNames);

export const presenceChoices: readonly Choice<Presence>[] = [
  { value: 'specialist', label: 'I was alone' },
  { value: 'with_client', label: 'We were together' },
  { value: 'client_alone', label: 'The client went alone' },
];

/** Why a contact does not count, in words for the one who made it. */
export const countingSentences: Readonly<Record<CountingReason, string>> = {
  counted: 'A face-to-face talk with somebody who can hire',
  planned: 'It has not taken place yet',
  cancelled: 'It was cancelled',
  not_in_person: 'It was not face to face. Only visits and events count',
  no_conversation: 'Nobody with a say was talked with: an attempt',
  outcome_unknown: 'Nothing says how it went',
  nobody_named: 'Nobody is named',
  no_hiring_authority: 'The person met cannot hire',
  hiring_authority_unknown: 'Not known whether the person met can hire',
  not_job_development: 'Supporting somebody at work is not job development',
  client_alone: 'The client went alone. It counts for their clock, not for your week',
};

/** What would make it count; nothing where that is how it is. */
export const countingFixes: Readonly<Partial<Record<CountingReason, string>>> = {
  outcome_unknown: 'Say how it went',
  nobody_named: 'Say whom you met',
  hiring_authority_unknown: 'Ask, then note it',
};

/** Reasons in a table, before their figure: 'Not face to face: 2'. */
export const countingShort: Readonly<Record<CountingReason, string>> = {
  counted: 'Counted',
  planned: 'Planned',
  cancelled: 'Cancelled',
  not_in_person: 'Not face to face',
  no_conversation: 'Attempts',
  outcome_unknown: 'No outcome noted',
  nobody_named: 'Nobody named',
  no_hiring_authority: 'Person cannot hire',
  hiring_authority_unknown: 'Not known who can hire',
  not_job_development: 'Support at work',
  client_alone: 'Client went alone',
};

/** What spoke against introducing somebody, on the contact that did it. */
export const warningNames: Readonly<Record<View<'IntroductionWarning'>, string>> = {
  do_not_contact: 'They had asked not to be contacted',
  paused: 'Introductions were paused',
  cool_off: 'They had said no a short while before',
  past_cap: 'They had as many introductions that month as they should have',
};

export const disclosureNames: Readonly<Record<DisclosureLevel, string>> = {
  not_yet_discussed: 'Not talked about yet: say nothing about this person',
  generic: 'Name our service, not this person',
  undisclosed: 'Talk about the person. Nothing about health, nothing that names our service',
  disclosed: 'Use the agreed wording, and only that',
};

/** Why a contact could not be saved or read. */
export const contactSentences: Sentences = {
  'job-development.contact_not_found': 'This contact is not here. It may belong to another service.',
  'job-development.employer_not_found': 'This employer is not here. Search for it by name, or add it first.',
  'job-development.client_not_yours': 'This client is supported by another team. Choose one of your teams’ clients.',
  'job-development.outcome_too_early': 'The time lies ahead, so it cannot have an outcome yet.',
  'job-development.already_cancelled': 'This plan was cancelled. Plan a new contact instead.',
  'job-development.already_logged': 'This contact took place, so it cannot be cancelled. Correct it instead.',
  'job-development.not_to_be_approached':
    'Nobody can be introduced to this employer on that day. Choose a later day, or plan it without a client.',
  'job-development.not_of_this_employer': 'The person, site or vacancy belongs to another employer.',
};
