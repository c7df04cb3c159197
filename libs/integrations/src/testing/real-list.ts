import fs from 'node:fs';
import path from 'node:path';
import { aService, type TestService } from '#identity/testing';
import { testDatabase, type TestDatabase } from '#platform/testing';
import type { ImportView } from '../contract/import.schema';
import type { ImportKind } from '../domain/import-run';
import { integrationsRoom } from '../testing';

/** Real lists may not be given away: they lie beside the checkout, where they are at all. */
const folder = path.resolve(__dirname, '../../../../../shared/data');

/** A real list, and the database into which it is imported. */
export interface RealList {
  /** Imports the whole list as the command line does, and says what came of it and by how much the memory grew. */
  readonly importIt: () => Promise<ImportView & { readonly grownMegabytes: number }>;
  /** The one row of a query. */
  readonly facts: (sql: string) => Promise<Record<string, unknown>>;
}

/** Describes what becomes of a real list; skipped where the list is not at hand. */
export function describeRealList(kind: ImportKind, name: string, suite: (list: RealList) => void): void {
  const file = path.join(folder, name);
  (fs.existsSync(file) ? describe : describe.skip)(`real ${kind}`, () => {
    let database: TestDatabase;
    let service: TestService;

    beforeAll(async () => {
      database = await testDatabase();
      service = await aService(database);
    }, 60_000);
    afterAll(() => database.close());

    suite({
      importIt: () => importList(database, service, kind, file),
      facts: async (sql) => (await database.sql(sql))[0] ?? {},
    });
  });
}

async function importList(database: TestDatabase, { system, specialist }: TestService, kind: ImportKind, file: string) {
  const { imports, runner, queries } = integrationsRoom(database);
  const { id } = await imports.startHere(system, { kind, dryRun: false }, { path: file, name: path.basename(file) });
  const before = process.memoryUsage().rss;
  let peak = before;
  await runner.run(system, id, {
    signal: new AbortController().signal,
    file: fs.createReadStream(file) as AsyncIterable<Buffer>,
    onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss)),
  });
  const view = await database.db.read(specialist, (reader) => queries.find(reader, id));
  if (!view) throw new Error('an import that has run can be read');
  return { ...view, grownMegabytes: (peak - before) / 2 ** 20 };
}
