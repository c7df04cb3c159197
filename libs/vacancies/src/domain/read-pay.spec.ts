import fc from 'fast-check';
import { isPlausiblePay } from './pay';
import { checkedAmounts, readPay } from './read-pay';

const amounts = (text: string) => {
  const { minPence, maxPence, unit, basis, proRata } = readPay(text).pay;
  return [minPence, maxPence, unit, basis, proRata];
};

describe('a pay text', () => {
  it.each([
    ['£9.36 per hour', 936, 936, 'hour'],
    ['£10.50ph', 1050, 1050, 'hour'],
    ['7.00 to 7.75 per hour', 700, 775, 'hour'],
    ['£15.66ph - £25.05ph', 1566, 2505, 'hour'],
    ['£9-11 per hour', 900, 1100, 'hour'],
    ['£8.80 per hour, £9.19 post probation', 880, 880, 'hour'],
    ['£9.03 - £9.72', 903, 972, 'hour'],
    ['£18,005 - £19,337 a year', 1800500, 1933700, 'year'],
    ['£24,907 to £30,615 pa', 2490700, 3061500, 'year'],
    ['£25k to £35k', 2500000, 3500000, 'year'],
    ['20-26K', 2000000, 2600000, 'year'],
    ['£28-32,000 per annum', 2800000, 3200000, 'year'],
    ['From £24, 907 per annum', 2490700, null, 'year'],
    ['Up to £14.28 p/h', null, 1428, 'hour'],
    ['27.000 - 32.000', 2700000, 3200000, 'year'],
    ['£24,907 / £26,970 / £30,615', 2490700, 3061500, 'year'],
    ['£160 per week', 16000, 16000, 'week'],
    ['£95 a day', 9500, 9500, 'day'],
    ['£1,450 pcm', 145000, 145000, 'month'],
    ['Band 6 - £16.96 per hour', 1696, 1696, 'hour'],
    ['£13.45 per hour, 37.5 hours per week', 1345, 1345, 'hour'],
    ['£20,000 per annum plus 5% HCAS, 28 days annual leave', 2000000, 2000000, 'year'],
    ['£23 to £36', 2300, 3600, 'unknown'],
  ])('%s', (text, min, max, unit) => {
    expect(amounts(text).slice(0, 3)).toEqual([min, max, unit]);
    expect(readPay(text)).toMatchObject({ doubt: null, pay: { basis: 'stated', text } });
  });

  it.each(['Band 2', 'negotiable', 'Depending on experience', 'Competitive', 'TBC', 'Bank', 'Band 5/6', ''])(
    'that names no amount is unknown: %s',
    (text) => expect(amounts(text)).toEqual([null, null, 'unknown', 'unknown', 'unknown']),
  );

  it.each([
    ['£110 per annum', 'pay_impossible'],
    ['£3,685,600', 'pay_impossible'],
    ['£0.00', 'pay_impossible'],
    ['£18,005 per hour', 'pay_impossible'],
    ['£24,907 - £306 per annum', 'pay_reversed'],
    ['£49,0736', 'pay_not_understood'],
    ['£9.8892', 'pay_not_understood'],
  ])('that cannot be so is unknown, and says why: %s', (text, doubt) => {
    expect(readPay(text)).toMatchObject({ doubt, pay: { minPence: null, maxPence: null, text } });
  });

  it('is pro rata only when it says so', () => {
    expect(readPay('£18,005 - £19,337 pa pro rata').pay.proRata).toBe('yes');
    expect(readPay('£18,005 (FTE)').pay.proRata).toBe('yes');
    expect(readPay('£18,005 per annum').pay.proRata).toBe('unknown');
  });

  it('tells what may be earned from what is paid', () => {
    expect(amounts('£20,000 - £40,000 per annum, OTE')).toEqual([2000000, 4000000, 'year', 'ote', 'unknown']);
    expect(readPay('Potential to earn £43213').pay.basis).toBe('ote');
  });

  it('never reads an amount that cannot be pay, nor more than was written, whatever is sent', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' - ', ' to ', '/', ' per hour', ' pa', '£', 'k', ' band 5', ',', '.', ' pro rata', ' up to '),
      fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(2)),
      fc.nat(200_000).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { pay, doubt } = readPay(pieces.join(''));
        const read = [pay.minPence, pay.maxPence].filter((pence) => pence !== null);
        expect(read.every((pence) => Number.isInteger(pence) && isPlausiblePay(pence, pay.unit))).toBe(true);
        if (pay.minPence !== null && pay.maxPence !== null) expect(pay.minPence).toBeLessThanOrEqual(pay.maxPence);
        if (doubt) expect(read).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('amounts that a feed gives as numbers', () => {
  const pay = { minPence: 110, maxPence: 110, unit: 'year', basis: 'stated', proRata: 'unknown', text: null } as const;
  it('are checked as those of a text are', () => {
    expect(checkedAmounts(pay)).toMatchObject({ doubt: 'pay_impossible', pay: { minPence: null, unit: 'unknown' } });
    expect(checkedAmounts({ ...pay, minPence: 3e6, maxPence: 2e6 })).toMatchObject({ doubt: 'pay_reversed' });
    expect(checkedAmounts({ ...pay, minPence: 2e6, maxPence: 3e6 })).toMatchObject({ doubt: null });
    expect(checkedAmounts({ ...pay, minPence: null, maxPence: null })).toMatchObject({
      doubt: null,
      pay: { basis: 'unknown' },
    });
  });
});
