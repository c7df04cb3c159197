import type { VacancyPreset } from './preset';
import { dayOf, degreesOf, textOf } from './values';

/**
 * Adverts of NHS Jobs. Three columns are left unread because they do not say what they seem to: `employment_type_raw` is
 * FULL_TIME by default, and `salary_min` and `salary_max` are called yearly also where the pay is by the hour, so that
 * pay is read from `salary_text` alone.
 */
export const nhsJobs: VacancyPreset = {
  name: 'nhs-jobs',
  kind: 'vacancies',
  description:
    'Adverts of NHS Jobs in the fields of schema.org JobPosting. Pay is read from its text; the type of employment and the yearly figures are defaults of the site and are not read.',
  source: 'nhs-jobs',
  columns: ['id', 'title', 'employer', 'locality', 'postcode', 'salary_text', 'valid_through', 'description'],
  otherColumns: ['lat', 'lon', 'date_posted'],
  map: (cell, source) => ({
    source,
    ref: cell('id'),
    title: cell('title'),
    employerName: textOf(cell('employer')),
    postcode: textOf(cell('postcode')),
    placeText: textOf(cell('locality')),
    latitude: degreesOf(cell('lat'), 90),
    longitude: degreesOf(cell('lon'), 180),
    payText: textOf(cell('salary_text')),
    description: textOf(cell('description')),
    advertised: 'yes',
    postedOn: dayOf(cell('date_posted')),
    closesOn: dayOf(cell('valid_through')),
  }),
};
