// Planted: breaks pure-ground by an npm package.
import type { ZodType } from 'zod';

export type Planted = ZodType;
