// Planted: breaks no-circular, by types alone.
import type { Left } from './circle-left';

export interface Right {
  readonly left: Left | null;
}
