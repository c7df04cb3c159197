import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OpeningIndex } from '#matching-core';
import type { ClientList, Ranking } from './client-lists';
import type { FromMaker, ToMaker } from './list-maker.thread';
import { madeOutOf, type MadeList } from './made-list';
import type { ClientToRank } from './profiles.queries';

/** The program of a thread, and how Node is told to run it. */
interface ThreadProgram {
  readonly file: string;
  readonly execArgv?: string[];
}

const built = path.join(__dirname, 'list-maker.thread.js');

/** A client's list out of all openings. */
export function listOutOf(
  index: OpeningIndex,
  { client, declined, profile }: ClientToRank,
  ranking: Ranking,
): ClientList {
  return { client, declined, list: madeOutOf(index, profile, ranking) };
}

/**
 * Makes lists on all cores. The openings are in shared memory: each thread reads them where they are, and what goes to and
 * fro is what clients said and the lists ready to be stored. Gathering and writing stay with the program.
 */
@Injectable()
export class ListMakers implements OnModuleDestroy {
  /** With fewer openings than this a list is made sooner than a thread is told of it. */
  protected readonly worthThreads: number = 20_000;
  /** Null: what runs from its sources has no built thread, and makes its lists itself. */
  protected readonly program: ThreadProgram | null = existsSync(built) ? { file: built } : null;
  private readonly makers: ListMaker[] = [];

  /** The lists of some clients, in their order. */
  async lists(index: OpeningIndex, clients: readonly ClientToRank[], ranking: Ranking): Promise<ClientList[]> {
    const { program } = this;
    if (index.size < this.worthThreads || clients.length === 0 || !program)
      return clients.map((client) => listOutOf(index, client, ranking));
    const { day, policy } = ranking;
    const profiles = clients.map(({ profile }) => profile);
    const lists = await this.leastBusy(program).make(index, { profiles, day, policy });
    return clients.map(({ client, declined }, at) => ({ client, declined, list: lists[at]! }));
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.makers.splice(0).map((maker) => maker.stop()));
  }

  private leastBusy(program: ThreadProgram): ListMaker {
    const idle = this.makers.find(({ waiting }) => waiting === 0);
    if (idle) return idle;
    if (this.makers.length < availableParallelism()) {
      const maker = new ListMaker(program, () => this.makers.splice(this.makers.indexOf(maker), 1));
      this.makers.push(maker);
      return maker;
    }
    return this.makers.reduce((one, other) => (other.waiting < one.waiting ? other : one));
  }
}

/** One thread. Tasks are done in the order they are given. */
class ListMaker {
  private readonly thread: Worker;
  private readonly tasks = new Map<number, { resolve: (lists: MadeList[]) => void; reject: (error: Error) => void }>();
  private last = 0;
  private index: OpeningIndex | null = null;

  /** @param gone called when the thread has ended, for whatever reason */
  constructor({ file, execArgv }: ThreadProgram, gone: () => void) {
    this.thread = new Worker(file, { execArgv });
    this.thread.on('message', (answer: FromMaker) => this.settle(answer));
    const end = (error: Error) => {
      gone();
      for (const { reject } of this.tasks.values()) reject(error);
      this.tasks.clear();
    };
    this.thread.on('error', end);
    this.thread.on('exit', (code) => end(new Error(`A thread that makes lists ended with ${code}`)));
    // The program ends when nothing else is left to do.
    this.thread.unref();
  }

  get waiting(): number {
    return this.tasks.size;
  }

  make(index: OpeningIndex, task: Omit<Extract<ToMaker, { task: number }>, 'task'>): Promise<MadeList[]> {
    if (this.index !== index) this.tell({ index });
    this.index = index;
    const number = (this.last += 1);
    this.tell({ task: number, ...task });
    this.thread.ref();
    return new Promise((resolve, reject) => this.tasks.set(number, { resolve, reject }));
  }

  async stop(): Promise<void> {
    await this.thread.terminate();
  }

  private tell(message: ToMaker): void {
    this.thread.postMessage(message);
  }

  private settle({ task, ...answer }: FromMaker): void {
    const waiting = this.tasks.get(task);
    this.tasks.delete(task);
    if (this.tasks.size === 0) this.thread.unref();
    if ('lists' in answer) waiting?.resolve(answer.lists);
    else waiting?.reject(answer.error);
  }
}
