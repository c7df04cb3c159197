// Planted: breaks front-door.
import type { Lawful } from '../../employers/src/employers.service';

export type Planted = Lawful;
