/** The words of the employer contact log, and where a contact stands in time. */

export const contactModes = {
  in_person: 'Face to face',
  phone: 'A telephone call',
  video: 'A video call',
  email: 'An email',
  letter: 'A letter or card',
  message: 'A text or chat message',
  social_media: 'A message or comment on social media',
  event: 'Met at a fair, a breakfast or another event',
} as const;
export type ContactMode = keyof typeof contactModes;

export const contactPurposes = {
  introduce: 'Introduce oneself and ask for a short appointment',
  learn_needs: 'Learn what the employer needs; nothing is asked for',
  follow_up: 'Follow up an earlier contact or an advert',
  present_candidate: 'Talk about a person, as far as that person agreed',
  hire_talk: 'Talk about taking a person on',
  thank: 'Say thank you',
  support: 'Support of somebody who works there: not job development',
  other: 'Something else',
} as const;
export type ContactPurpose = keyof typeof contactPurposes;

export const contactOutcomes = {
  conversation: 'They talked',
  appointment_made: 'They talked and agreed to meet again',
  refused: 'They talked; the employer does not want this now',
  hired: 'They talked; somebody is taken on',
  left_message: 'A message was left',
  no_answer: 'Nobody answered',
  manager_out: 'The manager was not there: an attempt',
  reception_only: 'Only somebody without a say in hiring was met',
  other: 'Something else',
} as const;
export type ContactOutcome = keyof typeof contactOutcomes;

/** Outcomes in which the employer was really talked with. */
export const conversations: ReadonlySet<ContactOutcome> = new Set([
  'conversation',
  'appointment_made',
  'refused',
  'hired',
]);

export const presences = {
  specialist: 'The specialist without a client',
  with_client: 'The specialist together with the client',
  client_alone: 'The client alone; stops their rapid-search clock, counts for nobody’s week',
} as const;
export type Presence = keyof typeof presences;

export const specificities = {
  generic: 'About the service and the employer’s needs; no person',
  client_specific: 'With one client in mind',
} as const;
export type Specificity = keyof typeof specificities;

export const contactStates = {
  planned: 'Lies ahead, or was planned and not yet logged',
  logged: 'Took place, or was tried',
  cancelled: 'Will not take place',
} as const;
export type ContactState = keyof typeof contactStates;

/** The times a contact has. */
export interface ContactTimes {
  readonly occurredAt: Date | null;
  readonly plannedFor: Date | null;
}

/** A few minutes of a fast clock are not a plan. */
const clockGraceMilliseconds = 5 * 60_000;

/**
 * One form for both: a time that has passed means the contact took place, a time that lies ahead means it is planned.
 * A plan that is logged later keeps the time it was planned for.
 */
export function placeInTime(at: Date, now: Date, earlierPlan: Date | null = null): ContactTimes {
  if (at.getTime() > now.getTime() + clockGraceMilliseconds) return { occurredAt: null, plannedFor: at };
  return { occurredAt: at, plannedFor: earlierPlan };
}

/** Where a contact stands; never stored. */
export function stateOf(contact: { occurredAt: unknown; cancelledAt: unknown }): ContactState {
  if (contact.cancelledAt !== null) return 'cancelled';
  return contact.occurredAt === null ? 'planned' : 'logged';
}
