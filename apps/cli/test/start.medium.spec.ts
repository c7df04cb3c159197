import { childEnvironment } from '#platform/config';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const main = path.resolve(__dirname, '../../../dist/apps/cli/src/main.js');

jest.setTimeout(120_000);

/** `foothold start` of the built programs, as a user runs it. */
class Start {
  output = '';
  private readonly child: ChildProcess;

  constructor(
    folder: string,
    readonly port: number,
  ) {
    if (!fs.existsSync(main)) throw new Error('The programs are not built: npm run build');
    this.child = spawn(process.execPath, [main, 'start'], {
      env: childEnvironment({
        ...{ DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, REDIS_URL: undefined, NODE_ENV: undefined },
        ...{ FOOTHOLD_DATA_DIR: folder, PORT: String(port), FOOTHOLD_DEMO: 'off' },
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async says(text: string): Promise<this> {
    if (this.output.includes(text)) return this;
    await new Promise<void>((resolve, reject) => {
      const streams = [this.child.stdout, this.child.stderr];
      const settle = (): void => {
        const said = this.output.includes(text);
        if (!said && this.isAlive) return;
        for (const stream of streams) stream?.off('data', settle);
        this.child.off('exit', settle);
        if (said) resolve();
        else reject(new Error(`It ended before it said "${text}":\n${this.output}`));
      };
      for (const stream of streams) stream?.on('data', settle);
      this.child.on('exit', settle);
    });
    return this;
  }

  ready = () => this.says('Foothold is ready');

  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.isAlive) return this.child.exitCode;
    const exit = once(this.child, 'exit') as Promise<[number | null]>;
    this.child.kill(signal);
    return (await exit)[0];
  }

  /** Its end by itself, with everything it had to say. */
  exited = async () => ((await once(this.child, 'close')) as [number | null])[0];

  /** The processes below this one, by the last word of what they run. */
  children(): { pid: number; command: string }[] {
    return processes().filter(({ parent }) => parent === this.child.pid);
  }

  childNamed(part: string): number {
    const found = this.children().find(({ command }) => command.includes(part));
    if (!found) throw new Error(`No child runs ${part}`);
    return found.pid;
  }
}

function processes(): { pid: number; parent: number; command: string }[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(fs.readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
        const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command === '' ? [] : [{ pid: Number(name), parent, command }];
      } catch {
        return [];
      }
    });
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

// Looks at /proc to see who lives; where there is none, the other specs of start must do.
(fs.existsSync('/proc/self/stat') ? describe : describe.skip)('foothold start', () => {
  let parent: string;
  let folder: string;
  let port: number;
  let start: Start | undefined;
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200;
  const alive = (pid: number) => processes().some((one) => one.pid === pid);

  beforeAll(async () => {
    parent = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-start-'));
    fs.chmodSync(parent, 0o755);
    folder = path.join(parent, 'data');
    port = await freePort();
  });
  afterAll(async () => {
    await start?.end('SIGINT');
    fs.rmSync(parent, { recursive: true, force: true });
  });

  /** The one that runs, for a start takes seconds: what one test has left running serves the next. */
  const running = (): Promise<Start> => {
    if (!start?.isAlive) start = new Start(folder, port);
    return start.ready();
  };

  it('says what it does and where it is, and answers', async () => {
    const { output } = await running();
    expect(output).toMatch(/ s {2}PostgreSQL is up\n.* s {2}The tables are current.*\n.* s {2}API and worker are up\n/);
    expect(output).toContain(`http://localhost:${port}`);
    expect(await isReady()).toBe(true);
  });

  it('refuses to start twice on one folder, and leaves the first alone', async () => {
    await running();
    const second = new Start(folder, await freePort());
    expect(await second.exited()).toBe(1);
    expect(second.output).toMatch(
      /^Foothold is already running on .* \(process \d+\); stop that one, or set FOOTHOLD_DATA_DIR.*\n$/,
    );
    expect(await isReady()).toBe(true);
  });

  it('starts a program again that was killed, and gives up when it is killed again at once', async () => {
    const first = await running();
    process.kill(first.childNamed('worker'), 'SIGKILL');
    await first.says('The worker is up again');
    process.kill(first.childNamed('api'), 'SIGKILL');
    await first.says('The api is up again');
    expect(await isReady()).toBe(true);
    const exited = first.exited();
    process.kill(first.childNamed('api'), 'SIGKILL');
    expect(await exited).toBe(1);
    expect(first.output).toMatch(/The api ended twice within a minute \(SIGKILL\); everything is stopped/);
    expect(processes().filter(({ command }) => command.includes(folder))).toEqual([]);
  });

  it('recovers from the death of its database by the next start', async () => {
    const first = await running();
    const exited = first.exited();
    process.kill(first.childNamed('postgres'), 'SIGKILL');
    expect(await exited).toBe(1);
    expect(first.output).toContain('PostgreSQL ended unexpectedly');
    await running();
    expect(await isReady()).toBe(true);
  });

  it('recovers from its own death by the next start: its programs end, its database is taken over', async () => {
    const first = await running();
    const programs = [first.childNamed('api'), first.childNamed('worker')];
    const database = first.childNamed('postgres');
    await first.end('SIGKILL');
    await eventually(() => !programs.some(alive));
    expect(alive(database)).toBe(true);
    await running();
    expect(alive(database)).toBe(false);
    expect(await isReady()).toBe(true);
  });

  it('leaves no process behind after Ctrl-C', async () => {
    const last = await running();
    const pids = last.children().map(({ pid }) => pid);
    expect(pids).toHaveLength(3);
    expect(await last.end('SIGINT')).toBe(0);
    expect(pids.filter(alive)).toEqual([]);
  });
});
