import { judged } from '../../testing/judged';
import type { Place, OpeningFacts, ProfileFacts, TravelMode } from '../facts';
import { type ClockShift, weekWindow } from '../week';
import { shiftsByBus } from '../bus-hours';

/** One hundredth of a degree of latitude is 1.112 km: 20 minutes by bus and 18 on foot. Buses start at 06:00, on Sundays at 09:00. */
const at = (latitude: number, radiusKm = 0): Place => ({
  point: { latitude, longitude: -1.47 },
  radiusKm,
  areaKind: 'urban',
});
const travels = (modes: readonly TravelMode[], strength: 'must' | 'prefer' = 'must'): Partial<ProfileFacts> => ({
  home: at(53.38),
  travel: { modes, maxMinutes: 40, strength, remoteOnly: false },
});
const work = (days: readonly number[], start: string, end: string): ClockShift[] =>
  days.map((day) => ({ day, start, end }));
const away = (shifts: readonly ClockShift[], more: Partial<OpeningFacts> = {}): Partial<OpeningFacts> => ({
  place: at(53.39),
  shifts: shifts.map(weekWindow),
  ...more,
});
const weekdays = [1, 2, 3, 4, 5];

describe('the bus at the hour of the shift', () => {
  const bus = travels(['bus']);
  const lines: [string, Partial<ProfileFacts>, Partial<OpeningFacts>, string, number][] = [
    ['begins at nine: the bus goes', bus, away(work(weekdays, '09:00', '17:00')), 'fits', 70],
    ['begins at five: no bus yet', bus, away(work(weekdays, '05:00', '13:00')), 'out', 0],
    ['the first bus comes too late to be there by 06:10', bus, away(work(weekdays, '06:10', '14:00')), 'out', 0],
    ['the first bus is there by half past six', bus, away(work(weekdays, '06:30', '14:00')), 'fits', 70],
    ['ends at half past eleven at night: no bus any more', bus, away(work(weekdays, '15:00', '23:30')), 'out', 0],
    ['ends at eleven: the last bus', bus, away(work(weekdays, '15:00', '23:00')), 'fits', 70],
    ['ends half an hour after midnight', bus, away(work([5], '18:00', '00:30')), 'out', 0],
    ['nights from ten to six: there and back by bus', bus, away(work(weekdays, '22:00', '06:00')), 'fits', 70],
    ['Sundays from eight: no bus yet', bus, away(work([7], '08:00', '14:00')), 'out', 0],
    ['Sundays from ten', bus, away(work([7], '10:00', '16:00')), 'fits', 70],
    ['Saturday night to Sunday at six: no bus home', bus, away(work([6], '22:00', '06:00')), 'out', 0],
    [
      'some shifts without a bus: not known, ask',
      bus,
      away([...work(weekdays, '09:00', '17:00'), ...work([7], '08:00', '12:00')]),
      'unknown',
      40,
    ],
    [
      'too early, and as a wish it earns nothing',
      travels(['bus'], 'prefer'),
      away(work([1], '05:00', '09:00')),
      'clashes',
      0,
    ],
    [
      'too early for the bus, near enough to walk',
      travels(['bus', 'walk']),
      away(work([1], '05:00', '13:00')),
      'fits',
      73,
    ],
    ['nobody knows the shifts: the minutes stand', bus, { place: at(53.39) }, 'fits', 70],
    [
      'hours to be agreed need not be those of the bus',
      bus,
      away(work([1], '05:00', '13:00'), { pattern: 'flexible' }),
      'fits',
      70,
    ],
    ['from home, whatever the hour', bus, away(work([1], '05:00', '13:00'), { remote: 'remote' }), 'fits', 100],
    ['by car, whatever the hour', travels(['car']), away(work([1], '04:00', '13:00')), 'fits', 87],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('travel', profile, opening)).toMatchObject({ says, percent });
  });

  it('says when the shift begins and when the first bus goes', () => {
    const [part] = judged('travel', bus, away(work(weekdays, '05:00', '13:00'))).parts;
    expect(part?.facts).toEqual({
      mode: 'bus',
      lowMinutes: 20,
      highMinutes: 21,
      limit: 40,
      remote: 'unknown',
      busServes: 'none',
      dayKind: 'weekday',
      firstShiftMinute: 300,
      firstBusMinute: 360,
    });
  });

  it('says when the shift ends and when the last bus has gone', () => {
    const [part] = judged('travel', bus, away(work([7], '14:00', '22:00'))).parts;
    expect(part?.facts).toMatchObject({
      busServes: 'none',
      dayKind: 'sunday',
      lastShiftMinute: 1320,
      lastBusMinute: 1260,
    });
  });

  it('says why it is not the bus when another way is taken', () => {
    const [part] = judged('travel', travels(['bus', 'walk']), away(work([1], '05:00', '13:00'))).parts;
    expect(part?.facts).toMatchObject({ mode: 'walk', busServes: 'none', firstShiftMinute: 300 });
  });

  it('asks about shifts that nobody knows, once: where days were stated, the question stands with them', () => {
    const question = (profile: Partial<ProfileFacts>) =>
      judged('travel', profile, { place: at(53.39) }).parts[0]?.question;
    expect(question(bus)).toEqual({ ask: 'employer', fact: 'shifts' });
    expect(question({ ...bus, availability: { grid: { '1': ['morning'] }, strength: 'must' } })).toBeNull();
    expect(question(travels(['car']))).toBeNull();
  });

  it('asks about the shifts, not the place, when only some have a bus', () => {
    const mixed = away([...work([1], '09:00', '17:00'), ...work([2], '05:00', '12:00')]);
    expect(judged('travel', bus, mixed).parts[0]?.question).toEqual({ ask: 'employer', fact: 'shifts' });
  });
});

describe('shifts as a bus timetable tells them apart', () => {
  const alike = (...shifts: ClockShift[]) => shiftsByBus(shifts.map(weekWindow))?.length;

  it('are few: weekdays are one, and so are starts in the afternoon', () => {
    expect(alike(...work(weekdays, '09:00', '17:00'))).toBe(1);
    expect(alike(...work([1], '13:00', '20:00'), ...work([2], '14:30', '20:00'))).toBe(1);
    expect(alike(...work([5, 6, 7], '09:00', '17:00'))).toBe(3);
  });

  it('keep Friday night apart, which ends on a Saturday', () => {
    expect(alike(...work([1, 2, 3, 4], '22:00', '06:00'))).toBe(1);
    expect(alike(...work([4, 5], '22:00', '06:00'))).toBe(2);
  });

  it('are not known while nobody knows any', () => {
    expect(shiftsByBus(null)).toBeNull();
    expect(shiftsByBus([])).toBeNull();
  });
});
