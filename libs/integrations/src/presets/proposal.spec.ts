import { proposedFields } from './proposal';

const proposed = (header: string[], kind: 'employers' | 'vacancies', earlier: Record<string, string> | null = null) =>
  Object.fromEntries(
    proposedFields(header, kind, earlier).flatMap(({ field, column }) => (column === null ? [] : [[field, column]])),
  );

describe('which column is proposed for a field', () => {
  it('names the required fields first', () => {
    expect(proposedFields([], 'vacancies', null).slice(0, 3)).toEqual([
      { field: 'ref', required: true, column: null },
      { field: 'title', required: true, column: null },
      { field: 'source', required: false, column: null },
    ]);
  });

  it('finds what people call their columns, whatever their case and signs', () => {
    const header = ['Job no.', 'Job title', 'Firm', 'Work Post-Code', 'Salary', 'Closing date', 'Contract', 'Link'];
    expect(proposed(header, 'vacancies')).toEqual({
      ref: 'Job no.',
      title: 'Job title',
      employer: 'Firm',
      postcode: 'Work Post-Code',
      pay: 'Salary',
      closes_on: 'Closing date',
      contract_text: 'Contract',
      url: 'Link',
    });
  });

  it('proposes nothing for names that may mean anything', () => {
    const header = ['Phone number', 'Contact name', 'Email address', 'Size', 'Date', '', '#'];
    expect(proposed(header, 'employers')).toEqual({});
    expect(proposed(header, 'vacancies')).toEqual({});
  });

  it('proposes a column once, to the better name', () => {
    expect(proposed(['Employer', 'Company'], 'employers')).toEqual({ name: 'Employer' });
  });

  it('repeats an earlier mapping, and nothing else', () => {
    const header = ['#', 'Company', 'Postcode', 'Where'];
    expect(proposed(header, 'employers', { ref: '#', name: 'company', address: 'Where', sic: 'Gone' })).toEqual({
      ref: '#',
      name: 'Company',
      address: 'Where',
    });
  });
});
