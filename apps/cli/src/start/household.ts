import type { Config } from '#platform/config';
import { startDatabase, type OpenDatabase } from '../database';
import { printStep } from '../print';
import { Program } from './program';

const calmMilliseconds = 60_000;

/**
 * Everything that runs under one start: the database, the API and the worker.
 *
 * A program that dies is started again once; when it dies twice within a minute, or when the database dies, all is stopped
 * and the start ends with an error, so that whoever watches over it (a person, a service manager) gets to know.
 */
export class Household {
  private database: OpenDatabase | undefined;
  private programs: Program[] = [];
  private readonly diedAt = new Map<string, number>();
  private stopping: Promise<void> | undefined;
  private settle: (exitCode: number) => void = () => undefined;

  /** Settles with the exit code when everything has stopped. */
  readonly ended = new Promise<number>((resolve) => {
    this.settle = resolve;
  });

  constructor(private readonly config: Config) {}

  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  async openDatabase(): Promise<OpenDatabase> {
    const database = await startDatabase(this.config);
    this.database = database;
    void database.embedded?.ended.then(() => {
      if (!this.stopping) void this.giveUp('PostgreSQL ended unexpectedly; its log is postgres.log in the data folder');
    });
    return database;
  }

  async startPrograms({ programUrl }: OpenDatabase): Promise<void> {
    // The programs get the login that owns nothing, and never the owner's.
    const environment = { DATABASE_URL: programUrl, DATABASE_OWNER_URL: undefined };
    const onDeath = (program: Program, how: string) => void this.revive(program, how);
    this.programs = (['api', 'worker'] as const).map((name) => new Program(name, environment, onDeath));
    await Promise.all(this.programs.map((program) => program.start()));
  }

  /** Stops the API first, so that nothing new comes in, then the worker, then the database. */
  stop(exitCode = 0): Promise<void> {
    this.stopping ??= (async () => {
      for (const program of this.programs) await program.stop();
      await this.database?.close();
      this.settle(exitCode);
    })();
    return this.stopping;
  }

  private async revive(program: Program, how: string): Promise<void> {
    if (this.stopping) return;
    const now = performance.now();
    const before = this.diedAt.get(program.name) ?? -Infinity;
    this.diedAt.set(program.name, now);
    if (now - before < calmMilliseconds) return this.giveUp(`The ${program.name} ended twice within a minute (${how})`);
    printStep(`The ${program.name} ended unexpectedly (${how}) and is started again.`);
    try {
      await program.start();
      printStep(`The ${program.name} is up again.`);
    } catch (error) {
      await this.giveUp((error as Error).message);
    }
  }

  private giveUp(why: string): Promise<void> {
    if (!this.stopping) process.stderr.write(`${why}; everything is stopped. Start again to recover.\n`);
    return this.stop(1);
  }
}
