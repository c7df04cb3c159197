import { createDataSource, Db, Work } from '#platform/database';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { fixedClock, type FixedClock } from './fixed-clock';
import { testCluster } from './test-cluster';

/** A database of a spec file's own, with the schema of every lib and no rows. */
export interface TestDatabase {
  /** Connected as the programs are: as `foothold_app`. */
  readonly dataSource: DataSource;
  readonly db: Db;
  readonly work: Work;
  /** Stands at Monday, 2 March 2026, 09:00 UTC, until the spec moves it. */
  readonly clock: FixedClock;
  /** The login of the programs, before it takes on a role. */
  readonly url: string;
  /** The login that owns the tables. */
  readonly ownerUrl: string;
  /** Runs a statement past row security, to look at what no program may see. Rows as the driver gives them. */
  sql<Row extends object = Record<string, unknown>>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Closes all connections and drops the database. Call it in `afterAll`. */
  close(): Promise<void>;
}

/** Makes a fresh database by copying the run's template, which takes some tens of milliseconds. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await maintain(
    cluster.superuserUrl,
    `create database ${name} template foothold strategy file_copy owner foothold_owner`,
  );

  const url = inDatabase(cluster.programUrl, name);
  const dataSource = await createDataSource({ url, poolSize: 10, applicationName: 'spec' }).initialize();
  const superuser = new Client({ connectionString: inDatabase(cluster.superuserUrl, name) });
  await superuser.connect();
  const clock = fixedClock('2026-03-02T09:00:00Z');
  return {
    dataSource,
    db: new Db(dataSource),
    work: new Work(dataSource, clock),
    clock,
    url,
    ownerUrl: inDatabase(cluster.ownerUrl, name),
    sql: async <Row extends object>(statement: string, parameters?: readonly unknown[]) =>
      (await superuser.query<Row>(statement, parameters as unknown[] | undefined)).rows,
    close: async () => {
      await dataSource.destroy();
      await superuser.end();
      await maintain(cluster.superuserUrl, `drop database ${name} with (force)`);
    },
  };
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = name;
  return address.toString();
}

async function maintain(superuserUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: inDatabase(superuserUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
