import {
  createDataSource,
  Db,
  migrateDatabase,
  startEmbeddedPostgres,
  Work,
  type EmbeddedPostgres,
} from '#platform/database';
import { migrateQueue } from '#platform/queue';
import { fixedClock, runFolder, type FixedClock } from '#platform/testing';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

/** A database of the cluster, opened as the programs do it. Close it before it is copied. */
export interface OpenedDatabase {
  readonly url: string;
  readonly db: Db;
  readonly work: Work;
  readonly clock: FixedClock;
  close(): Promise<void>;
}

/** A PostgreSQL that a spec may bring down: its own, with one migrated database. */
export class OwnCluster {
  private constructor(
    /** What else a spec writes there is gone with it. */
    readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<OwnCluster> {
    const folder = fs.mkdtempSync(path.join(runFolder(), 'own-'));
    fs.chmodSync(folder, 0o755);
    const server = await startEmbeddedPostgres({ folder, durable: false });
    await migrateDatabase(server);
    await migrateQueue(server.ownerUrl);
    return new OwnCluster(folder, server);
  }

  /** Opens the database of this name; the migrated one is `foothold`. */
  async open(name: string): Promise<OpenedDatabase> {
    const url = named(this.server.programUrl, name);
    const source = await createDataSource({ url, poolSize: 8, applicationName: 'spec' }).initialize();
    // The workers go by the real time; a spec that takes seconds need not follow it.
    const clock = fixedClock(new Date());
    return { url, db: new Db(source), work: new Work(source, clock), clock, close: () => source.destroy() };
  }

  /** Makes a database as another one is now, and opens it. */
  async copy(template: string, name: string): Promise<OpenedDatabase> {
    await this.sql('postgres', `create database ${name} template ${template} strategy file_copy owner foothold_owner`);
    return this.open(name);
  }

  /** Runs a statement past row security. */
  async sql<Row extends object>(database: string, statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: named(this.server.superuserUrl, database) });
    await client.connect();
    try {
      return (await client.query<Row>(statement, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  /** Cuts it off without a word to anybody, and starts it again where it was. */
  async restart(): Promise<void> {
    const { pid, port } = this.server;
    process.kill(pid, 'SIGQUIT');
    await this.server.ended;
    await this.server.stop();
    this.server = await startEmbeddedPostgres({ folder: this.folder, durable: false, port });
  }

  async close(): Promise<void> {
    await this.server.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

function named(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = name;
  return address.toString();
}
