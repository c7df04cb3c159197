import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { EmployerDraft } from './employer-import.service';
import { employersRoom } from './testing';

describe('a register that is imported again', () => {
  let testDb: TestDatabase;
  let service: TestService;
  let room: ReturnType<typeof employersRoom>;

  beforeAll(async () => {
    testDb = await testDatabase();
    room = employersRoom(testDb);
  }, 60_000);
  beforeEach(async () => {
    service = await aService(testDb);
  });
  afterAll(() => testDb.close());

  const kettle: EmployerDraft = {
    source: 'register',
    ref: '1',
    name: 'The Tin Kettle',
    sic: '56102',
    address: '12 Green Lane',
    postcode: 'S3 8RY',
  };
  const run = (...drafts: EmployerDraft[]) =>
    testDb.work.run(service.system, 'spec.import', (tx) => room.imports.importAll(tx, service.tenantId, drafts));
  const carrier = async (ref = '1') => {
    const [found] = await testDb.sql<{ id: string }>(
      'select employer_id as id from employers.external_id where tenant_id = $1 and ref = $2',
      [service.tenantId, ref],
    );
    const view = await testDb.db.read(service.specialist, (reader) => room.queries.find(reader, found!.id));
    return view!;
  };

  it('counts rows that say the same as known, and writes nothing', async () => {
    expect(await run(kettle)).toEqual(['created']);
    expect(await run(kettle)).toEqual(['known']);
    expect(await carrier()).toMatchObject({ version: 1, sites: [{ version: 1 }] });
  });

  it('updates what changed at the source', async () => {
    await run(kettle);
    const changed = {
      ...kettle,
      name: 'The Copper Kettle',
      sic: '56301',
      address: '1 Brown Street',
      postcode: 's12he',
    };
    expect(await run(changed)).toEqual(['updated']);
    expect(await carrier()).toMatchObject({
      version: 2,
      name: 'The Copper Kettle',
      sic: '56301',
      sites: [{ version: 2, address: '1 Brown Street', postcode: 'S1 2HE', isMain: true, precision: 'sector' }],
    });
    expect(await run(changed)).toEqual(['known']);
  });

  it('leaves what a person has changed when the row is the same', async () => {
    await run(kettle);
    const { id, version, sites } = await carrier();
    await room.employers.update(service.specialist, id, version, { name: 'Kettle café' });
    await room.sites.update(service.specialist, sites[0]!.id, 1, { postcode: 'S3 8GG' });
    expect(await run(kettle)).toEqual(['known']);
    expect(await carrier()).toMatchObject({ name: 'Kettle café', sites: [{ postcode: 'S3 8GG' }] });
  });

  it('updates the rest when a person and the source have both changed it', async () => {
    await run(kettle);
    const { id, version } = await carrier();
    const externalIds = [
      { source: 'register', ref: '1' },
      { source: 'chamber', ref: 'C7' },
    ];
    await room.employers.update(service.specialist, id, version, { name: 'Kettle café', externalIds });
    const changed = { ...kettle, name: 'The Copper Kettle', address: '14 Green Lane' };
    expect(await run(changed)).toEqual(['updated']);
    expect(await carrier()).toMatchObject({ name: 'Kettle café', sites: [{ address: '14 Green Lane' }] });
    expect(await run({ ...changed, name: 'The Brass Kettle' })).toEqual(['known']);
    expect(await carrier()).toMatchObject({ name: 'Kettle café' });
  });

  it('follows the register again once a person says what it says', async () => {
    await run(kettle);
    const { id, version } = await carrier();
    await room.employers.update(service.specialist, id, version, { name: 'The Copper Kettle' });
    expect(await run({ ...kettle, name: 'The Copper Kettle' })).toEqual(['known']);
    expect(await run({ ...kettle, name: 'The Brass Kettle' })).toEqual(['updated']);
  });

  it('takes the word of the first of two references that rename one employer', async () => {
    const second = { ...kettle, ref: '2' };
    expect(await run(kettle, second)).toEqual(['created', 'linked']);
    const renamed = ['Copper', 'Brass'].map((metal, index) => ({
      ...[kettle, second][index]!,
      name: `The ${metal} Kettle`,
    }));
    expect(await run(...renamed)).toEqual(['updated', 'known']);
    expect(await carrier('2')).toMatchObject({ name: 'The Copper Kettle' });
  });

  it('touches nothing that was typed in by hand or imported by a Foothold that remembered nothing', async () => {
    await room.employers.create(service.specialist, {
      name: 'Kettle café',
      site: { address: 'Round the back', postcode: 'S3 8RY' },
      externalIds: [{ source: 'register', ref: '1' }],
    });
    expect(await run(kettle)).toEqual(['known']);
    expect(await run({ ...kettle, name: 'The Copper Kettle', address: '14 Green Lane' })).toEqual(['known']);
    expect(await carrier()).toMatchObject({ name: 'Kettle café', sites: [{ address: 'Round the back' }] });
  });

  it('keeps what is known of a place without a postcode, and places it when a postcode is said', async () => {
    const vague = { source: 'register', name: 'Weir Canteen', localAuthority: 'E08000018' };
    const former = { ...vague, ref: '2', name: 'Eden Canteen', localAuthority: 'E07000030' };
    await run({ ...vague, ref: '1' }, former, {
      source: 'register',
      ref: '3',
      name: 'Lane Canteen',
      address: '9 Weir Lane',
    });
    expect(await carrier()).toMatchObject({
      sites: [{ localAuthorityName: 'Rotherham', precision: 'unknown', latitude: null, isMain: true }],
    });
    expect((await carrier('2')).sites).toEqual([]);
    expect(await carrier('3')).toMatchObject({ sites: [{ address: '9 Weir Lane', precision: 'unknown' }] });

    expect(await run({ ...kettle, name: 'Weir Canteen' }, { ...former, postcode: 'CA11 7YT' })).toEqual([
      'updated',
      'updated',
    ]);
    expect((await carrier()).sites).toMatchObject([{ postcode: 'S3 8RY', precision: 'sector', isMain: true }]);
    expect((await carrier('2')).sites).toMatchObject([{ postcode: 'CA11 7YT', isMain: true }]);
    expect(await run({ ...vague, ref: '1' })).toEqual(['known']);
  });
});
