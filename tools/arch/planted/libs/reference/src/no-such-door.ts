// Planted: breaks imports-resolve, for package.json lists no such door.
import type { Door } from '#employers/cellar';

export type Planted = Door;
