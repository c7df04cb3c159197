// Planted: breaks arrows-of-integrations.
import type { Door } from '#job-development';

export type Planted = Door;
