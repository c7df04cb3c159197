import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { connectionAs } from './connections';
import { errorLog } from './error-log';
import type { Jobs } from './jobs';
import { jobsOf } from './jobs-of';
import type { OutboxRow } from './payload';

const batchSize = 200;
const pollMilliseconds = 1_000;
const longestPauseMilliseconds = 15_000;
const sweepMilliseconds = 10 * 60 * 1_000;

const takeRows = `
  select id, tenant_id, name, payload, request_id from platform.outbox
  where relayed_at is null order by position limit ${batchSize} for update skip locked`;
const markRelayed = 'update platform.outbox set relayed_at = now() where id = any ($1::uuid[])';
// As long as a finished job keeps its id taken: what the queue still knows is not done a second time.
const recallRelayed = `
  update platform.outbox set relayed_at = null where relayed_at > now() - interval '1 day'`;
const sweepRelayed = `
  delete from platform.outbox where id in (
    select id from platform.outbox where relayed_at < now() - interval '7 days' limit 5000 for update skip locked)`;

/**
 * Carries committed events to the queue. Several may run at once, in as many processes: each takes rows that no other holds.
 *
 * A row is marked only after its jobs are in the queue, so an event may be carried twice (the job id stops the second) but is
 * never lost. A queue that was emptied is filled again from the outbox. It owns one connection, and connects anew by itself.
 */
export class OutboxRelay {
  private readonly logger = new Logger('OutboxRelay');
  private readonly log = errorLog(this.logger, 'Outbox relay');
  private client: Client | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private wake: () => void = () => undefined;
  /** A notification that came while a batch was on its way. */
  private woken = false;
  private sweptAt = -Infinity;

  constructor(
    private readonly databaseUrl: string,
    private readonly jobs: Jobs,
    private readonly recalled: () => Promise<void> = async () => undefined,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends after the batch that is on its way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
    await this.disconnect();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopped) {
      try {
        const client = await this.connected();
        await this.recall(client);
        const moved = await this.moveBatch(client);
        await this.sweep(client);
        failures = 0;
        if (moved < batchSize) await this.rest(pollMilliseconds);
      } catch (error) {
        failures += 1;
        this.log(error as Error);
        await this.disconnect();
        this.woken = false;
        await this.rest(Math.min(longestPauseMilliseconds, 250 * 2 ** Math.min(failures, 10)));
      }
    }
  }

  private async connected(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client(connectionAs(this.databaseUrl, 'foothold_relay'));
    client.on('error', (error) => {
      this.log(error);
      if (this.client === client) this.client = undefined;
      this.rouse();
    });
    client.on('notification', () => this.rouse());
    await client.connect();
    this.client = client;
    await client.query('listen foothold_outbox');
    return client;
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async moveBatch(client: Client): Promise<number> {
    await client.query('begin');
    try {
      const { rows } = await client.query<OutboxRow>(takeRows);
      if (rows.length > 0) {
        await this.jobs.addMany(jobsOf(rows, this.jobs.handlers));
        await client.query(markRelayed, [rows.map(({ id }) => id)]);
      }
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** Carries the events of the last day again when the queue has lost its memory; handlers are used to twice. */
  private async recall(client: Client): Promise<void> {
    const memory = await this.jobs.memory();
    if (memory.isWhole) return;
    const { rowCount } = await client.query(recallRelayed);
    await memory.mark();
    if (rowCount) this.logger.warn(`The queue has lost its memory; ${rowCount} events are carried again`);
    await this.recalled();
  }

  private async sweep(client: Client): Promise<void> {
    if (performance.now() - this.sweptAt < sweepMilliseconds) return;
    this.sweptAt = performance.now();
    await client.query(sweepRelayed);
  }

  private rouse(): void {
    this.woken = true;
    this.wake();
  }

  /** Sleeps until a notification, `stop`, or the time is up. */
  private async rest(milliseconds: number): Promise<void> {
    if (!this.woken && !this.stopped) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.woken = false;
  }
}
