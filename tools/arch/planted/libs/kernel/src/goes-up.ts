// Planted: breaks arrows-of-kernel.
import type { Door } from '#matching-core';

export type Planted = Door;
