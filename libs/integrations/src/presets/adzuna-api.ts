import type { VacancyPreset } from './preset';
import { dayOf, degreesOf, joined, penceOf, textOf } from './values';

/** Answers of the Adzuna vacancy API, whose salaries are for a year by its documentation. */
export const adzunaApi: VacancyPreset = {
  name: 'adzuna-api',
  kind: 'vacancies',
  description:
    'Answers of the Adzuna vacancy API. Salaries that Adzuna predicted are marked as such and tell nothing about what will be paid.',
  source: 'adzuna',
  columns: ['id', 'title', 'description', 'employer', 'location', 'salary_min', 'salary_max', 'salary_is_predicted'],
  otherColumns: ['lat', 'lon', 'contract_type', 'contract_time', 'date_posted'],
  map: (cell, source) => {
    const payMinPence = penceOf(cell('salary_min'));
    const payMaxPence = penceOf(cell('salary_max'));
    const paid = payMinPence !== null || payMaxPence !== null;
    return {
      source,
      ref: cell('id'),
      title: cell('title'),
      employerName: textOf(cell('employer')),
      placeText: textOf(cell('location')),
      latitude: degreesOf(cell('lat'), 90),
      longitude: degreesOf(cell('lon'), 180),
      payMinPence,
      payMaxPence,
      ...(paid && { payUnit: 'year', payIsPredicted: cell('salary_is_predicted') === '1' }),
      contractText: joined(cell('contract_time'), cell('contract_type')),
      description: textOf(cell('description')),
      advertised: 'yes',
      postedOn: dayOf(cell('date_posted')),
    };
  },
};
