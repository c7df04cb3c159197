// Planted: breaks arrows-of-vacancies.
import type { Door } from '#clients';

export type Planted = Door;
