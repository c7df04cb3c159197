/** The two databases of the comparison, each on one thread, with the tables made and the statement prepared. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { dialects } from './compare-dialects.mjs';

const require = createRequire(import.meta.url);

/** What PostgreSQL is given: all tables and their indexes fit into memory, and one statement runs on one thread. */
const settings = {
  shared_buffers: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
};

/**
 * @param folder of its own; made
 * @param statements make the tables
 * @param ranking text with the first and the last client as parameters
 * @returns a database: `rank` gives the lists of those clients, `processorMilliseconds` what it has spent so far
 */
export async function openPostgresql(folder, statements, ranking) {
  const { Client } = require('pg');
  const { startEmbeddedPostgres } = require(
    path.resolve(import.meta.dirname, '../../../dist/libs/platform/src/database/index.js'),
  );
  const server = await startEmbeddedPostgres({ folder, durable: false, settings });
  const client = new Client({ connectionString: server.superuserUrl });
  const close = async () => {
    await client.end();
    await server.stop();
  };
  try {
    await client.connect();
    for (const each of [...statements, ...dialects.postgresql.prepare]) await client.query(each);
    await client.query('set plan_cache_mode = force_generic_plan');
    const { rows } = await client.query(`select current_setting('server_version') as version, pg_backend_pid() as pid`);
    const one = async (number) =>
      (await client.query({ name: 'ranking', text: ranking, values: [number, number] })).rows;
    return {
      name: `PostgreSQL ${rows[0].version}`,
      // A statement for each client: in one for all, every client would read what was worked out for all of them.
      rank: async (first, last) => {
        const lists = [];
        for (let number = first; number <= last; number += 1) lists.push(...(await one(number)));
        return lists;
      },
      processorMilliseconds: () => processorMilliseconds(rows[0].pid),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The same for DuckDB, in memory, and in one statement for all clients: planning one takes it longer than ranking a client. */
export async function openDuckdb(statements, ranking) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const each of [...statements, ...dialects.duckdb.prepare]) await connection.run(each);
  const prepared = await connection.prepare(ranking);
  const version = await connection.runAndReadAll('select version() as version');
  return {
    name: `DuckDB ${version.getRowObjects()[0].version.replace('v', '')}`,
    rank: async (first, last) => {
      prepared.bindInteger(1, first);
      prepared.bindInteger(2, last);
      return (await prepared.runAndReadAll()).getRowObjects();
    },
    processorMilliseconds: () => processorMilliseconds(null),
    close: () => {
      prepared.destroySync();
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** What a process has spent on the processor; of another one, where the system tells it, else the time that went by. */
export function processorMilliseconds(pid) {
  if (pid === null) {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
