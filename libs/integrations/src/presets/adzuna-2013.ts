import type { VacancyPreset } from './preset';
import { joined, textOf } from './values';

/** Adverts of the Adzuna salary set. `salary_year` is converted from the text by rule and is left unread. */
export const adzuna2013: VacancyPreset = {
  name: 'adzuna-2013',
  kind: 'vacancies',
  description:
    'Adverts of the Adzuna salary set of 2012-2013. Pay is read from its text, not from the converted figure.',
  source: 'adzuna-2013',
  columns: ['id', 'title', 'description', 'location_raw', 'contract_type', 'contract_time', 'employer', 'salary_text'],
  map: (cell, source) => ({
    source,
    ref: cell('id'),
    title: cell('title'),
    employerName: textOf(cell('employer')),
    placeText: joined(cell('location_raw')),
    payText: textOf(cell('salary_text')),
    contractText: joined(cell('contract_time'), cell('contract_type')),
    description: textOf(cell('description')),
    advertised: 'yes',
  }),
};
