import { Logger, type INestApplicationContext } from '@nestjs/common';
import type { BackendAddress } from './backend';
import { errorLog } from './error-log';
import { discoverHandlers, discoverSchedules, Handlers } from './handlers';
import { Jobs, type JobsTiming } from './jobs';
import { OutboxRelay } from './outbox-relay';
import { Schedules } from './schedules';

const refreshMilliseconds = 60_000;

export interface BackgroundWorkOptions {
  readonly timing?: Partial<JobsTiming>;
  readonly prefix?: string;
}

/**
 * All that a worker does: the jobs of the modules it was given, the relay that feeds them, the calendar. May run in several
 * processes at once.
 */
export class BackgroundWork {
  private readonly jobs: Jobs;
  private readonly relay: OutboxRelay;
  private readonly schedules: Schedules;
  private readonly log = errorLog(new Logger('Schedules'), 'Schedules');
  private timer: NodeJS.Timeout | undefined;
  private refreshing: Promise<void> = Promise.resolve();

  /** @param app the program; its modules are searched for `@JobHandler()` and `@ScheduleSource()` */
  constructor(app: INestApplicationContext, address: BackendAddress, options: BackgroundWorkOptions = {}) {
    // The outbox is in PostgreSQL whichever holds the queue.
    if (!address.databaseUrl) throw new Error('The worker needs DATABASE_URL');
    this.jobs = new Jobs({ address, handlers: new Handlers(discoverHandlers(app)), ...options });
    this.schedules = new Schedules(this.jobs, discoverSchedules(app));
    // A queue that was emptied has lost the calendar too.
    this.relay = new OutboxRelay(address.databaseUrl, this.jobs, () => this.schedules.refresh());
  }

  /** Resolves when jobs are being worked on. */
  async start(): Promise<void> {
    await this.jobs.start();
    await this.schedules.refresh();
    this.relay.start();
    // Tenants come and go; the calendar follows within a minute.
    this.timer = setInterval(() => {
      this.refreshing = this.schedules.refresh().catch(this.log);
    }, refreshMilliseconds);
  }

  /** Stops carrying events, then the jobs, within the limit; see `Jobs.stop`. */
  async stop(limitMilliseconds?: number): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.relay.stop(), this.refreshing]);
    await this.jobs.stop(limitMilliseconds);
  }
}
