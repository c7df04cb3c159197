import fc from 'fast-check';
import { externalKey, placeKey, planImport, siteKey, type ImportDraft, type KnownEmployers } from './import-plan';

const nothingKnown: KnownEmployers = {
  byExternalId: new Map(),
  byNameAndPostcode: new Map(),
  sites: new Map(),
  housed: new Set(),
};

const draft = (ref: string, nameKey: string, postcode: string | null, number = 1): ImportDraft => ({
  source: 'register',
  ref,
  nameKey,
  postcode,
  placed: postcode !== null,
  newEmployerId: `employer-${number}`,
  newSiteId: `site-${number}`,
});

describe('which employer an imported row is', () => {
  it('makes a new employer with a site', () => {
    expect(planImport([draft('1', 'kelham bakery', 'S3 8RY')], nothingKnown)).toEqual([
      {
        employerId: 'employer-1',
        siteId: 'site-1',
        outcome: 'created',
        newEmployer: true,
        newSite: true,
        mainSite: true,
        newExternalId: true,
      },
    ]);
  });

  it('links a second register to the employer of the same name at the same postcode', () => {
    const known = { ...nothingKnown, byNameAndPostcode: new Map([[placeKey('kelham bakery', 'S3 8RY'), 'old']]) };
    const [step] = planImport([draft('1', 'kelham bakery', 'S3 8RY')], known);
    expect(step).toMatchObject({ employerId: 'old', outcome: 'linked', newEmployer: false, newExternalId: true });
  });

  it('keeps two pubs of one name in two places apart', () => {
    const steps = planImport([draft('1', 'red lion', 'S1 2AB', 1), draft('2', 'red lion', 'S9 1EP', 2)], nothingKnown);
    expect(steps.map((step) => step.employerId)).toEqual(['employer-1', 'employer-2']);
  });

  it('adds a site when a known employer turns up at another postcode', () => {
    const byExternalId = new Map([[externalKey('register', '1'), 'old']]);
    const drafts = [draft('1', 'city hospital', 'S5 7AU', 1), draft('1', 'city hospital', 'S10 2JF', 2)];
    const steps = planImport(drafts, { ...nothingKnown, byExternalId });
    expect(steps).toMatchObject([
      { employerId: 'old', outcome: 'known', newEmployer: false, newSite: true, mainSite: true },
      { employerId: 'old', outcome: 'known', newEmployer: false, newSite: true, mainSite: false },
    ]);
    const [next] = planImport(drafts, { ...nothingKnown, byExternalId, housed: new Set(['old']) });
    expect(next).toMatchObject({ newSite: true, mainSite: false });
  });

  it('gives a new employer a site without a postcode when anything is known of its place', () => {
    const vague = { ...draft('1', 'weir canteen', null), placed: true };
    const steps = planImport([vague, vague, draft('2', 'weir canteen', null, 2)], nothingKnown);
    expect(steps).toMatchObject([
      { siteId: 'site-1', newSite: true, mainSite: true },
      { employerId: 'employer-1', siteId: null, newSite: false },
      { employerId: 'employer-2', siteId: null, newSite: false },
    ]);
  });

  it('finds nothing new the second time', () => {
    const rows = fc.array(
      fc.record({
        ref: fc.constantFrom('1', '2', '3', '4'),
        name: fc.constantFrom('a', 'b'),
        postcode: fc.constantFrom(null, 'S1 2AB', 'S9 1EP'),
      }),
    );
    fc.assert(
      fc.property(rows, (list) => {
        const drafts = list.map(({ ref, name, postcode }, index) => draft(ref, name, postcode, index));
        const first = planImport(drafts, nothingKnown);
        const known: KnownEmployers = {
          byExternalId: new Map(
            drafts.map((row, index) => [externalKey(row.source, row.ref), first[index]!.employerId]),
          ),
          byNameAndPostcode: new Map(),
          sites: new Map(
            drafts.flatMap(({ postcode }, index) => {
              const { employerId, siteId } = first[index]!;
              return siteId === null || postcode === null ? [] : [[siteKey(employerId, postcode), siteId] as const];
            }),
          ),
          housed: new Set(),
        };
        for (const step of planImport(drafts, known))
          expect(step).toMatchObject({ outcome: 'known', newEmployer: false, newSite: false, newExternalId: false });
      }),
    );
  });
});
