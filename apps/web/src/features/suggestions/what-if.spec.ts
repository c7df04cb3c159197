import { stepSaid } from './steps';
import type { Step } from './queries';
import { askedOf, endsAround, freeDays } from './what-if';
import type { Wishes } from '../clients/wishes/words';

const nothing: Wishes = {
  occupations: [],
  hours: null,
  availability: null,
  shifts: [],
  travel: null,
  pay: null,
  contracts: [],
  environment: [],
  employersToAvoid: [],
  values: [],
  competitive: null,
  requirements: [],
  variety: null,
  startOn: null,
  notes: null,
};
const said: Wishes = {
  ...nothing,
  hours: { min: 8, max: 16, strength: 'must', buildUpTo: 20, words: 'Short days.' },
  travel: { modes: ['car'], maxMinutes: 40, strength: 'must', words: null },
  availability: {
    days: [
      { day: 1, parts: ['morning'] },
      { day: 3, parts: ['morning', 'evening'] },
    ],
    strength: 'must',
    words: null,
  },
};

describe('trying other wishes out', () => {
  it('asks about nothing that was not touched', () => {
    expect(askedOf(said, { variety: 0 })).toEqual({ wishes: {}, variety: 0 });
  });

  it('moves one part of a wish and keeps how it was put', () => {
    expect(askedOf(said, { variety: 2, minutes: 50, hoursMin: 4 })).toEqual({
      wishes: {
        travel: { modes: ['car'], maxMinutes: 50, strength: 'must', words: null },
        hours: { min: 4, max: 16, strength: 'must', buildUpTo: 20, words: 'Short days.' },
      },
      variety: 2,
    });
  });

  it('takes what was never said for a preference', () => {
    expect(askedOf(nothing, { variety: 0, minutes: 30, hoursMin: 0, floorPence: 1300 }).wishes).toEqual({
      travel: { modes: ['walk', 'bus'], maxMinutes: 30, strength: 'prefer', words: null },
      hours: { min: null, max: null, strength: 'prefer', buildUpTo: null, words: null },
      pay: { floorPencePerHour: 1300, strength: 'prefer', words: null },
    });
  });

  it('frees a new day at the times that other days are free', () => {
    expect(freeDays(said)).toEqual([1, 3]);
    expect(askedOf(said, { variety: 0, days: [6, 1] }).wishes?.availability?.days).toEqual([
      { day: 1, parts: ['morning'] },
      { day: 6, parts: ['morning', 'evening'] },
    ]);
    expect(askedOf(said, { variety: 0, days: [] }).wishes).toEqual({ availability: null });
  });

  it('has room on its sliders for what was said', () => {
    expect(endsAround([10, 120], 150)).toEqual([10, 150]);
    expect(endsAround([10, 120], null)).toEqual([10, 120]);
  });
});

describe('a step in words', () => {
  const step = (code: Step['code'], facts: Step['facts'], wish: Partial<Step['wish']> = {}): Step => ({
    code,
    criterion: 'shift_kinds',
    facts,
    wish: { path: 'shifts/nights', strength: 'must', title: null, words: null, ...wish },
    more: 3,
  });

  it.each([
    ['50 minutes to get there, not 40', step('longer_journey', { fromMinutes: 40, toMinutes: 50 })],
    ['Up to 17 hours a week, not 16', step('more_hours', { fromMinutesPerWeek: 960, toMinutesPerWeek: 1020 })],
    ['Saturdays too', step('another_day', { day: 6, parts: ['morning'] })],
    ['Evenings too', step('another_part', { part: 'evening', days: ['1'] })],
    ['From £12.50 an hour, not £13.00', step('lower_pay', { fromPencePerHour: 1300, toPencePerHour: 1250 })],
    ['Work related to cleaning too', step('wider_occupation', { soc: '9223', toSoc: '922' }, { title: 'Cleaning' })],
    ['Any kind of work', step('wider_occupation', { soc: '9', toSoc: null })],
    ['Night work, if the rest is right', step('softened', { shiftKind: 'nights' }, { strength: 'deal_breaker' })],
    ['Jobs without weekend work too', step('softened', { shiftKind: 'weekends' })],
    ['Jobs that ask for a driving licence too', step('shown', { requirement: 'driving_licence' })],
    ['Something else you said, moved a little', step('new_code' as Step['code'], {})],
  ])('%s', (sentence, said) => {
    expect(stepSaid(said)).toBe(sentence);
  });

  it('says of the workplace which way it would go', () => {
    const about = (want: string, strength: Step['wish']['strength']) =>
      stepSaid({ ...step('softened', { dimension: 'noise', want }, { strength }), criterion: 'environment' });
    expect(about('low', 'must')).toBe('More noise than you said');
    expect(about('high', 'deal_breaker')).toBe('More noise than you said');
    expect(about('high', 'must')).toBe('Less noise than you said');
  });
});
