import { DomainError, type SystemActor } from '#kernel';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../testing/test-database';
import { keyset, type KeysetPage } from './keyset';
import { libSchema, tenantTable } from './migration-sql';
import { newId } from './new-id';

interface Thing {
  id: string;
  name: string;
  rank: number | null;
}

const sorts = {
  name: { column: 't.name', type: 'text' },
  rank: { column: 't.rank', type: 'integer', nullable: true },
  madeAt: { column: 't.made_at', type: 'timestamptz' },
};

describe('keyset', () => {
  let test: TestDatabase;
  const actor: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'spec' };

  beforeAll(async () => {
    test = await testDatabase();
    await test.sql(`
      ${libSchema('spec')}
      create table spec.thing (id uuid primary key, tenant_id uuid not null, name text not null, rank integer, made_at timestamptz);
      ${tenantTable('spec.thing')}`);
  });
  afterAll(() => test.close());

  const fill = (things: readonly Omit<Thing, 'id'>[]): Promise<Thing[]> =>
    test.work.run(actor, 'spec.fill', async (tx) => {
      await tx.query('delete from spec.thing');
      const made: Thing[] = [];
      for (const { name, rank } of things) {
        made.push({ id: newId(), name, rank });
        // Microseconds: a cursor that went through a JavaScript date would lose them.
        await tx.query(
          `insert into spec.thing values ($1, $2, $3, $4, '2026-01-01T00:00:00.000Z'::timestamptz + $5 * interval '1 microsecond')`,
          [made.at(-1)?.id, actor.tenantId, name, rank, Math.abs(rank ?? 0)],
        );
      }
      return made;
    });

  const page = (query: { limit: number; cursor?: string; sort?: string; name?: string }): Promise<KeysetPage<Thing>> =>
    test.db.read(actor, (reader) =>
      keyset<Thing>(reader, {
        select: 'select t.id, t.name, t.rank from spec.thing t where ($1::text is null or t.name = $1)',
        parameters: [query.name ?? null],
        sorts,
        idColumn: 't.id',
        query,
      }),
    );

  async function walk(sort: string, limit: number, between?: () => Promise<void>): Promise<Thing[]> {
    const met: Thing[] = [];
    let cursor: string | undefined;
    do {
      const { rows, page: next } = await page({ limit, sort, cursor });
      met.push(...rows);
      expect(next.hasMore).toBe(next.nextCursor !== null);
      cursor = next.nextCursor ?? undefined;
      await between?.();
    } while (cursor);
    return met;
  }

  const aThing = fc.record({
    name: fc.constantFrom('a', 'b', 'B', 'ß', 'z z', "o'clock", ''),
    rank: fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }),
  });

  it('meets every row exactly once, in order, whatever the sort and the page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aThing, { maxLength: 25 }),
        fc.constantFrom('name', '-name', 'rank', '-rank', 'madeAt', '-madeAt'),
        fc.integer({ min: 1, max: 7 }),
        async (things, sort, limit) => {
          const made = await fill(things);
          const met = await walk(sort, limit);
          expect(met.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
          expect(met).toEqual(await walk(sort, 200));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('sorts nulls last in both directions', async () => {
    await fill([
      { name: 'a', rank: null },
      { name: 'b', rank: 2 },
      { name: 'c', rank: 1 },
    ]);
    expect((await walk('rank', 1)).map(({ rank }) => rank)).toEqual([1, 2, null]);
    expect((await walk('-rank', 1)).map(({ rank }) => rank)).toEqual([2, 1, null]);
  });

  it('meets every untouched row once while others come and go', async () => {
    const made = await fill(Array.from({ length: 30 }, (_, index) => ({ name: String(index % 5), rank: index })));
    const untouched = made.filter((_, index) => index % 3 !== 0);
    let turn = 0;
    const met = await walk('name', 4, async () => {
      turn += 1;
      const gone = made[(turn * 3) % made.length]?.id;
      await test.work.run(actor, 'spec.change', async (tx) => {
        await tx.query('delete from spec.thing where id = $1', [gone]);
        await tx.query('insert into spec.thing values ($1, $2, $3, 0, now())', [
          newId(),
          actor.tenantId,
          String(turn % 5),
        ]);
      });
    });
    for (const { id } of untouched) expect(met.filter((thing) => thing.id === id)).toHaveLength(1);
    expect(new Set(met.map(({ id }) => id)).size).toBe(met.length);
  });

  it('refuses a cursor that is not its own', async () => {
    await fill([
      { name: 'a', rank: 1 },
      { name: 'a', rank: 2 },
    ]);
    const cursor = (await page({ limit: 1, sort: 'name' })).page.nextCursor as string;
    const refused = [
      { limit: 1, sort: '-name', cursor },
      { limit: 1, sort: 'name', name: 'a', cursor },
      { limit: 1, sort: 'name', cursor: 'garbage' },
      { limit: 1, sort: 'name', cursor: `${cursor.slice(0, -4)}AAAA` },
      { limit: 1, sort: 'name', cursor: '' },
    ];
    for (const query of refused) {
      const refusal = await page(query).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(DomainError);
      expect(refusal).toMatchObject({ code: 'platform.cursor_invalid', problems: [{ pointer: '?cursor' }] });
    }
    await expect(page({ limit: 2, sort: 'name', cursor })).resolves.toMatchObject({ rows: [{ rank: 2 }] });
  });

  it('refuses a sort that is not offered, inherited names included', async () => {
    for (const sort of ['nonsense', 'constructor', '-', '']) {
      await expect(page({ limit: 1, sort })).rejects.toMatchObject({ code: 'platform.sort_unknown' });
    }
  });
});
