import { judged } from '../../testing/judged';
import { explain } from '../explanation';
import { emptyProfile, type EnvironmentWish, type OpeningFacts, type ProfileFacts, unknownOpening } from '../facts';
import { standardPolicy } from '../policy';

type Line = [
  sentence: string,
  profile: Partial<ProfileFacts>,
  opening: Partial<OpeningFacts>,
  says: string,
  percent: number,
];

describe('nights, weekends, split and rotating shifts', () => {
  const shifts = (said: Partial<ProfileFacts['shifts']>) => ({ shifts: { ...emptyProfile.shifts, ...said } });
  const saturdayNight = [{ fromMinute: 5 * 1440 + 22 * 60, toMinute: 6 * 1440 + 6 * 60 }];
  const lines: Line[] = [
    ['no nights, and there are', shifts({ nights: 'deal_breaker' }), { nights: 'yes' }, 'out', 0],
    ['no nights, and there are none', shifts({ nights: 'deal_breaker' }), { nights: 'no' }, 'fits', 100],
    ['no nights, and nobody knows', shifts({ nights: 'deal_breaker' }), {}, 'unknown', 50],
    ['no nights, and the rota shows them', shifts({ nights: 'deal_breaker' }), { shifts: saturdayNight }, 'out', 0],
    ['rather not weekends, and it is', shifts({ weekends: 'avoid' }), { shifts: saturdayNight }, 'clashes', 0],
    ['nights liked, and there are none', shifts({ nights: 'prefer' }), { nights: 'no' }, 'clashes', 0],
    ['only nights, and there are none', shifts({ nights: 'must' }), { nights: 'no' }, 'out', 0],
    [
      'no changing shifts, and the rota rotates',
      shifts({ rotating: 'deal_breaker' }),
      { pattern: 'rotating' },
      'out',
      0,
    ],
    ['no changing shifts, and the rota is fixed', shifts({ rotating: 'avoid' }), { pattern: 'fixed' }, 'fits', 100],
    [
      'no split shifts, and the rota shows a gap of four hours',
      shifts({ split: 'avoid' }),
      {
        shifts: [
          { fromMinute: 480, toMinute: 720 },
          { fromMinute: 960, toMinute: 1200 },
        ],
      },
      'clashes',
      0,
    ],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('shift_kinds', profile, opening)).toMatchObject({ says, percent });
  });

  it('shares the points evenly among the wishes', () => {
    const { parts } = judged('shift_kinds', shifts({ nights: 'avoid', weekends: 'prefer', split: 'avoid' }), {});
    expect(parts.map(({ of }) => of)).toEqual([333, 333, 333]);
  });
});

describe('pay', () => {
  const floor = (floorPencePerHour: number, strength: 'must' | 'prefer' = 'must') => ({
    pay: { floorPencePerHour, strength },
  });
  const pays = (min: number | null, max: number | null, payBasis: OpeningFacts['payBasis'] = 'stated') => ({
    minPencePerHour: min,
    maxPencePerHour: max,
    payBasis,
  });
  const lines: Line[] = [
    ['pays the floor', floor(1200), pays(1200, 1200), 'fits', 70],
    ['pays a tenth more', floor(1200), pays(1320, 1320), 'fits', 85],
    ['pays a fifth more', floor(1200), pays(1440, 1440), 'fits', 100],
    ['pays less than must be', floor(1300), pays(1200, 1250), 'out', 0],
    ['pays a little less, as a wish', floor(1200, 'prefer'), pays(1100, 1140), 'clashes', 53],
    ['pays far less, as a wish', floor(2000, 'prefer'), pays(1200, 1200), 'clashes', 0],
    ['at least the floor and nobody knows how far', floor(1200), pays(1250, null), 'fits', 76],
    ['up to a figure below the floor', floor(1300), pays(null, 1250), 'out', 0],
    ['up to a figure above the floor', floor(1300), pays(null, 1400), 'unknown', 50],
    ['a range across the floor', floor(1300), pays(1200, 1400), 'unknown', 50],
    ['from a figure, nobody knows how far', floor(1300), pays(1200, null), 'unknown', 50],
    ['pay predicted by a website is not pay', floor(1300), pays(1200, 1250, 'predicted'), 'unknown', 50],
    ['on-target earnings are not pay', floor(1300), pays(2500, 2500, 'ote'), 'unknown', 50],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('pay', profile, opening)).toMatchObject({ says, percent });
  });
});

describe('contract', () => {
  const said = (...contracts: ProfileFacts['contracts']) => ({ contracts });
  const zeroHours = (strength: 'deal_breaker' | 'avoid') => ({
    shifts: { ...emptyProfile.shifts, zeroHours: strength },
  });
  const lines: Line[] = [
    ['permanent wanted', said({ contract: 'permanent', strength: 'prefer' }), { contract: 'permanent' }, 'fits', 100],
    [
      'permanent wanted, agency work',
      said({ contract: 'permanent', strength: 'prefer' }),
      { contract: 'agency' },
      'clashes',
      0,
    ],
    [
      'only permanent, and it is temporary',
      said({ contract: 'permanent', strength: 'must' }),
      { contract: 'temporary' },
      'out',
      0,
    ],
    ['no zero hours, and it is', zeroHours('deal_breaker'), { contract: 'zero_hours' }, 'out', 0],
    ['no zero hours, and it is not', zeroHours('deal_breaker'), { contract: 'permanent' }, 'fits', 100],
    ['no zero hours, and nobody knows', zeroHours('deal_breaker'), { contract: 'unknown' }, 'unknown', 50],
    ['no zero hours, and it is agency work', zeroHours('deal_breaker'), { contract: 'agency' }, 'fits', 100],
    [
      'never temporary, and it is until a named day: another thing',
      said({ contract: 'temporary', strength: 'deal_breaker' }),
      { contract: 'fixed_term' },
      'fits',
      100,
    ],
    [
      'never temporary, and it is',
      said({ contract: 'temporary', strength: 'deal_breaker' }),
      { contract: 'temporary' },
      'out',
      0,
    ],
    [
      'permanent or fixed term, and it is the second',
      said({ contract: 'permanent', strength: 'must' }, { contract: 'fixed_term', strength: 'must' }),
      { contract: 'fixed_term' },
      'fits',
      100,
    ],
    [
      'only permanent, and nobody knows',
      said({ contract: 'permanent', strength: 'must' }),
      { contract: 'unknown' },
      'unknown',
      50,
    ],
    ['rather not zero hours, and it is', zeroHours('avoid'), { contract: 'zero_hours' }, 'clashes', 0],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('contract', profile, opening)).toMatchObject({ says, percent });
  });
});

describe('what the work place is like', () => {
  const wish = (strength: EnvironmentWish['strength'], want: 'low' | 'high' = 'low') => ({
    environment: [{ dimension: 'noise', want, strength } as const],
  });
  const noise = (level: number, origin: 'observed' | 'advert' | 'usual' = 'observed') =>
    ({ dimension: 'noise', level, origin }) as const;
  const lines: Line[] = [
    ['quiet wanted, seen to be quiet', wish('prefer'), { environment: [noise(1)] }, 'fits', 100],
    ['quiet wanted, seen to be loud', wish('prefer'), { environment: [noise(5)] }, 'clashes', 0],
    ['quiet wanted, in between', wish('prefer'), { environment: [noise(3)] }, 'fits', 50],
    ['must be quiet, seen to be loud', wish('must'), { environment: [noise(4)] }, 'out', 0],
    ['never loud, seen to be loud', wish('deal_breaker', 'high'), { environment: [noise(4)] }, 'out', 0],
    ['rather not loud, seen to be quiet', wish('avoid', 'high'), { environment: [noise(1)] }, 'fits', 100],
    ['usually quiet in this occupation counts half', wish('prefer'), { environment: [noise(1, 'usual')] }, 'fits', 75],
    [
      'usually loud in this occupation counts half',
      wish('prefer'),
      { environment: [noise(5, 'usual')] },
      'clashes',
      25,
    ],
    [
      'must be quiet, usually loud: ask, do not leave out',
      wish('must'),
      { environment: [noise(5, 'usual')] },
      'unknown',
      25,
    ],
    ['must be quiet, usually quiet: still ask', wish('must'), { environment: [noise(1, 'usual')] }, 'unknown', 50],
    [
      'what was seen beats the advert, the advert beats what is usual',
      wish('prefer'),
      { environment: [noise(5, 'usual'), noise(1), noise(5, 'advert')] },
      'fits',
      100,
    ],
    ['nobody knows', wish('must'), {}, 'unknown', 50],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('environment', profile, opening)).toMatchObject({ says, percent });
  });

  it('labels what is only usual, and keeps asking about it', () => {
    const { parts } = judged('environment', wish('prefer'), { environment: [noise(2, 'usual')] });
    expect(parts[0]).toMatchObject({
      facts: { dimension: 'noise', want: 'low', level: 2, origin: 'usual' },
      question: { ask: 'employer', fact: 'environment.noise' },
      wish: { path: 'environment/0', strength: 'prefer' },
    });
  });
});

describe('what the employer asks for', () => {
  const licence = (has: 'yes' | 'no' | 'unknown', hideWhenMissing = false) => ({
    requirements: [{ kind: 'driving_licence', has, hideWhenMissing } as const],
  });
  const asks = (essential: 'yes' | 'no' | 'unknown') => ({
    requirements: [{ kind: 'driving_licence', essential } as const],
  });
  const lines: Line[] = [
    ['has the licence that is needed', licence('yes'), asks('yes'), 'fits', 100],
    ['has no licence and none is asked for', licence('no'), {}, 'fits', 100],
    ['has no licence and it is essential: shown as a clash', licence('no'), asks('yes'), 'clashes', 0],
    ['has no licence and asked not to be shown such', licence('no', true), asks('yes'), 'out', 0],
    ['has no licence, which is only desirable', licence('no', true), asks('no'), 'fits', 60],
    ['has no licence, nobody knows whether it is essential', licence('no', true), asks('unknown'), 'unknown', 50],
    ['does not know yet', licence('unknown'), asks('yes'), 'unknown', 50],
    ['was never asked', {}, asks('yes'), 'unknown', 50],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('requirements', profile, opening)).toMatchObject({ says, percent });
  });

  it('turns what was never asked into a question to the client', () => {
    const { parts } = judged('requirements', {}, asks('yes'));
    expect(parts[0]?.question).toEqual({ ask: 'client', fact: 'requirement.driving_licence' });
  });
});

describe('employers to avoid, freshness and what was declined', () => {
  const avoiding = { employersToAvoid: [null, 'bakery'] };
  const lines: Line[] = [
    ['an employer to avoid', avoiding, { employerId: 'bakery' }, 'out', 0],
    ['another employer', avoiding, { employerId: 'hotel' }, 'fits', 100],
    ['an employer nobody knows', avoiding, { employerId: null }, 'unknown', 50],
    [
      'an employer to avoid under the name it was merged from',
      { employersToAvoid: [['bakery', 'old-bakery']] },
      { employerId: 'old-bakery' },
      'out',
      0,
    ],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('employer', profile, opening)).toMatchObject({ says, percent });
  });

  const freshness: Line[] = [
    ['new and open', {}, { firstSeenOn: '2026-03-01' }, 'fits', 100],
    ['seen for a long time', {}, { firstSeenOn: '2025-09-01' }, 'fits', 50],
    ['closes tomorrow', {}, { closesOn: '2026-03-03' }, 'fits', 60],
    ['closes today', {}, { closesOn: '2026-03-02' }, 'fits', 60],
    ['closed yesterday', {}, { closesOn: '2026-03-01' }, 'out', 0],
    ['not seen lately', {}, { state: 'unconfirmed' }, 'unknown', 40],
  ];
  it.each(freshness)('%s', (_, profile, opening, says, percent) => {
    expect(judged('freshness', profile, opening)).toMatchObject({ says, percent });
  });

  it('never brings back what was declined', () => {
    const profile = { ...emptyProfile, notForMe: ['other', 'declined'] };
    expect(explain(unknownOpening('declined'), profile, standardPolicy, '2026-03-02').exclusions).toEqual([
      { criterion: 'not_for_me', wish: { path: 'notForMe/1', strength: 'deal_breaker' }, facts: {} },
    ]);
  });
});
