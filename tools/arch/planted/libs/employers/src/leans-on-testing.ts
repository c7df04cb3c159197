// Planted: breaks doors-by-program-testing.
import type { Door } from '#platform/testing';

export type Planted = Door;
