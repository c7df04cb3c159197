import type { ImportPresetView } from '../contract/preset.schema';
import type { ImportKind } from '../domain/import-run';
import { adzuna2013 } from './adzuna-2013';
import { adzunaApi } from './adzuna-api';
import { fhrs, fhrs2015 } from './fhrs';
import { footholdEmployers, footholdVacancies } from './foothold';
import { nhsJobs } from './nhs-jobs';
import { namesOf, type Preset } from './preset';
import { reed } from './reed';
import { companiesHouse, genderPayGap, gpPractices, pharmacies } from './registers';

/** Every shape of file that is understood. The only list. */
export const presets: readonly Preset[] = [
  footholdVacancies,
  nhsJobs,
  reed,
  adzuna2013,
  adzunaApi,
  footholdEmployers,
  fhrs,
  fhrs2015,
  companiesHouse,
  genderPayGap,
  gpPractices,
  pharmacies,
];

/** The presets as the API shows them, by name. */
export function presetViews(kind?: ImportKind): ImportPresetView[] {
  return presets
    .filter((preset) => kind === undefined || preset.kind === kind)
    .map(({ name, kind: ofKind, description, source, columns, otherColumns = [] }) => ({
      name,
      kind: ofKind,
      description,
      source,
      columns: columns.map((column) => namesOf(column).join(' or ')),
      otherColumns: otherColumns.map((column) => namesOf(column).join(' or ')),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
