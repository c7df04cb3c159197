import { describeRealList } from './testing/real-list';

describeRealList('vacancies', 'vacancies-nhs/vacancies.csv.gz', ({ importIt, facts }) => {
  it('takes 10,382 adverts with their traps, and finds them unchanged when they come again', async () => {
    const first = await importIt();
    expect(first).toMatchObject({
      status: 'completed',
      preset: 'nhs-jobs',
      progress: { rowsRead: 10_382 },
      counts: { created: 10_382, rejected: 0 },
      ignoredColumns: ['employment_type_raw', 'salary_min', 'salary_max', 'salary_unit'],
    });
    expect(first.grownMegabytes).toBeLessThan(500);
    const adverts = await facts(`
      select count(*) filter (where pay_unit = 'hour')::integer as hourly,
        count(*) filter (where pay_unit = 'hour' and pay_min_pence > 50000)::integer as multiplied,
        count(*) filter (where pay_unit = 'year' and (pay_min_pence < 100000 or pay_max_pence > 50000000))::integer as impossible,
        count(*) filter (where hours_min is not null)::integer as timed,
        count(*) filter (where employer_id is null)::integer as orphaned
      from vacancies.vacancy`);
    // Hourly pay stays hourly although the feed calls every amount yearly, and no impossible figure comes in.
    expect(adverts).toMatchObject({ multiplied: 0, impossible: 0, orphaned: 0 });
    expect(adverts['hourly']).toBeGreaterThan(300);
    // A default of the site is no fact: hours are known only where the text says them.
    expect(adverts['timed']).toBeLessThan(5000);
    expect((await importIt()).counts).toEqual({ created: 0, updated: 0, unchanged: 10_382, linked: 0, rejected: 0 });
  }, 240_000);
});
