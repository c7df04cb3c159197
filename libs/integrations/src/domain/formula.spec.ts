import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvLine, defuse, restore } from './formula';

describe('cells for spreadsheets', () => {
  it.each(['=1+1', '+cmd', '-A1', '@SUM', '\tx', '\rx'])('puts an apostrophe before %j', (cell) => {
    expect(defuse(cell)).toBe(`'${cell}`);
  });

  it.each(['-1.47', '+44', 'Kelham = good', '12', ''])('leaves %j as it is', (cell) => {
    expect(defuse(cell)).toBe(cell);
  });

  it('is taken away again by an import', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        fc.pre(!/^'[=+\-@\t\r]/.test(cell));
        expect(restore(defuse(cell))).toBe(cell);
      }),
    );
  });

  it('writes lines that a reader of CSV reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
        expect(parse(csvLine(cells, { defused: false }), { record_delimiter: '\r\n' })).toEqual([cells]);
      }),
    );
  });
});
