// Planted: breaks roof-is-on-top.
import type { Lawful } from '../../../apps/api/src/api.module';

export type Planted = Lawful;
