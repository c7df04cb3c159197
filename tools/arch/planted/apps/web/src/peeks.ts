// Planted: breaks web-is-detached.
import type { Door } from '#employers';

export type Planted = Door;
