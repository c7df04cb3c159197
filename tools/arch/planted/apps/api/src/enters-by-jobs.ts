// Planted: breaks doors-by-program-jobs.
import type { Door } from '#employers/jobs';

export type Planted = Door;
