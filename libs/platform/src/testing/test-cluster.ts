import { migrateDatabase, startEmbeddedPostgres } from '#platform/database';
import { migrateQueue } from '#platform/queue';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runFolder } from './run-folder';

/** The one PostgreSQL of a Jest run; its database is migrated and serves as the template of every spec's own. */
export interface TestCluster {
  readonly programUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
}

const patienceMilliseconds = 120_000;

/** The cluster of this run. The first spec that asks starts it, whichever process it runs in; the others wait. */
export async function testCluster(): Promise<TestCluster> {
  const run = runFolder();
  const answer = path.join(run, 'cluster.json');
  if (await isFirst(run)) {
    const outcome = await boot(path.join(run, 'data')).catch((error: unknown) => ({ failure: String(error) }));
    fs.writeFileSync(`${answer}.tmp`, JSON.stringify(outcome));
    fs.renameSync(`${answer}.tmp`, answer);
  }
  const until = Date.now() + patienceMilliseconds;
  while (!fs.existsSync(answer)) {
    if (Date.now() > until) throw new Error('The test database did not start within two minutes');
    await sleep(20);
  }
  const outcome = JSON.parse(fs.readFileSync(answer, 'utf8')) as TestCluster | { failure: string };
  if ('failure' in outcome) throw new Error(`The test database did not start: ${outcome.failure}`);
  return outcome;
}

async function isFirst(run: string): Promise<boolean> {
  try {
    fs.mkdirSync(path.join(run, 'booting'));
    return true;
  } catch {
    return false;
  }
}

async function boot(folder: string): Promise<TestCluster> {
  const { programUrl, ownerUrl, superuserUrl } = await startEmbeddedPostgres({
    folder,
    durable: false,
    settings: { max_connections: '200', shared_buffers: '64MB' },
  });
  await migrateDatabase({ ownerUrl, programUrl });
  await migrateQueue(ownerUrl);
  return { programUrl, ownerUrl, superuserUrl };
}
