// Planted: breaks doors-by-program-http.
import type { Door } from '#employers/http';

export type Planted = Door;
