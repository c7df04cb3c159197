/**
 * The night of a made-up England: from PostgreSQL rows to stored, explained suggestions in PostgreSQL, by the worker's own
 * services on an embedded PostgreSQL of its own. Then a night in which nothing has changed, and one with 1 % of the vacancies
 * filled.
 *
 *   npm run build && node libs/matching/bench/night.mjs [clients=1000] [openings=20000] [--workers=0] [--json=FILE] [--keep=FOLDER]
 *
 * `--workers=n`: n worker processes share the places by the queue, as on n machines; 0: in this process, one place after
 * another, with the seconds by phase. `--keep`: a folder in which the database stays for the next time.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { changeOneIn, idOf, seedEngland } from './england.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const built = path.join(root, 'dist');
if (!existsSync(path.join(built, 'apps/worker/src/main.js'))) {
  process.stderr.write('The bench measures the built program: run `npm run build` first.\n');
  process.exit(2);
}
const require = createRequire(path.join(built, 'bench.cjs'));
const load = (file) => require(path.join(built, file));
require('reflect-metadata');
const { NestFactory } = require('@nestjs/core');
const { Client } = require('pg');
const { loadConfig } = load('libs/platform/src/config/index.js');
const { migrateDatabase, startEmbeddedPostgres } = load('libs/platform/src/database/index.js');
const { migrateQueue } = load('libs/platform/src/queue/index.js');

const words = process.argv.slice(2);
const options = Object.fromEntries(words.flatMap((word) => (word.startsWith('--') ? [word.slice(2).split('=')] : [])));
const [clients = 1000, openings = 20_000] = words.filter((word) => !word.startsWith('--')).map(Number);
const workers = Number(options.workers ?? 0);
const actor = { kind: 'system', tenantId: idOf('tenant', 0), program: 'bench' };

const say = (text) => process.stderr.write(`${text}\n`);
const round = (value, digits = 2) => Number(value.toFixed(digits));
const megabytes = (bytes) => round(bytes / 2 ** 20, 0);

/** Processor seconds of a process and of all processes of its session's parent, by id. */
function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) / 100;
}
const peakMegabytes = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

const folder = options.keep ? path.resolve(options.keep) : mkdtempSync(path.join(tmpdir(), 'foothold-night-'));
const postgres = await startEmbeddedPostgres({
  folder,
  durable: true,
  settings: { shared_buffers: '256MB', max_wal_size: '4GB' },
});
const owner = new Client({ connectionString: postgres.superuserUrl.replace(/\/postgres(\?|$)/, '/foothold$1') });
await owner.connect();
const value = async (sql, parameters) => Object.values((await owner.query(sql, parameters)).rows[0])[0];

async function seed() {
  await migrateDatabase({ ownerUrl: postgres.ownerUrl, programUrl: postgres.programUrl });
  await migrateQueue(postgres.ownerUrl);
  if (Number(await value('select count(*) from identity.tenant')) > 0) return;
  say(`Seeding ${clients} clients, ${openings} openings ...`);
  await seedEngland(owner, { clients, openings });
}

/** Adds the seconds that a method takes to a phase; what runs inside other phases is taken off by `less`. */
function timed(phases, type, method, phase, less = []) {
  const own = type.prototype[method];
  if (!own) return;
  type.prototype[method] = async function (...given) {
    const before = less.reduce((sum, each) => sum + (phases[each] ?? 0), 0);
    const from = performance.now();
    try {
      return await own.apply(this, given);
    } finally {
      const inside = less.reduce((sum, each) => sum + (phases[each] ?? 0), 0) - before;
      phases[phase] = (phases[phase] ?? 0) + (performance.now() - from) / 1000 - inside;
    }
  };
}

/** One night in this process: plan, then one place after another. */
async function nightHere(phases) {
  const { WorkerModule } = load('apps/worker/src/worker.module.js');
  const { RunsService } = load('libs/matching/src/runs.service.js');
  const { RankingService } = load('libs/matching/src/ranking.service.js');
  process.env.DATABASE_URL = postgres.programUrl;
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(loadConfig()), {
    logger: ['error', 'warn'],
  });
  const runs = app.get(RunsService, { strict: false });
  const ranking = app.get(RankingService, { strict: false });
  for (const key of Object.keys(phases)) delete phases[key];
  const used = process.cpuUsage();
  const usedByServer = await serverSeconds();
  const from = performance.now();
  const { id } = await runs.start(actor, 'now');
  await runs.plan(actor, id);
  const { rows } = await owner.query('select place from matching.run_place where run_id = $1 order by place', [id]);
  const atOnce = Number(options.atOnce ?? 2);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = rows.shift(); next; next = rows.shift()) await ranking.rankPlace(actor, id, next.place);
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  const processor = process.cpuUsage(used);
  const result = {
    seconds: round(seconds),
    processorSeconds: {
      program: round((processor.user + processor.system) / 1e6),
      postgres: round((await serverSeconds()) - usedByServer),
    },
    phases: Object.fromEntries(Object.entries(phases).map(([name, taken]) => [name, round(taken)])),
    status: await value('select status from matching.run where id = $1', [id]),
  };
  await app.close();
  return result;
}

/** What PostgreSQL and its connections have used; those that have ended count with the postmaster. */
async function serverSeconds() {
  const { rows } = await owner.query('select pid from pg_stat_activity where pid is not null');
  const one = (pid) => {
    try {
      return processorSeconds(pid);
    } catch {
      return 0;
    }
  };
  return [postgres.pid, ...rows.map(({ pid }) => pid)].reduce((sum, pid) => sum + one(pid), 0);
}

/** One night by worker processes that know of each other only by the queue. */
async function nightByWorkers(count) {
  const environment = { ...process.env, DATABASE_URL: postgres.programUrl, FOOTHOLD_LOG_LEVEL: 'warn' };
  const programs = await Promise.all(
    Array.from({ length: count }, async () => {
      const program = fork(path.join(built, 'apps/worker/src/main.js'), {
        env: environment,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      await new Promise((resolve, reject) => {
        program.once('message', resolve);
        program.once('exit', (code) => reject(new Error(`A worker ended with ${code}`)));
      });
      return program;
    }),
  );
  const { RunsService } = load('libs/matching/src/runs.service.js');
  const { WorkerModule } = load('apps/worker/src/worker.module.js');
  process.env.DATABASE_URL = postgres.programUrl;
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(loadConfig()), { logger: ['error'] });
  const from = performance.now();
  const { id } = await app.get(RunsService, { strict: false }).start(actor, 'now');
  let status = 'queued';
  while (status === 'queued' || status === 'running') {
    await sleep(50);
    status = await value('select status from matching.run where id = $1', [id]);
  }
  const seconds = (performance.now() - from) / 1000;
  const result = {
    workers: count,
    seconds: round(seconds),
    status,
    processorSeconds: round(programs.reduce((sum, { pid }) => sum + processorSeconds(pid), 0)),
    peakMegabytes: programs.map(({ pid }) => round(peakMegabytes(pid), 0)),
  };
  await app.close();
  await Promise.all(
    programs.map((program) => {
      program.kill('SIGTERM');
      return new Promise((resolve) => program.once('exit', resolve));
    }),
  );
  return result;
}

/** What is stored when a night is over. */
async function stored() {
  const { rows } = await owner.query(
    `select c.relname as name, pg_total_relation_size(c.oid)::float8 as bytes, s.n_tup_ins::float8 as written,
       s.n_tup_upd::float8 as changed
     from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_stat_all_tables s on s.relid = c.oid
     where n.nspname = 'matching' and c.relkind = 'r' and c.relname like any (array['%suggestion', 'client_list'])`,
  );
  return Object.fromEntries(
    rows.map(({ name, bytes, written, changed }) => [name, { megabytes: megabytes(bytes), written, changed }]),
  );
}

try {
  await seed();
  const phases = {};
  const types = {
    OpeningIndexes: load('libs/matching/src/opening-indexes.queries.js').OpeningIndexes,
    OpeningQueries: load('libs/vacancies/src/opening.queries.js').OpeningQueries,
    ProfilesQueries: load('libs/matching/src/profiles.queries.js').ProfilesQueries,
  };
  timed(phases, types.OpeningQueries, 'each', 'readAndAddOpenings');
  timed(phases, types.OpeningIndexes, 'read', 'buildIndex', ['readAndAddOpenings']);
  timed(phases, types.ProfilesQueries, 'toRank', 'readWishes');
  timed(phases, load('libs/matching/src/list-makers.js').ListMakers, 'lists', 'rankAndExplain');
  const night = () => (workers > 0 ? nightByWorkers(workers) : nightHere(phases));
  const results = [];
  for (const [name, prepare] of [
    ['first', async () => undefined],
    ['nothing changed', async () => undefined],
    ['one in a hundred filled', () => changeOneIn(owner, 100)],
  ]) {
    await prepare();
    await owner.query('checkpoint');
    const result = { night: name, clients, openings, ...(await night()), stored: await stored() };
    if (workers === 0) result.peakMegabytes = round(peakMegabytes(process.pid), 0);
    results.push(result);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
} finally {
  await owner.end();
  await postgres.stop();
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
}
