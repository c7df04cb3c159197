import type { Aspects } from '../aspects';
import { type Criterion, excluded, type Ledger, type Part, portion } from '../criterion';
import type { HoursWish } from '../facts';
import type { MatchingPolicy } from '../policy';
import { minutesPerWeek } from '../week';

const criterion = 'hours';
const wholeWeek = minutesPerWeek;

type Standing = 'inside' | 'outside' | 'unknown';

/**
 * Weekly hours. An opening serves a wish for hours when some number of hours is both on offer and wished for. Where only one
 * end of the offer is known, that number is on offer and the other end stays open. A wish against a range (avoid, never) is
 * broken only by an opening that offers nothing else. Who would like to start low and grow is served by hours that fit the
 * start; it is better when the offer reaches as far as they would grow, and where nobody knows how far it reaches, that is asked.
 */
export const hours: Criterion<'hours'> = {
  id: criterion,
  prepare({ hours: wish }, policy) {
    if (!wish || wish.strength === 'indifferent') return null;
    const against = wish.strength === 'avoid' || wish.strength === 'deal_breaker';
    // Nothing can be against a range that was not said.
    if (rangeOf(wish).isOpen && (against || growsTo(wish) === null)) return null;
    const ref = { path: 'hours', strength: wish.strength };
    return {
      of: policy.weights.hours,
      judge(opening, ledger) {
        const standing = against ? insideOnly(wish, opening) : overlap(wish, opening);
        const kind = standing === 'unknown' ? 'unknown' : (standing === 'inside') === against ? 'clashes' : 'fits';
        const out = kind === 'clashes' && (wish.strength === 'must' || wish.strength === 'deal_breaker');
        const growth = kind === 'fits' && !against ? growthOf(wish, opening) : null;
        const points = out ? 0 : growth ? grown(growth, policy) : pointsOf(kind, wish, opening, policy);
        if (ledger) write(ledger, { kind, points, of: policy.weights.hours, out, growth }, wish, opening, ref);
        return out ? excluded : points;
      },
    };
  },
};

type Offer = Aspects['hours'];

function rangeOf({ minMinutesPerWeek: min, maxMinutesPerWeek: max }: HoursWish) {
  return { from: min ?? 0, to: max ?? wholeWeek, isOpen: min === null && max === null };
}

function overlap(wish: HoursWish, { minMinutesPerWeek: least, maxMinutesPerWeek: most }: Offer): Standing {
  const { from, to } = rangeOf(wish);
  if (least !== null && least > to) return 'outside';
  if (most !== null && most < from) return 'outside';
  if (least !== null && most !== null) return 'inside';
  const said = least ?? most;
  return said !== null && said >= from && said <= to ? 'inside' : 'unknown';
}

function insideOnly(wish: HoursWish, { minMinutesPerWeek: least, maxMinutesPerWeek: most }: Offer): Standing {
  const { from, to } = rangeOf(wish);
  if ((least !== null && (least < from || least > to)) || (most !== null && (most > to || most < from))) {
    return 'outside';
  }
  const leastInside = least !== null || from === 0;
  const mostInside = most !== null || to === wholeWeek;
  return leastInside && mostInside && (least !== null || most !== null) ? 'inside' : 'unknown';
}

const growsTo = ({ buildUpToMinutesPerWeek: minutes }: HoursWish) => minutes ?? null;

/** Whether hours that fit the start leave room to grow. */
type Growth = 'yes' | 'no' | 'unknown';

/** Null when the client would not like to grow. Hours of which only the least is known may reach any higher. */
function growthOf(wish: HoursWish, { minMinutesPerWeek: least, maxMinutesPerWeek: most }: Offer): Growth | null {
  const target = growsTo(wish);
  if (target === null) return null;
  const reach = most ?? (least !== null && least >= target ? least : null);
  if (reach === null) return 'unknown';
  return reach >= target ? 'yes' : 'no';
}

function grown(growth: Growth, policy: MatchingPolicy): number {
  const without = policy.hours.percentWithoutGrowth;
  const percent = growth === 'yes' ? 100 : growth === 'no' ? without : Math.floor((100 + without) / 2);
  return portion(policy.weights.hours, percent);
}

function pointsOf(kind: Part['kind'], wish: HoursWish, opening: Offer, policy: MatchingPolicy): number {
  const of = policy.weights.hours;
  if (kind === 'fits') return of;
  if (kind === 'unknown') return portion(of, policy.unknownPercent.hours);
  if (wish.strength === 'avoid') return 0;
  const { zeroAtGapMinutes, percentBesideWish } = policy.hours;
  const near = Math.max(0, zeroAtGapMinutes - gapMinutes(wish, opening));
  return Math.floor((of * percentBesideWish * near) / (100 * zeroAtGapMinutes));
}

/** How far the nearest hours on offer are from the nearest hours wished for. */
function gapMinutes(wish: HoursWish, { minMinutesPerWeek: least, maxMinutesPerWeek: most }: Offer): number {
  const above = least !== null && wish.maxMinutesPerWeek !== null ? least - wish.maxMinutesPerWeek : 0;
  const below = most !== null && wish.minMinutesPerWeek !== null ? wish.minMinutesPerWeek - most : 0;
  return Math.max(above, below);
}

function write(
  ledger: Ledger,
  { kind, points, of, out, growth }: Pick<Part, 'kind' | 'points' | 'of'> & { out: boolean; growth: Growth | null },
  wish: HoursWish,
  opening: Offer,
  ref: NonNullable<Part['wish']>,
): void {
  const facts = {
    minMinutesPerWeek: opening.minMinutesPerWeek,
    maxMinutesPerWeek: opening.maxMinutesPerWeek,
    wantedMin: wish.minMinutesPerWeek,
    wantedMax: wish.maxMinutesPerWeek,
    ...(growth && { growsTo: growsTo(wish), roomToGrow: growth }),
  };
  const open = kind === 'unknown' || growth === 'unknown';
  const question = open ? ({ ask: 'employer', fact: 'hours' } as const) : null;
  ledger.part({ criterion, kind, points, of, facts, wish: ref, question });
  if (out) ledger.exclusion({ criterion, wish: ref, facts });
}
