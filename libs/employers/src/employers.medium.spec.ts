import { aService, type TestService } from '#identity/testing';
import { newId } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { anEmployer, aPerson, employersRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof employersRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = employersRoom(testDb);
});
afterAll(() => testDb.close());

const list = (query: Partial<Parameters<typeof room.queries.list>[1]>) =>
  testDb.db.read(service.specialist, (reader) => room.queries.list(reader, { limit: 50, sort: 'name', ...query }));

describe('an employer', () => {
  it('is recorded with its first site on the map', async () => {
    const employer = await room.employers.create(service.specialist, {
      name: 'Porter Valley Foods Ltd',
      sic: '10710',
      site: { postcode: 's118tp', name: 'Bakery' },
    });
    expect(employer).toMatchObject({ version: 1, sizeBand: 'unknown', doNotContact: null, people: [] });
    expect(employer.sectorTitle).toContain('bread');
    expect(employer.sites).toMatchObject([
      { postcode: 'S11 8TP', precision: 'sector', localAuthorityName: 'Sheffield', isMain: true },
    ]);
  });

  it('keeps a postcode nobody knows as it was typed, without a point', async () => {
    const { sites } = await anEmployer(testDb, service.specialist, {
      name: 'Nowhere Ltd',
      site: { postcode: 'ZZ99 9ZZ' },
    });
    expect(sites).toMatchObject([{ postcode: 'ZZ99 9ZZ', precision: 'unknown', latitude: null, radiusKm: null }]);
  });

  it('is made once, however often the same request arrives', async () => {
    const input = { id: newId<'employer'>(), name: 'Once Only Ltd', site: { postcode: 'S1 2HE' } };
    const answers = await Promise.all([1, 2, 3, 4].map(() => room.employers.create(service.specialist, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await expect(room.employers.create(service.specialist, { ...input, name: 'Another' })).rejects.toMatchObject({
      code: 'employers.id_taken',
    });
  });

  it('refuses an industry that SIC 2007 does not have', async () => {
    await expect(room.employers.create(service.specialist, { name: 'X', sic: '00000' })).rejects.toMatchObject({
      code: 'employers.unknown_industry',
      problems: [{ pointer: '/sic' }],
    });
  });

  it('changes what is named, clears what is null and leaves the rest', async () => {
    const made = await anEmployer(testDb, service.specialist, {
      name: 'Change Ltd',
      about: 'Ask for Jo',
      sizeBand: 'small',
    });
    const changed = await room.employers.update(service.specialist, made.id, 1, {
      about: null,
      doNotContact: { until: '2026-06-01', reason: 'Moving house' },
    });
    expect(changed).toMatchObject({
      version: 2,
      about: null,
      sizeBand: 'small',
      doNotContact: { until: '2026-06-01', reason: 'Moving house' },
    });
  });

  it('lets only one of two changes to the same version through', async () => {
    const { id } = await anEmployer(testDb, service.specialist, { name: 'Race Ltd' });
    const changes = ['a', 'b'].map((about) => room.employers.update(service.specialist, id, 1, { about }));
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'employers.changed_meanwhile' },
    });
  });

  it('is not found by another service', async () => {
    const { id } = await anEmployer(testDb, service.specialist, { name: 'Ours Ltd' });
    const other = await aService(testDb, { name: 'Elsewhere IPS' });
    expect(await testDb.db.read(other.specialist, (reader) => room.queries.find(reader, id))).toBeNull();
    await expect(room.employers.update(other.specialist, id, 1, { about: 'x' })).rejects.toMatchObject({
      code: 'employers.employer_not_found',
    });
  });

  it('shows people who can hire before the others', async () => {
    const employer = await anEmployer(testDb, service.specialist, { name: 'People Ltd' });
    await aPerson(testDb, service.specialist, employer, { name: 'Ann', hiringAuthority: 'no' });
    await aPerson(testDb, service.specialist, employer, { name: 'Bob', hiringAuthority: 'unknown' });
    await aPerson(testDb, service.specialist, employer, { name: 'Cat', hiringAuthority: 'yes' });
    const view = await testDb.db.read(service.specialist, (reader) => room.queries.find(reader, employer.id));
    expect(view?.people.map(({ name }) => name)).toEqual(['Cat', 'Bob', 'Ann']);
  });

  it('does not let a person work at another employer’s site', async () => {
    const here = await anEmployer(testDb, service.specialist, { name: 'Here Ltd' });
    const there = await anEmployer(testDb, service.specialist, { name: 'There Ltd' });
    await expect(aPerson(testDb, service.specialist, here, { siteId: there.sites[0]!.id })).rejects.toMatchObject({
      code: 'employers.site_of_another_employer',
    });
  });

  it('has one main site, whichever was made main last', async () => {
    const employer = await anEmployer(testDb, service.specialist, { name: 'Sites Ltd' });
    const second = await room.sites.create(service.specialist, employer.id, { postcode: 'DN1 1AA', isMain: true });
    const view = await testDb.db.read(service.specialist, (reader) => room.queries.find(reader, employer.id));
    expect(view?.sites.filter(({ isMain }) => isMain).map(({ id }) => id)).toEqual([second.id]);
  });
});

describe('the list of employers', () => {
  it('finds a name in spite of a slip of the finger', async () => {
    await anEmployer(testDb, service.specialist, { name: 'Rivelin Valley Nurseries' });
    const { data } = await list({ q: 'rivelin valey nurseries' });
    expect(data.map(({ name }) => name)).toContain('Rivelin Valley Nurseries');
  });

  it('walks every row once, page by page', async () => {
    const all = (await list({ limit: 200 })).data.map(({ id }) => id);
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const { data, page } = await list({ limit: 3, ...(cursor ? { cursor } : {}) });
      walked.push(...data.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(walked).toEqual(all);
  });

  it('narrows by district, authority, industry and wish not to be contacted', async () => {
    await anEmployer(testDb, service.specialist, {
      name: 'Doncaster Depot',
      sic: '49410',
      site: { postcode: 'DN4 5JH' },
      doNotContact: { until: null, reason: null },
    });
    for (const query of [
      { outcode: 'DN4' },
      { localAuthority: 'E08000017', sic: '494' },
      { doNotContact: true, sic: '49' },
    ])
      expect((await list(query)).data.map(({ name }) => name)).toEqual(['Doncaster Depot']);
  });
});

describe('duplicates', () => {
  it('shows the employer that is being typed a second time, and why', async () => {
    await anEmployer(testDb, service.specialist, { name: 'Loxley Laundry Limited', site: { postcode: 'S6 4FA' } });
    const found = await testDb.db.read(service.specialist, (reader) =>
      room.duplicates.find(reader, { name: 'loxley laundry', postcode: 's64fa' }),
    );
    expect(found).toMatchObject([
      { employer: { name: 'Loxley Laundry Limited' }, points: 100, reasons: ['same_name', 'same_postcode'] },
    ]);
  });
});

describe('an import', () => {
  const drafts = [
    { source: 'register', ref: '1', name: 'Imported Café Ltd', postcode: 'S10 2TN', address: '1 Broad Lane' },
    { source: 'register', ref: '2', name: 'IMPORTED CAFE', postcode: 's102tn' },
    { source: 'register', ref: '3', name: 'Imported Café Ltd', postcode: 'S1 2HE' },
    { source: 'register', ref: '4', name: 'Placeless', postcode: null },
  ];
  const run = () =>
    testDb.work.run(service.system, 'spec.import', (tx) => room.imports.ensureAll(tx, service.tenantId, drafts));

  it('makes each employer and site once and finds them again the next time', async () => {
    const first = await run();
    expect(first.map(({ outcome }) => outcome)).toEqual(['created', 'linked', 'created', 'created']);
    expect(first[0]!.siteId).toBe(first[1]!.siteId);
    expect(first[3]!.siteId).toBeNull();
    const second = await run();
    expect(second).toEqual(first.map((row) => ({ ...row, outcome: 'known' })));
    const view = await testDb.db.read(service.specialist, (reader) => room.queries.find(reader, first[0]!.employerId));
    expect(view).toMatchObject({
      externalIds: [{ ref: '1' }, { ref: '2' }],
      sites: [{ address: '1 Broad Lane', isMain: true }],
    });
  });
});
