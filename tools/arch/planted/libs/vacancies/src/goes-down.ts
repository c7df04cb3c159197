// Lawful: vacancies may know employers.
import type { Door } from '#employers';

export type Lawful = Door;
