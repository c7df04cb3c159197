// Planted: breaks programs-apart.
import type { Lawful } from '../../api/src/api.module';

export type Planted = Lawful;
