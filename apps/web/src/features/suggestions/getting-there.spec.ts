import { travel } from './getting-there';
import type { Judged } from './judged';

const byBus = { mode: 'bus', lowMinutes: 25, highMinutes: 35, limit: 40 };
const wish: Judged['wish'] = { path: 'travel', strength: 'must', title: null, words: null };

const judged = (kind: Judged['kind'], facts: Judged['facts']): Judged => ({ criterion: 'travel', kind, facts, wish });

describe('how a journey reads', () => {
  it.each<[string, Judged]>([
    ['About 25 to 35 minutes by bus or tram, you said up to 40', judged('fits', byBus)],
    [
      'About 25 to 35 minutes by bus or tram, you said up to 40; buses go at the hours of the shifts',
      judged('fits', { ...byBus, busServes: 'all' }),
    ],
    [
      'About 25 to 35 minutes by bus or tram, you said up to 40; whether buses go then is open, for the shifts are not known',
      judged('fits', { ...byBus, busServes: 'not_known' }),
    ],
    ['About 25 to 35 minutes on foot, you said up to 40', judged('fits', { ...byBus, mode: 'walk', busServes: 'all' })],
    [
      'About 25 to 35 minutes by bus or tram, you said up to 40; no bus goes at those hours: work starts at 06:00, the first bus is at about 06:30 on weekdays',
      judged('clashes', {
        ...byBus,
        busServes: 'none',
        dayKind: 'weekday',
        firstShiftMinute: 360,
        firstBusMinute: 390,
      }),
    ],
    [
      'About 25 to 35 minutes by bus or tram, you said up to 40; for some shifts there may be no bus: work ends at 23:30, the last bus is at about 23:00 on Saturdays',
      judged('unknown', {
        ...byBus,
        busServes: 'some',
        dayKind: 'saturday',
        lastShiftMinute: 1410,
        lastBusMinute: 1380,
      }),
    ],
    [
      'About 25 to 45 minutes by bus or tram, you said up to 40: it depends on the exact place',
      judged('unknown', { ...byBus, highMinutes: 45 }),
    ],
    ['It can be done from home', judged('fits', { remote: 'remote' })],
  ])('%s', (sentence, reason) => {
    expect(travel(reason)).toBe(sentence);
  });
});
