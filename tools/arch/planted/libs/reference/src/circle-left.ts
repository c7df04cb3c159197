// Planted: breaks no-circular, by types alone.
import type { Right } from './circle-right';

export interface Left {
  readonly right: Right | null;
}
