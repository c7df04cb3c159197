import type { TenantActor } from '#kernel';
import { aService, type TestService } from '#identity/testing';
import { permits } from '#identity';
import { drainJobs, testApp, testDatabase, type Answer, type TestApp, type TestDatabase } from '#platform/testing';
import { gzipSync } from 'node:zlib';
import type { ImportPreviewView } from './contract/import-preview.schema';
import type { ImportView, RowErrorView } from './contract/import.schema';
import { IntegrationsHttpModule } from './http';
import { RunImportJob } from './jobs/run-import.job';
import { integrationsRoom } from './testing';

const premises = [
  'fhrs_id,name,business_type,address,postcode,la_name',
  '900001,The Tin Kettle,Restaurant/Cafe/Canteen,"12 Green Lane, Sheffield",S3 8RY,Sheffield',
  '900002,,Takeaway,"14 Green Lane, Sheffield",S3 8RY,Sheffield',
  '900003,=SUM(A1),Pub,"16 Green Lane, Sheffield",S3 8RY',
  '900004,Café Ostrich,Restaurant/Cafe/Canteen,"18 Green Lane, Sheffield",S3 8RY,Sheffield',
].join('\r\n');

describe('imports over HTTP', () => {
  let database: TestDatabase;
  let service: TestService;
  let api: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    service = await aService(database);
    api = await testApp(database, [IntegrationsHttpModule], { permits });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  type Parts = Record<string, string>;

  function send<View = ImportView>(
    actor: TenantActor,
    parts: Parts,
    content: string | Buffer,
    address = '/v1/imports',
  ): Promise<Answer<View>> {
    const boundary = 'foothold-spec';
    const fields = Object.entries(parts).map(
      ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="premises.csv"\r\ncontent-type: text/csv\r\n\r\n`;
    const body = Buffer.concat([
      Buffer.from([...fields, file].join('')),
      Buffer.from(content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return api.call<View>(actor, 'POST', address, {
      body,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
  }
  const preview = (actor: TenantActor, kind: string, content: string | Buffer) =>
    send<ImportPreviewView>(actor, { kind }, content, '/v1/imports/preview');
  const proposal = ({ fields }: ImportPreviewView) =>
    Object.fromEntries(fields.flatMap(({ field, column }) => (column === null ? [] : [[field, column]])));

  const work = () => drainJobs(database, [new RunImportJob(integrationsRoom(database).runner)]);
  const get = async (id: string) => (await api.call<ImportView>(service.specialist, 'GET', `/v1/imports/${id}`)).body;

  it('takes a file, lets a worker read it, and says what became of each row', async () => {
    const { status, headers, body } = await send(service.specialist, { kind: 'employers' }, premises);
    expect(status).toBe(201);
    expect(headers['location']).toBe(`/v1/imports/${body.id}`);
    expect(body).toMatchObject({ status: 'queued', preset: 'fhrs', source: 'fhrs', ignoredColumns: ['la_name'] });
    expect(body.requestedBy?.name).toBe('Sam Okoro');
    await work();

    const done = await get(body.id);
    expect(done).toMatchObject({
      status: 'completed',
      progress: { rowsRead: 4, percent: 100 },
      counts: { created: 2, updated: 0, unchanged: 0, linked: 0, rejected: 2 },
      actions: ['download_row_errors'],
    });
    const errors = await api.call<{ data: RowErrorView[] }>(
      service.specialist,
      'GET',
      `/v1/imports/${body.id}/row-errors`,
    );
    expect(errors.body.data.map(({ line, code, column }) => [line, code, column])).toEqual([
      [3, 'name_missing', 'name'],
      [4, 'cells_missing', null],
    ]);
  });

  it('gives the rejected rows as a file that no spreadsheet runs and that can be mended and sent again', async () => {
    const { body } = await send(service.specialist, { kind: 'employers' }, premises);
    await work();
    const { text, headers } = await api.call(service.specialist, 'GET', `/v1/imports/${body.id}/row-errors.csv`);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.split('\r\n')[0]).toBe(
      '\uFEFFerror_line,error_code,error_column,error_detail,fhrs_id,name,business_type,address,postcode,la_name',
    );
    expect(text).toContain(",'=SUM(A1),Pub,");

    const mended = text.replace('900002,,', '900002,The Copper Pan,').replace('S3 8RY\r\n', 'S3 8RY,Sheffield\r\n');
    const again = await send(service.specialist, { kind: 'employers' }, mended);
    await work();
    expect(await get(again.body.id)).toMatchObject({
      counts: { created: 2, rejected: 0 },
      ignoredColumns: ['la_name'],
    });
    const named = await database.sql(`select name from employers.employer where name like '=%'`);
    expect(named).toEqual([{ name: '=SUM(A1)' }]);
  });

  it('reads gzip, Windows-1252 and semicolons, and says so', async () => {
    const content = Buffer.from(
      'fhrs_id;name;business_type;address;postcode\r\n900010;Caf\u0082;Pub;;S1 2HE',
      'latin1',
    );
    content[content.indexOf(0x82)] = 0xe9;
    const { body } = await send(service.specialist, { kind: 'employers' }, gzipSync(content));
    expect(body).toMatchObject({ encoding: 'windows-1252', delimiter: 'semicolon' });
    await work();
    expect(await database.sql(`select name from employers.employer where name like 'Caf_'`)).toEqual([
      { name: 'Café' },
    ]);
  });

  it('goes through everything in a dry run and writes no row', async () => {
    const before = await database.sql('select count(*) from employers.employer');
    const content = premises.replaceAll('9000', '9100').replaceAll('Green', 'Brown').replaceAll('S3 8RY', 'S1 2HE');
    const { body } = await send(service.specialist, { kind: 'employers', dryRun: 'true' }, content);
    await work();
    expect(await get(body.id)).toMatchObject({ dryRun: true, counts: { created: 2, rejected: 2 } });
    expect(await database.sql('select count(*) from employers.employer')).toEqual(before);
  });

  it('takes vacancies by a mapping of the sender’s own', async () => {
    const content = 'Job name;Job no;Firm;Where\nKitchen porter;K1;Kelham Bakery;S3 8RY\n';
    const mapping = JSON.stringify({ title: 'Job name', ref: 'Job no', employer: 'Firm', postcode: 'Where' });
    const parts = { kind: 'vacancies', mapping, source: 'council-list' };
    const { status, body } = await send(service.specialist, parts, content);
    expect([status, body.preset, body.source]).toEqual([201, null, 'council-list']);
    await work();
    expect(await get(body.id)).toMatchObject({ status: 'completed', counts: { created: 1 } });
    const vacancies = await database.sql('select title, source, source_ref from vacancies.vacancy');
    expect(vacancies).toEqual([{ title: 'Kitchen porter', source: 'council-list', source_ref: 'K1' }]);
  });

  it('shows a file before it is imported: its preset, samples, and what is not read', async () => {
    const runs = () => database.sql('select count(*) from integrations.import_run');
    const before = await runs();
    const long = 'x'.repeat(70);
    const content = `${premises}\r\n900005,${long},Pub,"20 Green Lane, Sheffield",S3 8RY,Sheffield`;
    const { status, body } = await preview(service.specialist, 'employers', content);
    expect([status, body.preset, body.ignoredColumns, body.sourceNeeded]).toEqual([200, 'fhrs', ['la_name'], false]);
    expect(body.columns.map(({ name, samples }) => [name, samples.length])).toEqual([
      ['fhrs_id', 3],
      ['name', 3],
      ['business_type', 3],
      ['address', 3],
      ['postcode', 1],
      ['la_name', 1],
    ]);
    const named = await preview(service.specialist, 'employers', `ref,name\n1,${long}\n`);
    expect(named.body).toMatchObject({ preset: 'foothold', sourceNeeded: true });
    expect(named.body.columns[1]?.samples).toEqual([`${'x'.repeat(59)}…`]);
    expect(await runs()).toEqual(before);
  });

  it('proposes a mapping for a header that nobody knows, and the next time the one that was used', async () => {
    const content = 'No;Company;Postcode;Where;;Notes\n7;Loxley Laundry;S6 4FA;1 Mill Lane;;\n';
    const first = await preview(service.specialist, 'employers', content);
    expect(first.body).toMatchObject({ preset: null, source: null, delimiter: 'semicolon' });
    expect(first.body.columns.map(({ name }) => name)).toEqual(['No', 'Company', 'Postcode', 'Where', 'Notes']);
    expect(proposal(first.body)).toEqual({ name: 'Company', postcode: 'Postcode' });

    const mapping = { ref: 'No', name: 'Company', postcode: 'Postcode', address: 'Where' };
    const parts = { kind: 'employers', mapping: JSON.stringify(mapping), source: 'chamber', dryRun: 'true' };
    await send(service.specialist, parts, content);
    await work();
    const second = await preview(service.specialist, 'employers', content);
    expect(second.body.source).toBe('chamber');
    expect(proposal(second.body)).toEqual(mapping);
    const mended = content.replace('No;', 'error_line;error_detail;No;').replace('7;', '2;Long;7;');
    const third = await preview(service.specialist, 'employers', mended);
    expect([third.body.columns, proposal(third.body)]).toEqual([second.body.columns, mapping]);
    expect((await preview(service.specialist, 'vacancies', content)).body.source).toBeNull();
    const other = await aService(database, { name: 'Elsewhere' });
    expect((await preview(other.admin, 'employers', content)).body.source).toBeNull();
  });

  it('refuses to show what is no list, and to show anything to a commissioner', async () => {
    const { status, body } = await preview(service.specialist, 'employers', 'PK\u0003\u0004xl');
    expect([status, (body as unknown as { code: string }).code]).toEqual([422, 'integrations.not_csv']);
    expect((await preview(service.commissioner, 'employers', premises)).status).toBe(403);
  });

  it('takes a column whose name is a sign', async () => {
    const mapping = JSON.stringify({ ref: '#', name: 'Company' });
    const parts = { kind: 'employers', mapping, source: 'signs' };
    const { status, body } = await send(service.specialist, parts, '#,Company\n7,Hash Bakery\n');
    expect(status).toBe(201);
    await work();
    expect((await get(body.id)).counts).toMatchObject({ created: 1, rejected: 0 });
  });

  it('refuses a wrong header at once, naming what is missing and what comes near', async () => {
    const content = 'FHRSID,Business name,Address line,Post code,business_type\n1,A,B,S1 2HE,Pub\n';
    const { status, body } = await send(service.specialist, { kind: 'employers', preset: 'fhrs' }, content);
    expect(status).toBe(422);
    const detail = String((body as unknown as { detail: string }).detail);
    expect(detail).toContain('“name” (nearest in the file: “Business name”)');
    expect(detail).toContain('“address” (nearest in the file: “Address line”)');
    expect(detail).not.toContain('“postcode”');
  });

  it.each([
    ['', 'integrations.file_empty'],
    ['PK\u0003\u0004xl', 'integrations.not_csv'],
    [gzipSync(premises).subarray(0, 60), 'integrations.compression_broken'],
    ['fhrs_id,name,name,business_type,address,postcode\n', 'integrations.column_repeated'],
    ['ref,name\n1,A\n', 'integrations.source_missing'],
  ])('refuses a file that is no list (%#)', async (content, code) => {
    const { status, body } = await send(service.specialist, { kind: 'employers' }, content);
    expect(status).toBe(422);
    expect(body).toMatchObject({ type: expect.stringContaining(code) as string });
  });

  it('fails an import whose text never ends, and says on which line it begins', async () => {
    const content = `${premises}\r\n900020,"No end,Pub,x,S1 2HE\r\n900021,B,Pub,x,S1 2HE`;
    const { body } = await send(service.specialist, { kind: 'employers' }, content);
    await work();
    const view = await get(body.id);
    expect(view.status).toBe('failed');
    expect(view.failure?.code).toBe('integrations.quote_not_closed');
    expect(view.failure?.detail).toContain('line 6');
  });

  it('cancels a waiting import, twice as once, and not one that has ended', async () => {
    const { body } = await send(service.specialist, { kind: 'employers' }, premises);
    const cancel = () => api.call<ImportView>(service.specialist, 'POST', `/v1/imports/${body.id}/cancellation`);
    expect((await cancel()).body).toMatchObject({ status: 'cancelled', actions: [] });
    expect((await cancel()).body.status).toBe('cancelled');
    await work();
    expect((await get(body.id)).progress.rowsRead).toBe(0);
    const [other] = (await api.call<{ data: ImportView[] }>(service.specialist, 'GET', '/v1/imports?status=completed'))
      .body.data;
    const refused = await api.call(service.specialist, 'POST', `/v1/imports/${other?.id}/cancellation`);
    expect(refused.status).toBe(409);
  });

  it('starts one import when the same request is sent twice, and refuses the id for another file', async () => {
    const id = '01936d3a-6c00-7000-8000-0000000000aa';
    const first = await send(service.specialist, { id, kind: 'employers' }, premises);
    const second = await send(service.specialist, { id, kind: 'employers' }, premises);
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, id]);
    expect((await send(service.specialist, { id, kind: 'employers' }, `${premises}\r\n`)).status).toBe(409);
    await work();
  });

  it('lists newest first, and is closed to commissioners and to other services', async () => {
    const { body } = await api.call<{ data: ImportView[] }>(
      service.leader,
      'GET',
      '/v1/imports?kind=employers&limit=3',
    );
    expect(body.data).toHaveLength(3);
    const days = body.data.map(({ createdAt }) => createdAt);
    expect(days).toEqual([...days].sort().reverse());
    expect((await api.call(service.commissioner, 'GET', '/v1/imports')).status).toBe(403);
    expect((await send(service.commissioner, { kind: 'employers' }, premises)).status).toBe(403);
    const other = await aService(database, { name: 'Elsewhere' });
    expect((await api.call(other.admin, 'GET', `/v1/imports/${body.data[0]?.id}`)).status).toBe(404);
    expect((await api.call(other.admin, 'GET', `/v1/imports/${body.data[0]?.id}/row-errors.csv`)).status).toBe(404);
  });

  it('lists the presets of a kind', async () => {
    const { body } = await api.call<{ data: { name: string; columns: string[] }[] }>(
      service.specialist,
      'GET',
      '/v1/import-presets?kind=vacancies',
    );
    expect(body.data.map(({ name }) => name)).toEqual(['adzuna-2013', 'adzuna-api', 'foothold', 'nhs-jobs', 'reed']);
  });
});
