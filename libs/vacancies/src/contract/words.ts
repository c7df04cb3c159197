import { environmentDimensions } from '#reference';
import { words } from '#platform/contract';
import { stateReasons, vacancyStates } from '../domain/lifecycle';
import { payBases, payUnits } from '../domain/pay';
import {
  areaKinds,
  contractKinds,
  environmentOrigins,
  known,
  remoteKinds,
  requirementKinds,
  shiftCertainties,
  shiftPatterns,
  vacancyKinds,
  vacancyPrecisions,
} from '../domain/vacancy';

export const KnownWord = words('Known', known, 'Yes, no, or not known.');
export const VacancyKindWord = words('VacancyKind', vacancyKinds, 'How the vacancy came about.');
export const ContractKindWord = words('ContractKind', contractKinds, 'What kind of contract is offered.');
export const RemoteKindWord = words('RemoteKind', remoteKinds, 'Whether the work can be done from home.');
export const ShiftCertaintyWord = words('ShiftCertainty', shiftCertainties, 'Whether days and times are known.');
export const ShiftPatternWord = words('ShiftPattern', shiftPatterns, 'How the days and times repeat.');
export const PayUnitWord = words('PayUnit', payUnits, 'What the amounts are paid for.');
export const PayBasisWord = words('PayBasis', payBases, 'What the amounts are.');
export const VacancyRequirementKind = words(
  'VacancyRequirementKind',
  requirementKinds,
  'What kind of thing the employer asks for.',
);
export const EnvironmentDimensionWord = words(
  'EnvironmentDimension',
  environmentDimensions,
  'One side of what a workplace is like.',
);
export const EnvironmentOriginWord = words('EnvironmentOrigin', environmentOrigins, 'Who says so.');
export const VacancyPrecisionWord = words('VacancyPrecision', vacancyPrecisions, 'How exact the point is.');
export const AreaKindWord = words('AreaKind', areaKinds, 'What is around the place.');
export const VacancyStateWord = words('VacancyState', vacancyStates, 'Where the vacancy stands.');
export const StateReasonWord = words('StateReason', stateReasons, 'Why the vacancy has its state.');
export const VacancyActionWord = words(
  'VacancyAction',
  {
    edit: 'The vacancy can be changed',
    set_state: 'The state can be changed to one of `nextStates`',
    confirm: 'It can be confirmed that the vacancy is still open',
    observe_environment: 'What the workplace is like can be recorded',
  },
  'Something the sender may do with this vacancy.',
);
