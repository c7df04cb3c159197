// Planted: breaks arrows-of-reference.
import type { Door } from '#identity';

export type Planted = Door;
