import { words } from '#platform/contract';
import {
  clientStatuses,
  competitiveStrengths,
  dayParts,
  disclosureLevels,
  episodeKinds,
  shiftKinds,
  strengths,
  travelModes,
  valueKinds,
  wants,
  wishOrigins,
  wishSources,
} from '../domain/wishes';

export const StrengthWord = words('Strength', strengths, 'How much a wish weighs, in the person’s own judgement.');
export const DayPartWord = words('DayPart', dayParts, 'A part of the day.');
export const TravelModeWord = words('TravelMode', travelModes, 'A way of getting to work that the person can use.');
export const ShiftKindWord = words('ShiftKind', shiftKinds, 'A kind of working time.');
export const WantWord = words('Want', wants, 'How much of it the person would like.');
export const ValueKindWord = words(
  'ValueKind',
  valueKinds,
  'What it is that matters, as far as there are facts to look for.',
);
export const CompetitiveStrengthWord = words(
  'CompetitiveStrength',
  competitiveStrengths,
  'How much it matters that it is a job like any other.',
);
export const WishSourceWord = words('WishSource', wishSources, 'Who put the wishes down.');
export const WishOriginWord = words('WishOrigin', wishOrigins, 'How this version came about.');
export const ClientStatusWord = words('ClientStatus', clientStatuses, 'Where the person stands with the service.');
export const EpisodeKindWord = words('EpisodeKind', episodeKinds, 'What the person came for.');
export const DisclosureLevelWord = words(
  'DisclosureLevel',
  disclosureLevels,
  'What the person allows to be said to employers unless they decide otherwise for one of them.',
);
