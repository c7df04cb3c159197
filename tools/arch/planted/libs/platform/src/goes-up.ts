// Planted: breaks arrows-of-platform.
import type { Door } from '#reference';

export type Planted = Door;
