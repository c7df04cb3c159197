import type { View } from '../../api/client';
import type { Sentences } from '../../api/problem';
import type { Choice } from '../../ui/choice-fields';
import { dayInWords } from '../../ui/dates';
import type { TagColour } from '../../ui/data';

export type EmployerView = View<'EmployerView'>;
export type EmployerListItem = View<'EmployerListItem'>;
export type SiteView = View<'SiteView'>;
export type PersonView = View<'PersonView'>;
export type SizeBand = View<'SizeBand'>;
export type HiringAuthority = View<'HiringAuthority'>;
export type PreferredMode = View<'PreferredMode'>;

export const sizeChoices: readonly Choice<SizeBand>[] = [
  { value: 'micro', label: 'Under 10' },
  { value: 'small', label: '10 to 49' },
  { value: 'medium', label: '50 to 249' },
  { value: 'large', label: '250 or more' },
  { value: 'unknown', label: 'Not known yet' },
];

/** Size in a line; null when not known. */
export const sizeNames: Readonly<Record<SizeBand, string | null>> = {
  micro: 'Fewer than 10 people',
  small: '10 to 49 people',
  medium: '50 to 249 people',
  large: '250 people or more',
  unknown: null,
};

export const authorityNames: Readonly<Record<HiringAuthority, string>> = {
  yes: 'Can hire',
  no: 'Cannot hire',
  unknown: 'Ask if they can hire',
};
export const authorityColours: Readonly<Record<HiringAuthority, TagColour>> = {
  yes: 'green',
  no: 'plain',
  unknown: 'amber',
};
export const authorityChoices: readonly Choice<HiringAuthority>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known yet' },
];

export const preferredModeNames: Readonly<Record<PreferredMode, string | null>> = {
  in_person: 'A visit',
  phone: 'A phone call',
  email: 'An email',
  message: 'A text message',
  letter: 'A letter',
  unknown: null,
};
export const preferredModeChoices: readonly Choice<PreferredMode>[] = [
  { value: 'in_person', label: 'A visit' },
  { value: 'phone', label: 'A phone call' },
  { value: 'email', label: 'An email' },
  { value: 'message', label: 'A text message' },
  { value: 'letter', label: 'A letter' },
  { value: 'unknown', label: 'Not known yet' },
];

/** How exact a place is. */
export const precisionNames: Readonly<Record<SiteView['precision'], string>> = {
  postcode: 'Found to the postcode',
  sector: 'Found to the postcode sector',
  district: 'Found to the postcode district only',
  unknown: 'Not found on the map',
};

export const duplicateReasonNames: Readonly<Record<View<'DuplicateReason'>, string>> = {
  same_name: 'the same name',
  similar_name: 'a similar name',
  name_within: 'one name begins with the other',
  same_postcode: 'the same postcode',
  same_district: 'the same postcode district',
};

type Stage = View<'RelationshipStage'>;

/** The stage as one would tell a colleague. */
export const stageNames: Readonly<Record<Stage, string>> = {
  identified: 'On record, nobody has talked with them yet',
  introduced: 'We have introduced ourselves',
  appointment_made: 'An appointment to learn about the business is agreed',
  needs_learned: 'We listened and know what they need',
  thanked: 'We thanked them for their time',
  candidate_introduced: 'We talked with them about a person',
  hired: 'They took somebody on',
  maintained: 'In touch since they took somebody on',
  not_now: 'They do not want this now',
  dormant: 'No contact for half a year',
};

/** What usually comes next at a stage; after the multi-visit approach ("three cups of tea"). */
export const stageNext: Readonly<Record<Stage, string>> = {
  identified: 'Next: introduce yourself and ask for ten minutes another day. Nothing else.',
  introduced: 'Next: come back to learn about the business. Do not ask about openings yet.',
  appointment_made: 'Next: listen at the appointment. Do not ask about openings yet.',
  needs_learned: 'Next: thank them for their time.',
  thanked: 'Next: think about whom this would suit, and visit again.',
  candidate_introduced: 'Next: follow up while it is fresh.',
  hired: 'Next: keep in touch, and ask how it goes.',
  maintained: 'Next: keep in touch.',
  not_now: 'Next: respect the no. A friendly hello in some months is welcome.',
  dormant: 'Next: say hello again.',
};

export const flagNames: Readonly<Record<View<'RelationshipFlag'>, string>> = {
  asked_before_learning: 'A person was talked about before we had learned what they need',
  thank_you_unsent: 'They gave us their time and have not been thanked yet',
};

/** 'Asked not to be contacted until Saturday 2 January 2027'. */
export const doNotContactSentence = ({ until }: { until: string | null }): string =>
  until ? `Asked not to be contacted until ${dayInWords(until)}` : 'Asked not to be contacted';

/** Why an employer could not be saved or read. */
export const employerSentences: Sentences = {
  'employers.employer_not_found': 'This employer is not here. Search for it by name.',
  'employers.unknown_industry': 'That industry is not in the list. Search for it by words.',
  'employers.external_id_taken': 'Another employer already carries this id.',
  'employers.site_of_another_employer': 'That site belongs to another employer.',
};

export type VacancyListItem = View<'VacancyListItem'>;

export const vacancyStateNames: Readonly<Record<VacancyListItem['state'], string>> = {
  open: 'Open',
  unconfirmed: 'Not confirmed',
  on_hold: 'On hold',
  filled: 'Filled',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};
