import { counties } from './domain/counties';
import { environmentDimensions, Industries, Occupations, Places } from './index';
import { parseCsv } from './read-csv';
import {
  shippedAuthorities,
  shippedIndexEntries,
  shippedSectors,
  shippedSettlements,
  shippedUnitGroups,
} from './shipped-data';

const places = new Places();
const occupations = new Occupations();
const industries = new Industries();

describe('shipped files', () => {
  it('are complete', () => {
    expect(shippedSectors()).toHaveLength(10_847);
    expect(shippedAuthorities()).toHaveLength(350);
    expect(shippedSettlements()).toHaveLength(5_741);
    expect(shippedIndexEntries()).toHaveLength(31_964);
    expect(shippedUnitGroups()).toHaveLength(412);
  });
  it('reads quoted fields with commas, quotation marks and line breaks', () => {
    expect(parseCsv('a,b\r\n"x, ""y""\nz",\n\nlast,1')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', ''],
      ['last', '1'],
    ]);
  });
  it('gives every English authority one county', () => {
    for (const { code, name, country } of shippedAuthorities()) {
      const found = Object.entries(counties).filter(([, codes]) => codes.some((one) => code.startsWith(one)));
      expect([name, found.length]).toEqual([name, country === 'England' ? 1 : 0]);
    }
  });
});

describe('Places', () => {
  it('finds the sector of a postcode', () => {
    expect(places.locate('s102tn')).toMatchObject({
      postcode: 'S10 2TN',
      precision: 'sector',
      localAuthority: { code: 'E08000039', name: 'Sheffield' },
      region: 'Yorkshire and The Humber',
      surroundings: 'urban',
    });
  });
  it('finds Northern Ireland by district', () => {
    expect(places.locate('BT1 1AA')).toMatchObject({ precision: 'district', reason: null, surroundings: 'urban' });
    expect(places.locate('BT70 3AA')).toMatchObject({ precision: 'district', surroundings: 'rural' });
  });
  it.each([
    ['ZZ1 1AA', 'not_found'],
    ['JE2 3AB', 'crown_dependency'],
    ['BF1 2AB', 'forces'],
    ['hello', 'not_a_postcode'],
  ])('does not guess where %s is', (text, reason) => {
    expect(places.locate(text)).toMatchObject({ precision: 'unknown', point: null, radiusKm: null, reason });
  });
  it('says when only the district of a postcode is known', () => {
    expect(places.locate('S10 7AA')).toMatchObject({ precision: 'district', reason: 'sector_not_found' });
  });
  it('forgets all but the district on request', () => {
    expect(places.locateOutcode('S10 2TN')).toMatchObject({ postcode: null, outcode: 'S10', precision: 'district' });
  });
  it.each([
    ['S10 2TN', 'urban'],
    ['S70 1AA', 'urban'],
    ['S43 1AA', 'urban'],
    ['DE45 1AA', 'rural'],
    ['HR2 9AA', 'rural'],
    ['BD23 5AA', 'rural'],
  ])('%s is %s', (postcode, expected) => expect(places.locate(postcode).surroundings).toBe(expected));
  it('calls about four fifths of British postcodes urban, as ONS does of people', () => {
    let urban = 0;
    let all = 0;
    for (const sector of shippedSectors().filter((_, at) => at % 20 === 0)) {
      all += sector.postcodes;
      if (places.locate(sector.sector).surroundings === 'urban') urban += sector.postcodes;
    }
    expect(urban / all).toBeGreaterThan(0.76);
    expect(urban / all).toBeLessThan(0.86);
  });
  it.each([
    ['Chesterfield, Derbyshire', 'exact', 'settlement:2653225'],
    ['Richmond, North Yorkshire', 'exact', 'settlement:2639388'],
    ['Newport, Isle of Wight', 'exact', 'settlement:2641599'],
    ['Newport', 'largest', 'settlement:2641598'],
    ['Norton', 'ambiguous', undefined],
    ['Central London', 'exact', 'settlement:2643743'],
    ['Berkshire', 'exact', 'county:Berkshire'],
    ['South East England', 'exact', 'region:South East'],
    ['Atlantis', 'none', undefined],
    ['constructor', 'none', undefined],
    ['', 'none', undefined],
  ])('reads %j: %s', (text, certainty, id) => {
    const answer = places.locatePlace(text);
    expect([answer.certainty, answer.place?.id]).toEqual([certainty, id]);
  });
  it('finds places as you type, the largest first', () => {
    expect(places.findPlaces('rotherh', 3)[0]!.name).toBe('Rotherham');
    expect(places.findPlaces('chesterfield, derbyshire')[0]!.id).toBe('settlement:2653225');
  });
});

describe('Occupations', () => {
  it.each([
    ['receptionist', '4216'],
    ['receptonist', '4216'],
    ['kitchen por', '9263'],
    ['care asistant', '6135'],
    ['fork lift driver', '8222'],
    ['barista', '9266'],
    ['hgv driver', '8211'],
    ['shop assistant', '7111'],
  ])('finds %j first as %s', (text, soc2020) => {
    expect(occupations.searchOccupations(text, 5)[0]!.soc2020).toBe(soc2020);
  });
  it('lists a unit group once, best first', () => {
    const found = occupations.searchOccupations('assistant', 100);
    expect(new Set(found.map((one) => one.soc2020)).size).toBe(found.length);
    expect(found.map((one) => one.score)).toEqual(found.map((one) => one.score).sort((one, other) => other - one));
  });
  it.each([
    ['Receptionist', '4216'],
    ['Cleaners', '9223'],
    ['Kitchen Porter (Part-Time, 16 hours per week) - Leeds', '9263'],
    ['Staff Nurse Band 5', '2237'],
    ['Bank Teaching Assistant', '6112'],
    ['Chef', '5434'],
    ['Sales Assistant', '7111'],
    ['Forklift Driver', '8222'],
  ])('classifies %j as %s', (title, soc2020) => {
    expect(occupations.classifyTitle(title)).toMatchObject({ soc2020, certainty: 'exact' });
  });
  it.each(['Support Worker', 'Sales Assistant - Retail Pharmacy', 'Receptionist (cinema)'])(
    'asks about %j',
    (title) => {
      const answer = occupations.classifyTitle(title);
      expect(answer).toMatchObject({ soc2020: null, certainty: 'ambiguous' });
      expect(answer.candidates.length).toBeGreaterThan(1);
    },
  );
  it('knows the groups above a code', () => {
    expect(occupations.socPath('4216')!.map((one) => one.code)).toEqual(['4', '42', '421', '4216']);
    expect(occupations.socPath('9999')).toBeNull();
    for (const { soc2020 } of shippedUnitGroups()) expect(occupations.socPath(soc2020)).toHaveLength(4);
  });
  it('tells a unit group with its tasks and its usual surroundings', () => {
    expect(occupations.unitGroup('9263')!.tasks.length).toBeGreaterThan(2);
    const { dimensions } = occupations.usualEnvironment('9129')!;
    expect(Object.keys(dimensions)).toEqual(Object.keys(environmentDimensions));
    expect([dimensions.noise.level, dimensions.outdoors.level, dimensions.physical.level]).toEqual([5, 5, 5]);
    for (const { soc2020 } of shippedUnitGroups()) expect(occupations.usualEnvironment(soc2020)).not.toBeNull();
  });
  it('refuses a code that is no unit group', () => {
    expect(() => occupations.getUnitGroup('0000')).toThrow('reference.occupation_not_found');
  });
});

describe('Industries', () => {
  it.each([
    ['56101', '56101'],
    ['0111', '01110'],
    ['licensed rest', '56101'],
  ])('finds %j', (text, sic) => expect(industries.searchIndustries(text, 5)[0]!.sic).toBe(sic));
  it('lists a section', () => {
    expect(industries.searchIndustries('Q', 100).every((one) => one.section === 'Q')).toBe(true);
  });
});
