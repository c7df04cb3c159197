import {
  type ContractKind,
  type DayPart,
  type EnvironmentDimension,
  type Known,
  type PlaceRecord,
  profileFacts,
  type ProfileFacts,
  type RequirementKind,
  type ShiftKind,
  type Strength,
  type TravelMode,
  type ValueKind,
} from '#matching-core';

/** The parts of a wishes document that the ranking reads. Whatever else it holds is not looked at. */
export interface StatedWishes {
  readonly occupations: readonly { readonly soc: string; readonly strength: Strength }[];
  readonly hours: {
    readonly min: number | null;
    readonly max: number | null;
    readonly buildUpTo?: number | null;
    readonly strength: Strength;
  } | null;
  readonly availability: {
    readonly days: readonly { readonly day: number; readonly parts: readonly DayPart[] }[];
    readonly strength: Strength;
  } | null;
  readonly shifts: readonly { readonly kind: ShiftKind; readonly strength: Strength }[];
  readonly travel: {
    readonly modes: readonly TravelMode[];
    readonly maxMinutes: number;
    readonly strength: Strength;
  } | null;
  readonly pay: { readonly floorPencePerHour: number; readonly strength: Strength } | null;
  readonly contracts: readonly { readonly contract: ContractKind; readonly strength: Strength }[];
  readonly environment: readonly {
    readonly dimension: EnvironmentDimension;
    readonly want: 'low' | 'high';
    readonly strength: Strength;
  }[];
  readonly employersToAvoid: readonly { readonly employerId: string | null }[];
  readonly requirements: readonly {
    readonly kind: RequirementKind;
    readonly has: Known;
    readonly hideWhenMissing: boolean;
  }[];
  readonly values: readonly { readonly kind: ValueKind; readonly sic: string | null; readonly strength: Strength }[];
  readonly competitive: { readonly strength: 'must' | 'prefer' } | null;
  readonly variety: { readonly atMost: number } | null;
}

/** What one client said as the core reads it, without who they are. `declined` are the openings answered "not for me". */
export function profileOf(
  wishes: StatedWishes,
  home: PlaceRecord | null,
  declined: readonly string[] = [],
): ProfileFacts {
  const { availability, travel, pay } = wishes;
  const available = availability && limit(availability.strength);
  const reachable = travel && limit(travel.strength);
  const payable = pay && limit(pay.strength);
  return profileFacts(
    {
      occupations: wishes.occupations,
      hours: wishes.hours,
      availability: availability && available && { grid: gridOf(availability.days), strength: available },
      shifts: shiftsOf(wishes.shifts),
      travel: travel && reachable && { modes: travel.modes, maxMinutes: travel.maxMinutes, strength: reachable },
      pay: pay && payable && { floorPencePerHour: pay.floorPencePerHour, strength: payable },
      contracts: wishes.contracts,
      environment: wishes.environment,
      employersToAvoid: wishes.employersToAvoid,
      requirements: wishes.requirements,
      values: wishes.values,
      competitive: wishes.competitive?.strength ?? 'not_said',
      variety: wishes.variety?.atMost ?? 0,
    },
    home,
    [...declined].sort(),
  );
}

/**
 * A time that suits, a longest journey and a least wage are limits. Of a limit two things can be meant: that it must hold, or
 * that it had better hold; or it was said not to matter, which is the same as not said.
 */
function limit(strength: Strength): 'must' | 'prefer' | null {
  if (strength === 'indifferent') return null;
  return strength === 'must' || strength === 'deal_breaker' ? 'must' : 'prefer';
}

type Grid = NonNullable<ProfileFacts['availability']>['grid'];

function gridOf(days: NonNullable<StatedWishes['availability']>['days']): Grid {
  const grid: Record<string, DayPart[]> = {};
  for (const { day, parts } of days) grid[day] = [...new Set([...(grid[day] ?? []), ...parts])];
  return grid;
}

/** Zero hours are said among the contracts. Of two wishes about one kind the hard one stands. */
function shiftsOf(wishes: StatedWishes['shifts']): ProfileFacts['shifts'] {
  const of = (kind: ShiftKind): Strength | 'not_said' => {
    const said = wishes.filter((wish) => wish.kind === kind).map(({ strength }) => strength);
    return said.find((strength) => strength === 'must' || strength === 'deal_breaker') ?? said[0] ?? 'not_said';
  };
  return {
    nights: of('nights'),
    weekends: of('weekends'),
    split: of('split'),
    rotating: of('rotating'),
    zeroHours: 'not_said',
  };
}
