// Planted: breaks front-door-from-apps.
import type { Lawful } from '../../../libs/employers/src/employers.service';

export type Planted = Lawful;
