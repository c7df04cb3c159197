// Planted: breaks domain-is-inner by a door.
import type { Door } from '#platform/database';

export type Planted = Door;
