import { columnKey, nearest } from './nearest';

describe('the nearest column', () => {
  it.each([
    ['postcode', ['Post Code', 'name'], 'Post Code'],
    ['name', ['Business name', 'address'], 'Business name'],
    ['address', ['adress', 'name'], 'adress'],
    ['title', ['xyz', 'q'], ''],
    ['title', [], ''],
  ])('of %s among %j is %j', (wanted, names, expected) => {
    expect(nearest(wanted, names)).toBe(expected);
  });

  it('is compared without case, spaces and signs', () => {
    expect(columnKey(' RegAddress.PostCode ')).toBe('regaddresspostcode');
  });
});
