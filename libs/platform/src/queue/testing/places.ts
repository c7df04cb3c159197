import { Redis } from 'ioredis';
import { redisForTests } from '../../testing/redis-server';
import { testDatabase } from '../../testing/test-database';
import type { BackendAddress } from '../backend';

/** Where the queue of a conformance test lives, and a database in which its jobs leave traces. */
export interface Place {
  readonly address: BackendAddress;
  sql<Row extends object>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** A statement of a job: as the programs are, over a pool. */
  write(text: string, parameters: unknown[]): Promise<void>;
  /** Cuts every connection of the queue, as a restart of the server would. */
  cutConnections(): Promise<void>;
  close(): Promise<void>;
}

export async function postgresPlace(): Promise<Place> {
  const database = await testDatabase();
  return {
    address: { databaseUrl: database.url },
    sql: (text, parameters) => database.sql(text, parameters),
    write: (text, parameters) => database.dataSource.query(text, parameters),
    cutConnections: async () => {
      await database.sql(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name like 'foothold_queue%'`);
    },
    close: () => database.close(),
  };
}

export async function redisPlace(): Promise<Place> {
  const database = await testDatabase();
  const redis = await redisForTests();
  const control = new Redis(redis.url);
  return {
    address: { databaseUrl: database.url, redisUrl: redis.url },
    sql: (text, parameters) => database.sql(text, parameters),
    write: (text, parameters) => database.dataSource.query(text, parameters),
    cutConnections: async () => {
      await control.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    },
    close: async () => {
      control.disconnect();
      await redis.close();
      await database.close();
    },
  };
}
