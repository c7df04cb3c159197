import { emptyProfile, standardPolicy, unknownOpening, type VacancyRecord } from '#matching-core';
import { listFor, reasonsFrom } from './client-list';
import { buildIndex } from '#matching-core';
import { openingOf } from './opening-facts';
import { profileOf, type StatedWishes } from './profile-facts';

const nothing: StatedWishes = {
  occupations: [],
  hours: null,
  availability: null,
  shifts: [],
  travel: null,
  pay: null,
  contracts: [],
  environment: [],
  employersToAvoid: [],
  requirements: [],
  values: [],
  competitive: null,
  variety: null,
};

const unknownVacancy: VacancyRecord = {
  id: '01936d3a-6c00-7000-8000-000000000011',
  employerId: null,
  soc2020: null,
  place: null,
  remote: 'unknown',
  hoursMin: null,
  hoursMax: null,
  shifts: { certainty: 'unknown', windows: [], pattern: 'unknown', nights: 'unknown', weekends: 'unknown' },
  pay: { minPence: null, maxPence: null, unit: 'unknown', basis: 'unknown', proRata: 'unknown' },
  contract: 'unknown',
  environment: [],
  requirements: [],
  closesOn: null,
  firstSeenOn: null,
  state: 'open',
};

const opening = (vacancy: Partial<VacancyRecord>) => openingOf({ ...unknownVacancy, ...vacancy }, standardPolicy.pay);
const profile = (wishes: Partial<StatedWishes>) => profileOf({ ...nothing, ...wishes }, null);

describe('the facts of an opening', () => {
  it('stay unknown when nothing is known', () => {
    expect(opening({})).toEqual(unknownOpening(unknownVacancy.id));
  });

  it.each<[string, Partial<VacancyRecord>, Partial<ReturnType<typeof opening>>]>([
    ['hours are minutes', { hoursMin: 16, hoursMax: 37.5 }, { minMinutesPerWeek: 960, maxMinutesPerWeek: 2250 }],
    [
      'a yearly figure is pence an hour',
      { pay: { minPence: 2_440_000, maxPence: null, unit: 'year', basis: 'stated', proRata: 'yes' } },
      { minPencePerHour: 1248, payBasis: 'stated' },
    ],
    [
      'predicted pay is no pay',
      { pay: { minPence: 1300, maxPence: 1400, unit: 'hour', basis: 'predicted', proRata: 'no' } },
      { minPencePerHour: null, maxPencePerHour: null, payBasis: 'predicted' },
    ],
    [
      'a slip of the pen is not known',
      { pay: { minPence: 200_000_000, maxPence: null, unit: 'hour', basis: 'stated', proRata: 'no' } },
      { minPencePerHour: null, payBasis: 'unknown' },
    ],
    [
      'a shift over midnight ends on the next day',
      {
        shifts: {
          certainty: 'known',
          windows: [{ day: 7, start: '22:00', end: '06:00' }],
          pattern: 'fixed',
          nights: 'yes',
          weekends: 'yes',
        },
      },
      { shifts: [{ fromMinute: 6 * 1440 + 22 * 60, toMinute: 7 * 1440 + 6 * 60 }] },
    ],
    [
      'split shifts, training and progression are what was said',
      { shifts: { ...unknownVacancy.shifts, split: 'yes' }, training: 'no', progression: 'yes' },
      { split: 'yes', training: 'no', progression: 'yes' },
    ],
    ['an occupation that is no unit group is not known', { soc2020: '92' }, { soc: null }],
    [
      'a place as wide as a country says nothing',
      { place: { latitude: 53, longitude: -1, radiusKm: 400, area: 'unknown' } },
      { place: null },
    ],
    ['not seen lately is unconfirmed', { state: 'unconfirmed' }, { state: 'unconfirmed' }],
  ])('%s', (_rule, vacancy, facts) => {
    expect(opening(vacancy)).toMatchObject(facts);
  });
});

describe('the facts of a profile', () => {
  it('are empty when nothing was said', () => {
    expect(profile({})).toEqual(emptyProfile);
  });

  it.each<[string, Partial<StatedWishes>, object]>([
    [
      'a day that is left out is not free',
      {
        availability: {
          days: [
            { day: 1, parts: ['morning'] },
            { day: 1, parts: ['evening'] },
          ],
          strength: 'prefer',
        },
      },
      { availability: { grid: { '1': ['morning', 'evening'] }, strength: 'prefer' } },
    ],
    [
      'both hard words make a limit that must hold',
      { pay: { floorPencePerHour: 1300, strength: 'deal_breaker' } },
      { pay: { floorPencePerHour: 1300, strength: 'must' } },
    ],
    [
      'a limit that does not matter is not said',
      { travel: { modes: ['bus'], maxMinutes: 30, strength: 'indifferent' } },
      { travel: null },
    ],
    [
      'a journey better not longer is a preference',
      { travel: { modes: ['bus'], maxMinutes: 30, strength: 'avoid' } },
      { travel: { modes: ['bus'], maxMinutes: 30, strength: 'prefer', remoteOnly: false } },
    ],
    [
      'of two wishes about nights the hard one stands',
      {
        shifts: [
          { kind: 'nights', strength: 'avoid' },
          { kind: 'nights', strength: 'deal_breaker' },
        ],
      },
      { shifts: { ...emptyProfile.shifts, nights: 'deal_breaker' } },
    ],
    [
      'an employer known by name only cannot be matched',
      { employersToAvoid: [{ employerId: null }] },
      { employersToAvoid: [null] },
    ],
    [
      'what a person lacks hides nothing by itself',
      { requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: false }] },
      { requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: false }] },
    ],
    [
      'unless they asked for that',
      { requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: true }] },
      { requirements: [{ kind: 'driving_licence', has: 'no', hideWhenMissing: true }] },
    ],
    [
      'what matters is read by its code',
      { values: [{ kind: 'industry', sic: 'Q', strength: 'prefer' }] },
      { values: [{ kind: 'industry', sic: 'Q', strength: 'prefer' }] },
    ],
    ['only jobs like any other', { competitive: { strength: 'must' } }, { competitive: 'must' }],
    ['more variety is how many of a kind', { variety: { atMost: 2 } }, { variety: 2 }],
  ])('%s', (_rule, wishes, facts) => {
    expect(profile(wishes)).toMatchObject(facts);
  });

  it('hold no words, no names and no titles', () => {
    const wishes = {
      ...nothing,
      occupations: [{ soc: '9223', title: 'Cleaning', strength: 'prefer' as const, words: 'secret' }],
      employersToAvoid: [{ employerId: null, name: 'secret', words: 'secret' }],
      values: [{ value: 'secret', kind: 'industry' as const, sic: 'Q', strength: 'prefer' as const, words: 'secret' }],
      competitive: { strength: 'prefer' as const, words: 'secret' },
      variety: { atMost: 2, words: 'secret' },
      notes: 'secret',
    };
    expect(JSON.stringify(profileOf(wishes, null))).not.toMatch(/secret|Cleaning/);
  });
});

describe('a client’s list', () => {
  it('is as long as asked, with parts that add up and questions beside them', () => {
    const index = buildIndex([1, 2, 3].map((number) => opening({ id: `opening-${number}` })));
    const list = listFor(index, profile({ occupations: [{ soc: '9', strength: 'prefer' }] }), standardPolicy, {
      length: 2,
      today: '2026-03-02',
    });
    expect(list.map(({ vacancyId }) => vacancyId)).toEqual(['opening-1', 'opening-2']);
    const alone = listFor(index, profile({ variety: { atMost: 1 } }), standardPolicy, {
      length: 2,
      today: '2026-03-02',
    });
    expect(alone.map(({ vacancyId }) => vacancyId)).toEqual(['opening-1', 'opening-2']);
    for (const { points, of, ...line } of list) {
      const { parts, questions } = reasonsFrom(line.parts);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
      expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(of);
      expect(parts.every((part) => !('question' in part))).toBe(true);
      expect(questions.map(({ fact }) => fact)).toContain('occupation');
    }
  });
});
