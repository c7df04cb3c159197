import { type OneWish, saysTheSame } from './one-wish';

export const agreedChangeStates = {
  in_force: 'The wishes say so now',
  overtaken: 'Somebody has changed the wish since: there is nothing left to take back',
  removed: 'Taken back',
} as const;
export type AgreedChangeState = keyof typeof agreedChangeStates;

/** What became of a change, from what the wishes say now about the same thing. */
export function agreedChangeState(
  { after, removedAt }: { readonly after: OneWish; readonly removedAt: unknown },
  now: OneWish | null,
): AgreedChangeState {
  if (removedAt) return 'removed';
  return saysTheSame(after, now) ? 'in_force' : 'overtaken';
}
