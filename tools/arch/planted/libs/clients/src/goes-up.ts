// Planted: breaks arrows-of-clients.
import type { Door } from '#employers';

export type Planted = Door;
