import type { DomainError } from '#kernel';
import { footholdVacancies } from './foothold';
import { cellsOf, readingOf, type Wish } from './reading';

const refusal = (header: string[], wish: Wish) => {
  try {
    readingOf(header, wish);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('it was not refused');
};

describe('how a header is read', () => {
  it('finds columns whatever their case, spaces and underscores', () => {
    const { preset, positions } = readingOf(['Postcode', 'FHRS ID', 'Name', 'BusinessType', 'ADDRESS'], {
      kind: 'employers',
    });
    expect(preset.name).toBe('fhrs');
    expect(positions.get('fhrsid')).toBe(1);
  });

  it('names the missing columns and the nearest present ones when nothing fits', () => {
    const { code, detail } = refusal(['fhrs_id', 'trading name', 'business_type', 'adress', 'postcode'], {
      kind: 'employers',
    });
    expect(code).toBe('integrations.header_unknown');
    expect(detail).toContain('preset “fhrs”');
    expect(detail).toContain('“name” (nearest in the file: “trading name”)');
    expect(detail).toContain('“address” (nearest in the file: “adress”)');
  });

  it('refuses a preset of the other kind, a mapping beside a preset, and a field that does not exist', () => {
    expect(refusal(['id'], { kind: 'vacancies', preset: 'fhrs' }).code).toBe('integrations.preset_of_other_kind');
    expect(refusal(['id'], { kind: 'vacancies', preset: 'reed', mapping: {} }).code).toBe(
      'integrations.preset_and_mapping',
    );
    const { code, detail } = refusal(['id'], { kind: 'vacancies', mapping: { titel: 'id' } });
    expect([code, detail.includes('“title”')]).toEqual(['integrations.mapping_unknown', true]);
  });

  it('refuses a mapping that leaves out the reference, or names a column that is not there', () => {
    const source = 'list';
    expect(refusal(['a'], { kind: 'vacancies', mapping: { title: 'a' }, source }).detail).toContain('“ref”');
    const mapping = { title: 'Job titel', ref: 'No' };
    expect(refusal(['Job title', 'No'], { kind: 'vacancies', mapping, source }).detail).toContain(
      'nearest in the file: “Job title”',
    );
  });

  it('asks for a source when neither file nor preset has one', () => {
    expect(refusal(['ref', 'title'], { kind: 'vacancies' }).code).toBe('integrations.source_missing');
    expect(readingOf(['ref', 'title', 'source'], { kind: 'vacancies' }).source).toBeNull();
  });

  it('gives cells without what a spreadsheet or an old program left in them', () => {
    const reading = readingOf(['ref', 'title'], { kind: 'vacancies', source: 'x' });
    const cell = cellsOf(reading, ["'=1+1", ' a\u0007b\r\nc ']);
    expect([cell('ref'), cell('title'), cell('place')]).toEqual(['=1+1', 'a b\nc', '']);
  });

  it('reports what Foothold’s own columns cannot hold', () => {
    const reading = readingOf(['ref', 'title', 'pay_unit', 'pay_min'], { kind: 'vacancies', source: 'x' });
    const errors: unknown[] = [];
    footholdVacancies.map(cellsOf(reading, ['1', 'Cook', 'fortnight', 'lots']), 'x', (error) => errors.push(error));
    expect(errors).toMatchObject([
      { code: 'value_not_understood', column: 'pay_min' },
      { code: 'value_not_understood', column: 'pay_unit' },
    ]);
  });
});
