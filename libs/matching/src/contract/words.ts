import { strengths, travelModes } from '#clients';
import { criteria, policyGroups, policyUnits, prospectCriteria } from '#matching-core';
import { words } from '#platform/contract';
import { policyUses } from '../domain/policy';
import { spreadMoves } from '../domain/first-choice';
import { standings } from '../domain/standing';
import { runFailures, runStatuses, runTriggers } from '../domain/run';
import { agreedChangeStates } from '../domain/agreed-change';
import { speakers } from '../domain/feedback';
import { answers, notForMeReasons, suggestionStates } from '../domain/suggestion';

export const RunStatusWord = words('MatchingRunStatus', runStatuses, 'Where the run stands.');
export const RunTriggerWord = words('MatchingRunTrigger', runTriggers, 'What started the run.');
export const RunFailureWord = words('MatchingRunFailure', runFailures, 'Why the run failed.');
export const RunActionWord = words(
  'MatchingRunAction',
  { cancel: 'The run can be cancelled' },
  'Something the sender may do with this run.',
);
export const SuggestionStateWord = words('SuggestionState', suggestionStates, 'Where the suggestion stands.');
export const AnswerWord = words('SuggestionAnswer', answers, 'What the person says to a suggestion.');
export const NotForMeReasonWord = words('NotForMeReason', notForMeReasons, 'Why it is not for the person.');
export const SpeakerWord = words('Speaker', speakers, 'Whose answer it is.');
export const AgreedChangeStateWord = words('AgreedChangeState', agreedChangeStates, 'What became of the change.');
export const AgreedChangeActionWord = words(
  'AgreedChangeAction',
  { remove: 'The change can be taken back' },
  'Something the sender may do with this change.',
);
export const CriterionWord = words('Criterion', criteria, 'What openings are judged by.');
export const ProspectCriterionWord = words(
  'ProspectCriterion',
  prospectCriteria,
  'What employers worth a visit are judged by.',
);
export const PartKindWord = words(
  'PartKind',
  {
    fits: 'Serves what the person said',
    clashes: 'Goes against what the person said, or earns little',
    unknown: 'Not known: a thing to ask',
  },
  'Whether this part fits.',
);
export const WishStrengthWord = words(
  'Strength',
  strengths,
  'How much the wish weighs, in the person’s own judgement.',
);
export const AskWord = words('AskWhom', { client: 'The person', employer: 'The employer' }, 'Who can answer.');
export const SpreadMoveWord = words('SpreadMove', spreadMoves, 'Which way spreading moved it.');
export const StandingWord = words('Standing', standings, 'Where the opening stands for the client.');
export const PolicyUseWord = words('MatchingPolicyUse', policyUses, 'Whether lists are made by this version.');
export const PolicyActionWord = words(
  'MatchingPolicyAction',
  { revise: 'A new version can be based on it' },
  'Something the sender may do with this version.',
);
export const PolicyGroupWord = words('MatchingPolicyGroup', policyGroups, 'What the figure is about.');
export const PolicyUnitWord = words('MatchingPolicyUnit', policyUnits, 'What the figure counts.');
export const TravelModeWord = words('TravelMode', travelModes, 'A way of getting to work.');
