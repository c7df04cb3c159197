import fc from 'fast-check';
import { doubtReasons, rejectionReasons, type Doubt, type VacancyDraft } from '../draft';
import { nowhere, type VacancyPlace } from '../vacancy';
import { classify } from './classify';
import { recognise } from './deduplicate';
import { locate } from './locate';
import { normalise, type NormalDraft } from './normalise';

const bare: VacancyDraft = { source: 'board', ref: '1', title: 'Cook' };
const through = (draft: Partial<VacancyDraft>) => {
  const doubts: Doubt[] = [];
  const result = normalise({ ...bare, ...draft }, doubts);
  return { result, doubts: doubts.map(({ reason }) => reason) };
};
const normal = (draft: Partial<VacancyDraft> = {}) => through(draft).result as NormalDraft;

describe('normalise', () => {
  it('leaves unknown what was not said', () => {
    expect(normal()).toMatchObject({
      employerName: null,
      postcode: null,
      point: null,
      pay: { unit: 'unknown', basis: 'unknown' },
      hours: { min: null, max: null },
      contract: 'unknown',
      remote: 'unknown',
      requirements: [],
      closesOn: null,
    });
  });

  it.each([
    [{ ref: ' ' }, 'ref_missing'],
    [{ source: '' }, 'source_missing'],
    [{ title: '---' }, 'title_missing'],
    [{ title: 'x'.repeat(301) }, 'text_too_long'],
  ])('rejects %j', (draft, reason) => expect(through(draft).result).toMatchObject({ reason }));

  it.each([
    [{ closesOn: '2026-02-30' }, 'day_not_understood'],
    [{ postedOn: '2026-03-02', closesOn: '2026-03-01' }, 'closes_before_posted'],
    [{ hoursMin: 300 }, 'hours_impossible'],
    [{ payMinPence: 11_000, payMaxPence: 11_000, payUnit: 'year' as const }, 'pay_impossible'],
    [{ url: 'javascript:alert(1)' }, 'url_not_understood'],
  ])('doubts %j and keeps the rest', (draft, reason) => {
    const { result, doubts } = through(draft);
    expect(result).toMatchObject({ title: 'Cook' });
    expect(doubts).toContain(reason);
  });

  it('believes the words of an advert before the numbers a feed made of them', () => {
    const draft = {
      payText: '£9.36 per hour',
      payMinPence: 1_573_400,
      payMaxPence: 1_573_400,
      payUnit: 'year' as const,
    };
    expect(normal(draft).pay).toMatchObject({ minPence: 936, unit: 'hour' });
    expect(normal({ ...draft, payText: 'Competitive' }).pay).toMatchObject({ minPence: 1_573_400, unit: 'year' });
  });

  it('does not take a default point for a place', () => {
    expect(normal({ latitude: 0, longitude: 0 }).point).toBeNull();
    expect(normal({ latitude: 53.38, longitude: -1.47 }).point).toEqual({ latitude: 53.38, longitude: -1.47 });
  });

  it('ends in a draft or a named rejection, with named doubts, whatever is sent', () => {
    const words = fc.option(fc.string({ unit: 'binary', maxLength: 30 }), { nil: null });
    const draft = fc.record({
      ...{ source: fc.string(), ref: fc.string(), title: fc.string({ unit: 'binary' }), employerName: words },
      ...{
        postcode: words,
        placeText: words,
        payText: words,
        hoursText: words,
        contractText: words,
        description: words,
      },
      ...{
        postedOn: words,
        closesOn: words,
        url: words,
        openings: fc.double(),
        hoursMin: fc.double(),
        latitude: fc.double(),
      },
    });
    fc.assert(
      fc.property(draft, (sent) => {
        const { result, doubts } = through(sent);
        expect(doubts.every((reason) => reason in doubtReasons)).toBe(true);
        if ('reason' in result) expect(result.reason in rejectionReasons).toBe(true);
        else expect(JSON.stringify(result)).not.toContain('\\u0000');
      }),
    );
  });
});

describe('locate', () => {
  const at = (precision: VacancyPlace['precision']): VacancyPlace => ({
    ...nowhere,
    latitude: 53.4,
    longitude: -1.5,
    radiusKm: 1,
    precision,
  });
  const words = (certainty: 'found' | 'ambiguous' | 'none') => ({
    place: certainty === 'found' ? at('settlement') : nowhere,
    certainty,
  });
  const draft = normal({ postcode: 'S10 2TN', placeText: 'Sheffield', latitude: 53.38, longitude: -1.47 });

  it('prefers the postcode, then the stated point, then the name', () => {
    expect(locate(draft, { byPostcode: at('sector'), byWords: words('none') }, []).precision).toBe('sector');
    expect(locate(draft, { byPostcode: null, byWords: words('found') }, []).precision).toBe('stated');
    expect(locate({ ...draft, point: null }, { byPostcode: null, byWords: words('found') }, []).precision).toBe(
      'settlement',
    );
  });

  it.each([
    ['ambiguous', 'place_ambiguous'],
    ['none', 'place_not_found'],
  ] as const)('guesses nothing when the name is %s', (certainty, reason) => {
    const doubts: Doubt[] = [];
    expect(locate({ ...draft, point: null }, { byPostcode: null, byWords: words(certainty) }, doubts)).toBe(nowhere);
    expect(doubts).toEqual([{ field: 'placeText', reason }]);
  });
});

describe('classify', () => {
  it('takes the feed’s code when it is one, else a title that names one, else none', () => {
    const draft = normal({ soc2020: '9263' });
    expect(classify(draft, { givenIsUnitGroup: true, byTitle: null }, [])).toBe('9263');
    expect(classify(draft, { givenIsUnitGroup: false, byTitle: '5435' }, [])).toBe('5435');
    const doubts: Doubt[] = [];
    expect(classify(draft, { givenIsUnitGroup: false, byTitle: null }, doubts)).toBeNull();
    expect(doubts).toEqual([{ field: 'title', reason: 'occupation_unclear' }]);
  });
});

describe('recognise', () => {
  const known = { id: 'a', state: 'open', stateReason: null, importFingerprint: 'f' } as const;

  it('knows the new, the changed and the same', () => {
    expect(recognise(undefined, 'f').outcome).toBe('created');
    expect(recognise(known, 'g').outcome).toBe('updated');
    expect(recognise(known, 'f').outcome).toBe('unchanged');
    expect(recognise({ ...known, importFingerprint: null }, 'f').outcome).toBe('updated');
  });

  it('reopens only what was thought gone', () => {
    expect(recognise({ ...known, state: 'unconfirmed' }, 'f').reopens).toBe(true);
    expect(recognise({ ...known, state: 'closed', stateReason: 'advert_gone' }, 'f').reopens).toBe(true);
    expect(recognise({ ...known, state: 'closed', stateReason: 'employer_closed' }, 'f').reopens).toBe(false);
    expect(recognise({ ...known, state: 'filled', stateReason: 'filled_by_client' }, 'f').reopens).toBe(false);
  });
});
