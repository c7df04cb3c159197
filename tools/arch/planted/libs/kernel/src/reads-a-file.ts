// Planted: breaks pure-ground by a Node built-in.
import type { Stats } from 'node:fs';

export type Planted = Stats;
