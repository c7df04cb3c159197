import { isOfIndustry } from './industry';

describe('an industry', () => {
  it.each<[string, string, boolean]>([
    ['86101', 'Q', true],
    ['87300', 'Q', true],
    ['85100', 'Q', false],
    ['01110', 'A', true],
    ['96020', 'S', true],
    ['86101', '86', true],
    ['86101', '87', false],
    ['86101', '86101', true],
  ])('%s is of %s: %s', (sic, industry, is) => expect(isOfIndustry(sic, industry)).toBe(is));
});
