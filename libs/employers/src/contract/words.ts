import { z } from 'zod';
import { text, words } from '#platform/contract';
import { hiringAuthorities, placePrecisions, preferredModes, sizeBands } from '../domain/employer';
import { duplicateReasons } from '../domain/duplicate-score';

export const SizeBandWord = words('SizeBand', sizeBands, 'How many people work there.');
export const HiringAuthorityWord = words(
  'HiringAuthority',
  hiringAuthorities,
  'Whether this person can decide to hire.',
);
export const PreferredModeWord = words('PreferredMode', preferredModes, 'How they like to be contacted.');
export const PlacePrecisionWord = words('PlacePrecision', placePrecisions, 'How exact the point is.');
export const DuplicateReasonWord = words('DuplicateReason', duplicateReasons, 'Why two employers look alike.');

/** What another register calls the employer. */
export const ExternalId = z
  .strictObject({
    source: text({ max: 60, description: 'The register, in one word: `companies-house`, `fhrs`.' }),
    ref: text({ max: 120, description: 'What the register calls the employer.' }),
  })
  .describe('The name of this employer in another register.');
