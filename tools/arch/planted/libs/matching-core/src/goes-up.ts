// Planted: breaks arrows-of-matching-core.
import type { Door } from '#employers';

export type Planted = Door;
