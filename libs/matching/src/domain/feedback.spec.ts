import { noWishes, type Wishes } from '#clients';
import { explain, type OpeningFacts, standardPolicy, unknownOpening } from '#matching-core';
import { offersFor, type TurnedDown } from './feedback';
import { withWish } from './one-wish';
import { profileOf } from './profile-facts';
import type { NotForMeReason } from './suggestion';

const home = { latitude: 53.4, longitude: -1.5, radiusKm: 0.5, area: 'urban' } as const;
const place = { point: { latitude: 53.4, longitude: -1.4 }, radiusKm: 0.2, areaKind: 'urban' } as const;
const today = '2026-03-02';

/** What is offered to somebody with these wishes who turned an opening down that is only known by these facts. */
function offered(
  reason: NotForMeReason,
  facts: Partial<OpeningFacts>,
  wishes: Partial<Wishes> = {},
  more: Partial<TurnedDown> = {},
) {
  const opening = { ...unknownOpening('opening'), place, ...facts };
  const said = { ...noWishes, ...wishes };
  const { parts } = explain(opening, profileOf(said, home), standardPolicy, today);
  const turnedDown = {
    reason,
    saidBy: 'client',
    words: 'No.',
    parts,
    opening,
    title: 'Office cleaner',
    employerName: 'Kelham Bakery',
    ...more,
  } as const;
  return offersFor(turnedDown, said).map(({ before, after }) => {
    // What is agreed to speaks against this very opening, or leaves it out.
    const then = explain(opening, profileOf(withWish(said, after, after), home), standardPolicy, today);
    expect(then.exclusions.length > 0 || then.parts.some(({ kind, wish }) => kind === 'clashes' && wish)).toBe(true);
    return { before, after };
  });
}

describe('something turned down', () => {
  it('because it is too far offers a limit below this journey', () => {
    const travel = { modes: ['bus'], maxMinutes: 60, strength: 'must', words: null } as Wishes['travel'];
    const [offer] = offered('too_far', {}, { travel });
    expect(offer?.before).toEqual({ travel });
    expect(offer?.after.travel).toMatchObject({ modes: ['bus'], strength: 'must', words: null });
    expect(offer!.after.travel!.maxMinutes).toBeLessThan(60);
    expect(offer!.after.travel!.maxMinutes % 5).toBe(0);
  });

  it('because it is too far offers that a limit it passed must hold', () => {
    const travel = { modes: ['walk'], maxMinutes: 10, strength: 'prefer', words: 'Near, please.' } as Wishes['travel'];
    expect(offered('too_far', {}, { travel })).toEqual([
      { before: { travel }, after: { travel: { ...travel, strength: 'must' } } },
    ]);
  });

  it('because it is too far offers a first limit in the person’s words', () => {
    expect(offered('too_far', {})[0]).toMatchObject({
      before: null,
      after: { travel: { strength: 'prefer', words: 'No.' } },
    });
    expect(offered('too_far', { place: null })).toEqual([]);
  });

  it('because of its hours offers fewer or more, and none of its nights', () => {
    const facts = { minMinutesPerWeek: 30 * 60, maxMinutesPerWeek: 37.5 * 60, nights: 'yes' } as const;
    expect(offered('hours_or_days', facts).map(({ after }) => after)).toEqual([
      { shifts: [{ kind: 'nights', strength: 'avoid', words: 'No.' }] },
      { hours: { min: null, max: 29, strength: 'prefer', buildUpTo: null, words: 'No.' } },
      { hours: { min: 38, max: null, strength: 'prefer', buildUpTo: null, words: 'No.' } },
    ]);
  });

  it('because of hours that were wished otherwise offers that they must hold', () => {
    const hours = { min: 8, max: 20, strength: 'prefer', buildUpTo: null, words: null } as Wishes['hours'];
    expect(offered('hours_or_days', { minMinutesPerWeek: 30 * 60 }, { hours })).toEqual([
      { before: { hours }, after: { hours: { ...hours, strength: 'must' } } },
    ]);
  });

  it('because of its pay offers a floor above it, when the pay is stated', () => {
    const facts = { minPencePerHour: 1221, maxPencePerHour: 1221, payBasis: 'stated' } as const;
    expect(offered('pay', facts)).toEqual([
      { before: null, after: { pay: { floorPencePerHour: 1230, strength: 'prefer', words: 'No.' } } },
    ]);
    expect(offered('pay', { ...facts, payBasis: 'predicted' })).toEqual([]);
  });

  it('because of the work offers to avoid it, and then never', () => {
    const avoid = { soc: '9223', title: 'Office cleaner', strength: 'avoid', words: 'No.' } as const;
    expect(offered('kind_of_work', { soc: '9223' })).toEqual([{ before: null, after: { occupations: [avoid] } }]);
    expect(offered('kind_of_work', { soc: '9223' }, { occupations: [avoid] })).toEqual([
      { before: { occupations: [avoid] }, after: { occupations: [{ ...avoid, strength: 'deal_breaker' }] } },
    ]);
    expect(offered('kind_of_work', {})).toEqual([]);
  });

  it('because of the place offers the other end of what is marked about it, the surest first', () => {
    const environment = [
      { dimension: 'pace', level: 5, origin: 'usual' },
      { dimension: 'noise', level: 4, origin: 'observed' },
      { dimension: 'teamwork', level: 3, origin: 'observed' },
    ] as const;
    expect(offered('environment', { environment }).map(({ after }) => after.environment?.[0])).toMatchObject([
      { dimension: 'noise', want: 'low', strength: 'prefer' },
      { dimension: 'pace', want: 'low', strength: 'prefer' },
    ]);
    const likesIt = [{ dimension: 'noise', want: 'high', strength: 'prefer', words: null }] as Wishes['environment'];
    expect(offered('environment', { environment: [environment[1]] }, { environment: likesIt })).toEqual([]);
  });

  it('because of the employer offers to avoid the employer, once', () => {
    const employersToAvoid = [{ employerId: 'bakery', name: 'Kelham Bakery', words: 'No.' }] as never;
    expect(offered('this_employer', { employerId: 'bakery' })).toEqual([{ before: null, after: { employersToAvoid } }]);
    expect(offered('this_employer', { employerId: 'bakery' }, { employersToAvoid })).toEqual([]);
    expect(offered('this_employer', { employerId: null })).toEqual([]);
  });

  it('for a reason that is no wish, or by the employer, offers nothing', () => {
    for (const reason of ['not_now', 'already_applied', 'other'] as const)
      expect(offered(reason, { soc: '9223' })).toEqual([]);
    expect(offered('kind_of_work', { soc: '9223' }, {}, { saidBy: 'employer' })).toEqual([]);
  });
});
