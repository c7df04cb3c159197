import { daysBetween, type Day } from '#kernel';
import { conversations, type ContactOutcome, type ContactPurpose } from './contact';

/** How far the relationship with an employer has come, after the multi-visit approach of Swanson, Wood and Flint. */
export const relationshipStages = {
  identified: 'On record; nobody has talked with them yet',
  introduced: 'Somebody introduced themselves',
  appointment_made: 'An appointment to learn about the business is agreed',
  needs_learned: 'We listened: what they need is on record',
  thanked: 'They were thanked for their time',
  candidate_introduced: 'A person was talked about',
  hired: 'They took somebody on',
  maintained: 'In touch since they took somebody on',
  not_now: 'They do not want this now',
  dormant: 'No contact for half a year',
} as const;
export type RelationshipStage = keyof typeof relationshipStages;

export const relationshipFlags = {
  asked_before_learning: 'A person was talked about before the employer’s needs were learned',
  thank_you_unsent: 'They gave their time to explain the business and have not been thanked',
} as const;
export type RelationshipFlag = keyof typeof relationshipFlags;

/** A logged contact, as far as the stage depends on it. */
export interface StageContact {
  readonly day: Day;
  readonly purpose: ContactPurpose;
  readonly outcome: ContactOutcome | null;
  readonly thankYouSentOn: Day | null;
}

/** The stage, since when, and what stands out. */
export interface Relationship {
  readonly stage: RelationshipStage;
  /** Null while nobody has talked with them. */
  readonly since: Day | null;
  readonly flags: readonly RelationshipFlag[];
}

const dormantAfterDays = 182;

const order: readonly RelationshipStage[] = [
  'identified',
  'introduced',
  'appointment_made',
  'needs_learned',
  'thanked',
  'candidate_introduced',
  'hired',
  'maintained',
];

/**
 * Folds the contact log into the stage; nobody ever types it in.
 *
 * @param contacts logged contacts, oldest first
 * @param today the day as of which a relationship counts as dormant
 */
export function relationshipStage(contacts: readonly StageContact[], today: Day): Relationship {
  let stage = 'identified' as RelationshipStage;
  let since = null as Day | null;
  let needsLearned = false;
  let thanked = true;
  let askedEarly = false;
  const move = (to: RelationshipStage, day: Day) => {
    if (to !== stage) since = day;
    stage = to;
  };
  for (const contact of contacts) {
    const reached = stageReached(contact, stage);
    if (reached === 'candidate_introduced' && !needsLearned) askedEarly = true;
    if (reached === 'needs_learned') [needsLearned, thanked] = [true, false];
    if (reached !== null && (reached === 'not_now' || isFurther(reached, stage))) move(reached, contact.day);
    const thanks = contact.purpose === 'thank' ? contact.day : contact.thankYouSentOn;
    if (thanks === null || !needsLearned) continue;
    thanked = true;
    if (stage === 'needs_learned') move('thanked', thanks);
  }
  const last = contacts.at(-1)?.day;
  if (last !== undefined && stage !== 'identified' && daysBetween(last, today) > dormantAfterDays)
    move('dormant', last);
  const flags: RelationshipFlag[] = [];
  if (askedEarly) flags.push('asked_before_learning');
  if (!thanked) flags.push('thank_you_unsent');
  return { stage, since, flags };
}

/** Someone who said "not now" and talks again starts where the new talk puts them. */
function isFurther(reached: RelationshipStage, stage: RelationshipStage): boolean {
  return stage === 'not_now' || order.indexOf(reached) > order.indexOf(stage);
}

function stageReached({ purpose, outcome }: StageContact, stage: RelationshipStage): RelationshipStage | null {
  if (outcome === null || !conversations.has(outcome)) return null;
  if (outcome === 'refused') return 'not_now';
  if (outcome === 'hired') return 'hired';
  if (stage === 'hired' || stage === 'maintained') return 'maintained';
  if (purpose === 'present_candidate' || purpose === 'hire_talk') return 'candidate_introduced';
  if (purpose === 'learn_needs') return 'needs_learned';
  return outcome === 'appointment_made' ? 'appointment_made' : 'introduced';
}
