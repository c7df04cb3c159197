import type { View } from '../../api/client';
import type { Part, Wish } from './queries';

/** What a line rests on: a part of the sum, or a limit that leaves a vacancy out. */
export interface Judged {
  readonly criterion: Part['criterion'] | View<'ProspectCriterion'>;
  readonly facts: Part['facts'];
  readonly wish: Wish | null;
  readonly kind: Part['kind'];
}

// Codes and numbers, any of which a later engine may leave out.
export const numberAt = ({ facts }: Judged, name: string): number | null => {
  const value = facts[name];
  return typeof value === 'number' ? value : null;
};
export const textAt = ({ facts }: Judged, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
};

export function range(from: number | null, to: number | null, show: (value: number) => string): string | null {
  if (from !== null && to !== null) return from === to ? show(from) : `${show(from)} to ${show(to)}`;
  if (from !== null) return `at least ${show(from)}`;
  return to === null ? null : `up to ${show(to)}`;
}
