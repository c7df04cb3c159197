// Planted: breaks arrows-of-employers.
import type { Door } from '#vacancies';

export type Planted = Door;
