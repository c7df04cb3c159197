// Planted: breaks arrows-of-matching.
import type { Door } from '#integrations';

export type Planted = Door;
