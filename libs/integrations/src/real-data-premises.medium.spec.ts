import { describeRealList } from './testing/real-list';

describeRealList('employers', 'employers-fhrs-london/employers.csv.gz', ({ importIt, facts }) => {
  it('takes 42,219 premises, and finds them unchanged when they come again', async () => {
    const first = await importIt();
    expect(first).toMatchObject({
      status: 'completed',
      preset: 'fhrs',
      progress: { rowsRead: 42_219 },
      counts: { rejected: 0 },
    });
    expect(first.counts.created + first.counts.linked).toBe(42_219);
    expect(first.grownMegabytes).toBeLessThan(400);
    const { share } = await facts(
      `select count(*) filter (where latitude is not null)::float8 / count(*) as share from employers.site`,
    );
    expect(share).toBeGreaterThan(0.97);
    expect((await importIt()).counts).toEqual({ created: 0, updated: 0, unchanged: 42_219, linked: 0, rejected: 0 });
  }, 240_000);
});
