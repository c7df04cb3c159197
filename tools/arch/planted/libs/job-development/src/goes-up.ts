// Planted: breaks arrows-of-job-development.
import type { Door } from '#matching';

export type Planted = Door;
