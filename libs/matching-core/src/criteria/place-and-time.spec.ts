import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { judged } from '../../testing/judged';
import type { Place, ProfileFacts, OpeningFacts } from '../facts';
import { workLike } from '../task-likeness';
import { likePairs } from '../task-likeness.data';

type Line = [
  sentence: string,
  profile: Partial<ProfileFacts>,
  opening: Partial<OpeningFacts>,
  says: string,
  percent: number,
];

const hours = (min: number | null, max: number | null) => ({
  minMinutesPerWeek: min === null ? null : min * 60,
  maxMinutesPerWeek: max === null ? null : max * 60,
});
const wantsHours = (
  min: number | null,
  max: number | null,
  strength: 'must' | 'prefer' | 'avoid' | 'deal_breaker',
) => ({
  hours: { ...hours(min, max), strength },
});
const wants = (...occupations: ProfileFacts['occupations']) => ({ occupations });

describe('kind of work', () => {
  const lines: Line[] = [
    ['the very occupation wanted', wants({ soc: '9223', strength: 'prefer' }), { soc: '9223' }, 'fits', 100],
    ['any occupation of the group wanted', wants({ soc: '92', strength: 'prefer' }), { soc: '9233' }, 'fits', 100],
    ['the same minor group', wants({ soc: '9223', strength: 'prefer' }), { soc: '9229' }, 'fits', 75],
    ['the same sub-major group', wants({ soc: '9223', strength: 'prefer' }), { soc: '9241' }, 'fits', 45],
    ['only the same major group', wants({ soc: '9223', strength: 'prefer' }), { soc: '9111' }, 'clashes', 15],
    ['something else', wants({ soc: '9223', strength: 'prefer' }), { soc: '4112' }, 'clashes', 0],
    ['a kind of work to avoid', wants({ soc: '9223', strength: 'avoid' }), { soc: '9223' }, 'clashes', 0],
    ['not the kind of work to avoid', wants({ soc: '9223', strength: 'avoid' }), { soc: '4112' }, 'fits', 100],
    ['never again', wants({ soc: '92', strength: 'deal_breaker' }), { soc: '9223' }, 'out', 0],
    ['only office work, and this is not', wants({ soc: '41', strength: 'must' }), { soc: '9223' }, 'out', 0],
    ['only office work, and this is', wants({ soc: '41', strength: 'must' }), { soc: '4112' }, 'fits', 100],
    [
      'either of two musts',
      wants({ soc: '41', strength: 'must' }, { soc: '92', strength: 'must' }),
      { soc: '9223' },
      'fits',
      100,
    ],
    [
      'inside the must, though another was preferred',
      wants({ soc: '92', strength: 'must' }, { soc: '9241', strength: 'prefer' }),
      { soc: '9223' },
      'fits',
      75,
    ],
    ['other work, much the same tasks', wants({ soc: '9252', strength: 'prefer' }), { soc: '8143' }, 'fits', 46],
    ['other work, somewhat like it', wants({ soc: '9223', strength: 'prefer' }), { soc: '5323' }, 'clashes', 32],
    [
      'much the same tasks as something in the group wanted',
      wants({ soc: '925', strength: 'prefer' }),
      { soc: '8143' },
      'fits',
      46,
    ],
    [
      'not the work wanted, and said not to matter',
      wants({ soc: '4159', strength: 'prefer' }, { soc: '7111', strength: 'indifferent' }),
      { soc: '7111' },
      'fits',
      50,
    ],
    [
      'much like the work to avoid: it earns less and stays',
      wants({ soc: '9252', strength: 'avoid' }),
      { soc: '9241' },
      'fits',
      72,
    ],
    [
      'beside the work that is never wanted: never leaves out what it names and nothing else',
      wants({ soc: '9223', strength: 'deal_breaker' }),
      { soc: '9224' },
      'fits',
      55,
    ],
    [
      'only what must be, however alike the tasks are',
      wants({ soc: '9252', strength: 'must' }),
      { soc: '8143' },
      'out',
      0,
    ],
    ['an occupation nobody has looked up', wants({ soc: '41', strength: 'must' }), { soc: null }, 'unknown', 30],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('occupation', profile, opening)).toMatchObject({ says, percent });
  });

  it('says nothing when the client said it does not matter', () => {
    expect(() => judged('occupation', wants({ soc: '92', strength: 'indifferent' }), { soc: '9223' })).toThrow();
  });
});

describe('how alike work is', () => {
  it('is said with its number, and only where it and no shared group brings the work close', () => {
    const likely = (soc: string) => judged('occupation', wants({ soc: '9252', strength: 'prefer' }), { soc }).parts[0];
    expect(likely('8143')?.facts).toEqual({ soc: '8143', wanted: '9252', shared: 'none', likeness: 67 });
    expect(likely('9259')?.facts).toEqual({ soc: '9259', wanted: '9252', shared: 'minor_group' });
  });

  it('is the same both ways, never of a group with itself, and from 40 to 100', () => {
    const socs = [...new Set(likePairs.match(/\d{4}(?=-)/g))];
    expect(socs.length).toBeGreaterThan(350);
    for (const soc of socs) {
      for (const [like, likeness] of workLike(soc)) {
        expect(like).not.toBe(soc);
        expect(workLike(like).get(soc)).toBe(likeness);
        expect(likeness).toBeGreaterThanOrEqual(40);
        expect(likeness).toBeLessThanOrEqual(100);
      }
    }
  });

  it('is what the shipped data of reference gives', () => {
    const script = path.resolve(__dirname, '../../bench/task-likeness.mjs');
    expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('travel', () => {
  const at = (latitude: number, radiusKm = 0): Place => ({
    point: { latitude, longitude: -1.47 },
    radiusKm,
    areaKind: 'urban',
  });
  // One hundredth of a degree of latitude is 1.112 km: 1.446 km on foot, 18 minutes; 6.2 minutes by bus and 14 more.
  const home = at(53.38);
  const travels = (
    modes: NonNullable<ProfileFacts['travel']>['modes'],
    maxMinutes: number,
    strength: 'must' | 'prefer' = 'must',
    remoteOnly = false,
  ) => ({ home, travel: { modes, maxMinutes, strength, remoteOnly } });
  const lines: Line[] = [
    ['next door', travels(['walk'], 40), { place: at(53.38) }, 'fits', 100],
    ['an 18 minute walk of 40', travels(['walk'], 40), { place: at(53.39) }, 'fits', 73],
    ['too far to walk', travels(['walk'], 15), { place: at(53.39) }, 'out', 0],
    ['too far, but the limit is a wish', travels(['walk'], 15, 'prefer'), { place: at(53.39) }, 'clashes', 32],
    ['twice too far, as a wish', travels(['walk'], 9, 'prefer'), { place: at(53.39) }, 'clashes', 0],
    ['only the district is known, across the limit', travels(['walk'], 20), { place: at(53.39, 2) }, 'unknown', 40],
    ['no place on record', travels(['walk'], 20), { place: null }, 'unknown', 40],
    ['worked from home', travels(['walk'], 20), { remote: 'remote' }, 'fits', 100],
    ['only from home, and it is on site', travels([], 20, 'must', true), { remote: 'on_site' }, 'out', 0],
    ['only from home, nobody has asked', travels([], 20, 'must', true), { remote: 'unknown' }, 'unknown', 40],
    ['rather from home, and it is on site', travels([], 20, 'prefer', true), { remote: 'on_site' }, 'clashes', 0],
    ['nothing said about travel, next door', { home }, { place: at(53.38) }, 'unknown', 40],
    ['nothing said about travel, far away', { home }, { place: at(54.5) }, 'unknown', 0],
    ['no home on record', {}, { place: at(53.38) }, 'unknown', 20],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('travel', profile, opening)).toMatchObject({ says, percent });
  });

  it('takes the mode that fits: too far to walk, near enough by bus', () => {
    const { says, parts } = judged('travel', travels(['walk', 'bus'], 40), { place: at(53.41) });
    expect(says).toBe('fits');
    expect(parts[0]?.facts).toMatchObject({ mode: 'bus', lowMinutes: 32, highMinutes: 33, limit: 40 });
  });

  it('asks the client, not the employer, when it is the home that is vague', () => {
    const vague = { ...travels(['walk'], 20), home: at(53.38, 2) };
    const { parts } = judged('travel', vague, { place: at(53.39) });
    expect(parts[0]?.question).toEqual({ ask: 'client', fact: 'home' });
  });
});

describe('hours a week', () => {
  const lines: Line[] = [
    ['16 to 24 on offer, 10 to 16 wanted', wantsHours(10, 16, 'must'), hours(16, 24), 'fits', 100],
    ['30 to 37.5 on offer, at most 16 possible', wantsHours(null, 16, 'must'), hours(30, 37.5), 'out', 0],
    ['two hours too many, as a wish', wantsHours(null, 16, 'prefer'), hours(18, 20), 'clashes', 30],
    ['ten hours too many, as a wish', wantsHours(null, 16, 'prefer'), hours(26, 30), 'clashes', 0],
    ['three hours too few, as a wish', wantsHours(16, null, 'prefer'), hours(10, 13), 'clashes', 25],
    ['nobody knows the hours', wantsHours(null, 16, 'must'), hours(null, null), 'unknown', 50],
    ['at least 10 on offer and more open, 20 wanted', wantsHours(20, 30, 'must'), hours(10, null), 'unknown', 50],
    ['at least 30 on offer, at most 16 possible', wantsHours(null, 16, 'must'), hours(30, null), 'out', 0],
    ['never 16 hours or more, and it is 20', wantsHours(16, null, 'deal_breaker'), hours(20, 20), 'out', 0],
    ['never 16 hours or more, 12 to 20 on offer', wantsHours(16, null, 'deal_breaker'), hours(12, 20), 'fits', 100],
    ['rather not full time, and it is', wantsHours(35, null, 'avoid'), hours(37.5, 37.5), 'clashes', 0],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('hours', profile, opening)).toMatchObject({ says, percent });
  });

  describe('for somebody who starts with 8 to 16 and would like to grow to 24', () => {
    const grows = (strength: 'must' | 'prefer' | 'avoid' = 'must') => ({
      hours: { ...hours(8, 16), buildUpToMinutesPerWeek: 24 * 60, strength },
    });
    const growing: Line[] = [
      ['12 to 24 on offer: the start fits and there is room to grow', grows(), hours(12, 24), 'fits', 100],
      ['12 to 16 on offer: the start fits and there it ends', grows(), hours(12, 16), 'fits', 80],
      ['at least 12, nobody knows how many more', grows(), hours(12, null), 'fits', 90],
      ['20 to 24 on offer: room enough, and too much to start with', grows(), hours(20, 24), 'out', 0],
      ['up to 24, nobody knows from how few', grows(), hours(null, 24), 'unknown', 50],
      ['a range to avoid has no growth in it', grows('avoid'), hours(20, 24), 'fits', 100],
    ];
    it.each(growing)('%s', (_, profile, opening, says, percent) => {
      expect(judged('hours', profile, opening)).toMatchObject({ says, percent });
    });

    it('says nothing of a range to avoid that was never said', () => {
      const nothing = { ...hours(null, null), buildUpToMinutesPerWeek: 600, strength: 'deal_breaker' } as const;
      expect(() => judged('hours', { hours: nothing }, hours(null, 4))).toThrow('hours says nothing');
    });

    it('asks how far the hours reach', () => {
      const { parts } = judged('hours', grows(), hours(12, null));
      expect(parts[0]).toMatchObject({
        facts: { growsTo: 1440, roomToGrow: 'unknown' },
        question: { ask: 'employer', fact: 'hours' },
      });
    });
  });
});

describe('days and times', () => {
  const weekdays = ['1', '2', '3', '4', '5'] as const;
  const mornings = (strength: 'must' | 'prefer') => ({
    availability: { grid: Object.fromEntries(weekdays.map((day) => [day, ['morning'] as const])), strength },
  });
  const monday = (fromHour: number, toHour: number) => ({ fromMinute: fromHour * 60, toMinute: toHour * 60 });
  const lines: Line[] = [
    ['mornings free, morning shift', mornings('must'), { shifts: [monday(8, 12)] }, 'fits', 100],
    ['mornings free, full day', mornings('must'), { shifts: [monday(8, 16)] }, 'out', 0],
    ['mornings free, full day, as a wish', mornings('prefer'), { shifts: [monday(8, 16)] }, 'clashes', 20],
    ['nobody knows the shifts', mornings('must'), { shifts: null }, 'unknown', 50],
    [
      'flexible times that hold enough free hours',
      mornings('must'),
      { shifts: [monday(8, 16)], pattern: 'flexible', ...hours(4, 8) },
      'fits',
      100,
    ],
    [
      'flexible times, hours not known',
      mornings('must'),
      { shifts: [monday(8, 16)], pattern: 'flexible' },
      'unknown',
      50,
    ],
    [
      'Sunday night is free into Monday morning',
      { availability: { grid: { '7': ['night'] }, strength: 'must' } },
      { shifts: [{ fromMinute: 6 * 1440 + 22 * 60, toMinute: 7 * 1440 + 5 * 60 }] },
      'fits',
      100,
    ],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('days_and_times', profile, opening)).toMatchObject({ says, percent });
  });
});
