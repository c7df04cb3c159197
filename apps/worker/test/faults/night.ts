import type { TestService } from '#identity/testing';
import { matchingRoom, suggestionsSeenBy } from '#matching/testing';
import type { ClientId } from '#kernel';
import { childEnvironment } from '#platform/config';
import { ended, firstMessage, until } from '#platform/testing';
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { OpenedDatabase } from './own-cluster';

const program = path.join(__dirname, 'hasty-worker.cjs');
const states = ['new', 'pursuing', 'later', 'declined', 'withdrawn'] as const;
const rememberedCode = path.join(__dirname, 'remembered-code.cjs');

/** Where a night happens. */
interface Place {
  readonly database: OpenedDatabase;
  readonly redisUrl?: string | undefined;
  /** A file in which the workers find their compiled code. */
  readonly memory: string;
}

/** One night's run in a database of its own, with workers that may be killed. */
export class Night {
  private readonly workers = new Set<ChildProcess>();
  private readonly room: ReturnType<typeof matchingRoom>;
  private runId: string;

  constructor(
    private readonly place: Place,
    private readonly service: TestService,
  ) {
    this.room = matchingRoom(place.database);
  }

  async begin(): Promise<void> {
    this.runId = (await this.room.runs.start(this.service.system, 'night')).id;
  }

  /** Starts a worker; resolves when it is at work. */
  async worker(): Promise<ChildProcess> {
    const { database, redisUrl, memory } = this.place;
    const child = fork(program, [memory], {
      execArgv: ['--require', rememberedCode, '--max-semi-space-size=16'],
      env: childEnvironment({ DATABASE_URL: database.url, REDIS_URL: redisUrl, FOOTHOLD_LOG_LEVEL: 'silent' }),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.workers.add(child);
    child.once('exit', () => this.workers.delete(child));
    await firstMessage(child);
    return child;
  }

  /** How far the run is. */
  async run() {
    const { db } = this.place.database;
    const run = await db.read(this.service.system, (reader) => this.room.runQueries.find(reader, this.runId));
    return run!;
  }

  /** Resolves when the run has ended, however; and when it is completed, when first choices are spread too. */
  async end(): Promise<void> {
    await until(async () => !['queued', 'running'].includes((await this.run()).status));
    if ((await this.run()).status === 'completed') await until(() => this.isSpread());
  }

  /** They are written for a whole team at once. */
  private async isSpread(): Promise<boolean> {
    const { db } = this.place.database;
    const waiting = `select from clients.client where id not in (select client_id from matching.first_choice) limit 1`;
    return (await db.read(this.service.system, (reader) => reader.query(waiting))).length === 0;
  }

  /** Every list, as the API reads it, with all that explains it. Without what differs from night to night. */
  async lists(): Promise<unknown[]> {
    const { system } = this.service;
    const clients = await this.place.database.db.read(system, (reader) =>
      reader.query<{ id: string }>(`select id from clients.client order by id`),
    );
    const state = [...states];
    const lists: unknown[] = [];
    for (const { id } of clients) {
      const list = await suggestionsSeenBy(this.place.database, system, { clientId: id as ClientId, state });
      lists.push(list.map(({ id: _, runId, ...rest }) => ({ ...rest, ofThisRun: runId === this.runId })));
    }
    return lists;
  }

  /** Ends what still runs. */
  async close(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const children = [...this.workers];
    for (const child of children) child.kill(signal);
    await Promise.all(children.map(ended));
    await this.place.database.close();
  }
}
