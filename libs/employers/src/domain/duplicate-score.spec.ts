import fc from 'fast-check';
import { duplicateScore } from './duplicate-score';

const employer = (name: string, ...postcodes: string[]) => ({ name, postcodes });

describe('how alike two employers look', () => {
  it('is certain of one name at one postcode', () => {
    expect(duplicateScore(employer('Kelham Bakery Ltd', 'S3 8RY'), employer('KELHAM BAKERY', 'S3 8RY'))).toEqual({
      points: 100,
      reasons: ['same_name', 'same_postcode'],
    });
  });

  it('does not take neighbours in one building for one employer', () => {
    expect(duplicateScore(employer('Kelham Bakery', 'S3 8RY'), employer('Don Valley Cycles', 'S3 8RY')).points).toBe(0);
  });

  it('sees a branch named after its chain', () => {
    expect(duplicateScore(employer('Hallam Foods', 'S1 2AB'), employer('Hallam Foods Meadowhall', 'S9 1EP'))).toEqual({
      points: 45,
      reasons: ['name_within'],
    });
  });

  it('sees through a slip of the finger in the same district', () => {
    const score = duplicateScore(employer('Porterbrook Joinery', 'S11 8TP'), employer('Porterbrok Joinery', 'S11 8HL'));
    expect(score).toEqual({ points: 55, reasons: ['similar_name', 'same_district'] });
  });

  it('says the same whichever record comes first', () => {
    const record = fc.record({ name: fc.string(), postcodes: fc.array(fc.constantFrom('S1 2AB', 'S1 3CD', 'S9 1EP')) });
    fc.assert(
      fc.property(record, record, (left, right) => {
        expect(duplicateScore(left, right)).toEqual(duplicateScore(right, left));
      }),
    );
  });
});
