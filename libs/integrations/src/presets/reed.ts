import type { VacancyPreset } from './preset';
import { joined, textOf } from './values';

/** Adverts of Reed.co.uk without their text or employer. `copies` counts equal rows, not posts. */
export const reed: VacancyPreset = {
  name: 'reed',
  kind: 'vacancies',
  description: 'Adverts of Reed.co.uk: title, type, pay and place, without employer and text.',
  source: 'reed',
  columns: ['id', 'job_title', 'job_type', 'salary_offered', 'place', 'area'],
  map: (cell, source) => ({
    source,
    ref: cell('id'),
    title: cell('job_title'),
    placeText: joined(cell('place'), cell('area')),
    payText: textOf(cell('salary_offered')),
    contractText: textOf(cell('job_type')),
    advertised: 'yes',
  }),
};
