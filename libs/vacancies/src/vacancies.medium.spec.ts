import { anEmployer } from '#employers/testing';
import { aService, type TestService } from '#identity/testing';
import { newId } from '#platform/database';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { aVacancy, vacanciesRoom } from './testing';

let testDb: TestDatabase;
let service: TestService;
let room: ReturnType<typeof vacanciesRoom>;

beforeAll(async () => {
  testDb = await testDatabase();
  service = await aService(testDb);
  room = vacanciesRoom(testDb);
});
afterAll(() => testDb.close());

const list = (query: Partial<Parameters<typeof room.queries.list>[1]>) =>
  testDb.db.read(service.specialist, (reader) =>
    room.queries.list(reader, { limit: 50, sort: '-createdAt', ...query }),
  );
const titles = async (query: Parameters<typeof list>[0]) => (await list(query)).data.map(({ title }) => title);

describe('a vacancy', () => {
  it('is recorded from its title alone, and everything else is unknown', async () => {
    const vacancy = await room.vacancies.create(service.specialist, { title: 'Odd job' });
    expect(vacancy).toMatchObject({
      version: 1,
      employer: null,
      site: null,
      place: null,
      location: null,
      soc2020: null,
      hoursMin: null,
      shifts: { certainty: 'unknown', windows: [], nights: 'unknown' },
      pay: { minPence: null, unit: 'unknown', basis: 'unknown' },
      contract: 'unknown',
      environment: [],
      state: 'open',
      expired: false,
      source: 'typed',
      actions: ['edit', 'set_state', 'confirm', 'observe_environment'],
    });
  });

  it('takes its occupation from a title that names one, and says what is usual there', async () => {
    const vacancy = await aVacancy(testDb, service.specialist);
    expect(vacancy).toMatchObject({ soc2020: '9263', place: 'S3 8RY', location: { outcode: 'S3', area: 'urban' } });
    expect(vacancy.environment).toHaveLength(11);
    expect(new Set(vacancy.environment.map(({ origin }) => origin))).toEqual(new Set(['usual']));
  });

  it('is at its employer’s site', async () => {
    const employer = await anEmployer(testDb, service.specialist);
    const vacancy = await aVacancy(testDb, service.specialist, {
      employerId: employer.id,
      siteId: employer.sites[0]!.id,
      place: null,
    });
    expect(vacancy).toMatchObject({
      employer: { id: employer.id, name: 'Kelham Bakery' },
      site: { postcode: 'S3 8RY' },
      location: { outcode: 'S3', area: 'urban' },
    });
  });

  it('is refused at another employer’s site, at an unknown employer and with an unknown occupation', async () => {
    const here = await anEmployer(testDb, service.specialist, { name: 'Here Ltd' });
    const there = await anEmployer(testDb, service.specialist, { name: 'There Ltd' });
    const refusal = (input: object) => expect(aVacancy(testDb, service.specialist, input)).rejects;
    await refusal({ employerId: here.id, siteId: there.sites[0]!.id }).toMatchObject({
      code: 'vacancies.site_of_another_employer',
    });
    await refusal({ siteId: there.sites[0]!.id }).toMatchObject({ code: 'vacancies.site_of_another_employer' });
    await refusal({ employerId: newId() }).toMatchObject({ code: 'vacancies.employer_unknown' });
    await refusal({ soc2020: '0000' }).toMatchObject({ code: 'vacancies.unknown_occupation' });
    await refusal({ hoursMin: 20, hoursMax: 16 }).toMatchObject({ code: 'vacancies.range_reversed' });
  });

  it('is made once, however often the same request arrives', async () => {
    const input = { id: newId<'vacancy'>(), title: 'Once only', place: 'Sheffield' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => room.vacancies.create(service.specialist, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await expect(room.vacancies.create(service.specialist, { ...input, title: 'Other' })).rejects.toMatchObject({
      code: 'vacancies.id_taken',
    });
  });

  it('has a reference no other vacancy of its source has', async () => {
    const input = { source: 'board', sourceRef: '17' };
    await aVacancy(testDb, service.specialist, input);
    await expect(aVacancy(testDb, service.specialist, input)).rejects.toMatchObject({
      code: 'vacancies.source_ref_taken',
    });
  });

  it('changes what is named, clears what is null and leaves the rest', async () => {
    const { id } = await aVacancy(testDb, service.specialist, { hoursMin: 16, hoursMax: 20, description: 'Kitchen' });
    const changed = await room.vacancies.update(service.specialist, id, 1, {
      description: null,
      hoursMax: 24,
      place: 'Doncaster',
    });
    expect(changed).toMatchObject({
      version: 2,
      description: null,
      hoursMin: 16,
      hoursMax: 24,
      place: 'Doncaster',
      location: { precision: 'settlement' },
    });
  });

  it('lets only one of two changes to the same version through', async () => {
    const { id } = await aVacancy(testDb, service.specialist);
    const changes = [1, 2].map((openings) => room.vacancies.update(service.specialist, id, 1, { openings }));
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'vacancies.changed_meanwhile' },
    });
  });

  it('is not found by another service', async () => {
    const { id } = await aVacancy(testDb, service.specialist);
    const other = await aService(testDb, { name: 'Elsewhere IPS' });
    expect(await testDb.db.read(other.specialist, (reader) => room.queries.find(reader, id))).toBeNull();
    expect(await testDb.db.read(other.specialist, (reader) => room.openings.byIds(reader, [id]))).toEqual([]);
    await expect(room.vacancies.update(other.specialist, id, 1, {})).rejects.toMatchObject({
      code: 'vacancies.vacancy_not_found',
    });
  });

  it('offers a commissioner nothing to do', async () => {
    const { id } = await aVacancy(testDb, service.specialist);
    const view = await testDb.db.read(service.commissioner, (reader) => room.queries.find(reader, id));
    expect(view).toMatchObject({ actions: [], nextStates: [] });
  });
});

describe('what was seen at a workplace', () => {
  it('beats what is usual, names who saw it, and can be taken back', async () => {
    const { id } = await aVacancy(testDb, service.specialist);
    const seen = await room.states.observe(service.specialist, id, { dimension: 'noise', level: 1 });
    expect(seen.version).toBe(2);
    expect(seen.environment.filter(({ dimension }) => dimension === 'noise')).toEqual([
      { dimension: 'noise', level: 1, origin: 'observed', observedBy: expect.any(String), observedOn: '2026-03-02' },
    ]);
    const again = await room.states.observe(service.colleague, id, { dimension: 'noise', level: 4 });
    expect(again.environment.find(({ dimension }) => dimension === 'noise')).toMatchObject({ level: 4 });
    const back = await room.states.observe(service.colleague, id, { dimension: 'noise', level: null });
    expect(back.environment.find(({ dimension }) => dimension === 'noise')).toMatchObject({ origin: 'usual' });
  });

  it('cannot be seen tomorrow', async () => {
    const { id } = await aVacancy(testDb, service.specialist);
    await expect(
      room.states.observe(service.specialist, id, { dimension: 'pace', level: 1, observedOn: '2026-03-03' }),
    ).rejects.toMatchObject({ code: 'vacancies.day_in_future', problems: [{ pointer: '/observedOn' }] });
  });
});

describe('the list of vacancies', () => {
  it('finds a title in spite of a slip of the finger', async () => {
    await aVacancy(testDb, service.specialist, { title: 'Senior Veterinary Receptionist (nights)' });
    expect(await titles({ q: 'vetinary receptionist' })).toEqual(['Senior Veterinary Receptionist (nights)']);
  });

  it('walks every row once, page by page, in every order', async () => {
    for (const sort of ['-createdAt', 'closesOn', 'title'] as const) {
      const all = (await list({ limit: 200, sort })).data.map(({ id }) => id);
      const walked: string[] = [];
      let cursor: string | undefined;
      do {
        const { data, page } = await list({ limit: 4, sort, ...(cursor ? { cursor } : {}) });
        walked.push(...data.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(walked).toEqual(all);
    }
  });

  it('narrows by occupation, state, employer, place, kind, closing day and liveness', async () => {
    const employer = await anEmployer(testDb, service.specialist, {
      name: 'Leeds Depot',
      site: { postcode: 'LS9 7TF' },
    });
    const { id } = await aVacancy(testDb, service.specialist, {
      title: 'Van driver of Leeds',
      soc2020: '8214',
      employerId: employer.id,
      siteId: employer.sites[0]!.id,
      place: null,
      kind: 'carved',
      closesOn: '2026-02-02',
    });
    await room.states.setState(service.specialist, id, { state: 'on_hold', reason: 'employer_paused' });
    for (const query of [
      { soc: '82' },
      { state: ['on_hold' as const] },
      { employerId: employer.id },
      { outcode: 'LS9' },
      { kind: 'carved' as const },
      { closesBefore: '2026-02-28' },
      { live: false, outcode: 'LS9' },
    ])
      expect(await titles(query)).toEqual(['Van driver of Leeds']);
    expect(await titles({ live: true, soc: '8214' })).toEqual([]);
  });
});
