import { revise, saysOtherwise, type EmployerOnRecord, type Imported, type Place, type Said } from './import-revision';

const green: Place = { address: '12 Green Lane', postcode: 'S3 8RY', localAuthority: null };
const brown: Place = { address: '1 Brown Street', postcode: 'S1 2HE', localAuthority: null };

const before: Imported = { name: 'The Tin Kettle', sic: '56102', sizeBand: null, ...green, siteId: 'site' };
const record: EmployerOnRecord = {
  name: 'The Tin Kettle',
  sic: '56102',
  sizeBand: null,
  sites: new Map([['site', green]]),
  sharedSites: new Set(),
};
const row = (change: Partial<Said> = {}): Said => {
  const { siteId: _siteId, ...said } = before;
  return { ...said, ...change };
};
const revised = (change: Partial<Said>, onRecord: Partial<EmployerOnRecord> = {}, last: Partial<Imported> = {}) =>
  revise(row(change), { ...before, ...last }, { ...record, ...onRecord }, 'new-site');
const sitesOf = ({ record: { sites } }: ReturnType<typeof revise>) => Object.fromEntries(sites);

describe('a row that comes again', () => {
  it('says nothing new when nothing changed, and when a cell is empty that was not', () => {
    expect(saysOtherwise(row(), before)).toBe(false);
    expect(saysOtherwise(row({ sic: null, address: null, postcode: null }), before)).toBe(false);
    expect(saysOtherwise(row({ name: 'The Copper Kettle' }), before)).toBe(true);
  });

  it('changes what still is what the import wrote', () => {
    const { record: after, imported } = revised({ name: 'The Copper Kettle', sic: '56301', sizeBand: 'small' });
    expect(after).toMatchObject({ name: 'The Copper Kettle', sic: '56301', sizeBand: 'small' });
    expect(imported).toMatchObject({ name: 'The Copper Kettle', sic: '56301', sizeBand: 'small', siteId: 'site' });
  });

  it('leaves what a person has changed, and remembers what the register says now', () => {
    const { record: after, imported } = revised({ name: 'The Copper Kettle', sic: '56301' }, { name: 'Kettle café' });
    expect(after).toMatchObject({ name: 'Kettle café', sic: '56301' });
    expect(imported).toMatchObject({ name: 'The Copper Kettle', sic: '56301' });
  });

  it('changes nothing when all that changed is a person’s', () => {
    const onRecord = { ...record, name: 'Kettle café' };
    expect(revise(row({ name: 'The Copper Kettle' }), before, onRecord, 'new-site').record).toBe(onRecord);
  });

  it('moves its site, and forgets an address that belongs to the old postcode', () => {
    expect(sitesOf(revised(brown))).toEqual({ site: brown });
    expect(sitesOf(revised({ address: null, postcode: 'S1 2HE' }))).toEqual({ site: { ...brown, address: null } });
    expect(sitesOf(revised({ address: '14 Green Lane' }))).toEqual({ site: { ...green, address: '14 Green Lane' } });
  });

  it('leaves a place of which a person has changed either half', () => {
    for (const place of [
      { ...green, address: 'Round the back' },
      { ...green, postcode: 'S3 8GG' },
    ]) {
      const after = revised(brown, { sites: new Map([['site', place]]) });
      expect(sitesOf(after)).toEqual({ site: place });
      expect(after.imported).toMatchObject({ ...brown, siteId: 'site' });
    }
  });

  it('makes a new site when another reference still says the old place, or there was none', () => {
    const shared = revised(brown, { sharedSites: new Set(['site']) });
    expect(sitesOf(shared)).toEqual({ site: green, 'new-site': brown });
    expect(shared.imported.siteId).toBe('new-site');
    const nowhere = { address: null, postcode: null };
    expect(sitesOf(revised(brown, { sites: new Map() }, { ...nowhere, siteId: null }))).toEqual({ 'new-site': brown });
  });

  it('takes the site that the employer already has at the new postcode', () => {
    const other = { ...brown, address: 'As a person wrote it' };
    const after = revised(brown, { sites: new Map([...record.sites, ['other', other]]) });
    expect(sitesOf(after)).toEqual({ site: green, other });
    expect(after.imported.siteId).toBe('other');
  });

  it('gives a site known by its authority alone a postcode, and not the other way round', () => {
    const authority = { address: null, postcode: null, localAuthority: 'E08000019' };
    expect(sitesOf(revised(green, { sites: new Map([['site', authority]]) }, authority))).toEqual({ site: green });
    expect(saysOtherwise(row(authority), before)).toBe(false);
  });
});
