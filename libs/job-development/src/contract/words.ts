import { words } from '#platform/contract';
import {
  contactModes,
  contactOutcomes,
  contactPurposes,
  contactStates,
  presences,
  specificities,
} from '../domain/contact';
import { capSources, introductionWarnings } from '../domain/introductions';
import { countingReasons } from '../domain/counting';
import { relationshipFlags, relationshipStages } from '../domain/relationship-stage';

export const ContactModeWord = words('ContactMode', contactModes, 'How the contact was made.');
export const ContactPurposeWord = words('ContactPurpose', contactPurposes, 'What the contact was for.');
export const ContactOutcomeWord = words('ContactOutcome', contactOutcomes, 'How it went.');
export const ContactStateWord = words(
  'ContactState',
  contactStates,
  'Where the contact stands; follows from its times.',
);
export const PresenceWord = words('Presence', presences, 'Who was there.');
export const SpecificityWord = words('Specificity', specificities, 'Whether the contact was about a person.');
export const CountingReasonWord = words('CountingReason', countingReasons, 'Why the contact counts or not.');
export const RelationshipStageWord = words(
  'RelationshipStage',
  relationshipStages,
  'How far the relationship has come; folded from the contacts.',
);
export const RelationshipFlagWord = words('RelationshipFlag', relationshipFlags, 'Something that stands out.');
export const ContactActionWord = words(
  'ContactAction',
  {
    edit: 'Can be changed',
    log: 'Can be logged: it was planned and its outcome is not known',
    cancel: 'Can be cancelled',
    complete_next_step: 'Its next step can be ticked off',
  },
  'Something the sender may do with this contact.',
);
export const IntroductionWarningWord = words(
  'IntroductionWarning',
  introductionWarnings,
  'What speaks against introducing somebody to the employer.',
);
export const CapSourceWord = words('IntroductionCapSource', capSources, 'Who said so.');
