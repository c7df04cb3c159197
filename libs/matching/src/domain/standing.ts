import type { SuggestionState } from './suggestion';

/** Where an opening stands for a client, whether or not it was ever put forward. */
export const standings = {
  listed: 'It is on the client’s list, or was answered with pursue or later',
  declined: 'It was answered with "not for me": it never returns',
  excluded: 'A hard limit of the person leaves it out: see `exclusions`',
  held_back:
    'It has the points for the list, but the person asked for more variety and the list holds enough of its kind',
  outranked: 'It may be suggested, but every opening on the list stands before it',
  not_ranked_yet: 'It has come, or the wishes have changed, since the list was made; the next run may list it',
  not_live: 'It can no longer be filled, so it is not ranked',
} as const;
export type Standing = keyof typeof standings;

/** What is known of an opening and of a client's list. */
export interface StandingFacts {
  readonly isLive: boolean;
  /** State of the suggestion of this opening; null when it was never put forward. */
  readonly state: SuggestionState | null;
  readonly isExcluded: boolean;
  /** Whether what the list holds before it is enough of its kind, when variety was asked for. */
  readonly isHeldBack: boolean;
  readonly points: number;
  /** Points of the last suggestion of a full list; null while the list has places left. */
  readonly lastListedPoints: number | null;
}

/** Derives the standing from today's facts and the list as it was stored. */
export function standingOf(facts: StandingFacts): Standing {
  if (facts.state === 'declined') return 'declined';
  if (!facts.isLive) return 'not_live';
  if (facts.state !== null && facts.state !== 'withdrawn') return 'listed';
  if (facts.isExcluded) return 'excluded';
  if (facts.isHeldBack) return 'held_back';
  const outranked = facts.lastListedPoints !== null && facts.points <= facts.lastListedPoints;
  return outranked ? 'outranked' : 'not_ranked_yet';
}
