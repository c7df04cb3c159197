import { childEnvironment, SetupError } from '#platform/config';
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const readyMilliseconds = 60_000;
const stopMilliseconds = 15_000;

/** One of the two programs, run as a child that ends when this process does. */
export class Program {
  private child: ChildProcess | undefined;
  private stopping = false;

  /**
   * @param name the folder below `apps`
   * @param onDeath told when the program ends by itself after it was ready
   */
  constructor(
    readonly name: 'api' | 'worker',
    private readonly environment: Readonly<Record<string, string | undefined>>,
    private readonly onDeath: (program: Program, how: string) => void,
  ) {}

  /** Resolves when the program says it is ready. */
  async start(): Promise<void> {
    const main = path.resolve(__dirname, `../../../${this.name}/src/main.js`);
    const child = fork(main, [], {
      // A quiet terminal by default: what matters to the person who starts it is printed by this process.
      env: childEnvironment(this.environment, { FOOTHOLD_LOG_LEVEL: 'warn' }),
      execArgv: ['--enable-source-maps'],
      // Ctrl-C reaches a whole process group; the children stop one by one, when this process says so.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(this.failure('was not ready within a minute')), readyMilliseconds);
      child.on('message', (message) => {
        if (!isReady(message)) return;
        clearTimeout(late);
        resolve();
      });
      child.once('error', (error) => reject(this.failure(`could not be started (${error.message})`)));
      child.once('exit', (code, signal) => {
        clearTimeout(late);
        reject(this.failure(`ended while starting (${signal ?? `exit code ${code}`})`));
      });
    });
    child.once('exit', (code, signal) => {
      if (!this.stopping) this.onDeath(this, signal ?? `exit code ${code}`);
    });
  }

  /** Lets the program finish what it has begun, and ends it after fifteen seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
    await ended;
    clearTimeout(impatience);
  }

  private failure(what: string): SetupError {
    return new SetupError(`The ${this.name} ${what}; the lines above say why.`);
  }
}

function isReady(message: unknown): boolean {
  return message === 'ready' || (message as { type?: unknown } | null)?.type === 'ready';
}
