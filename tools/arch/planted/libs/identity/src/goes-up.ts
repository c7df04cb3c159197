// Planted: breaks arrows-of-identity.
import type { Door } from '#reference';

export type Planted = Door;
