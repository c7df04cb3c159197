import path from 'node:path';
import { buildIndex, emptyProfile, standardPolicy, unknownOpening } from '#matching-core';
import type { ClientToRank } from './profiles.queries';
import { ListMakers, listOutOf } from './list-makers';

/** Threads that run the sources, and are asked however few openings there are. */
class Threads extends ListMakers {
  protected override readonly worthThreads = 0;
  protected override readonly program = {
    file: path.join(__dirname, 'list-maker.thread.ts'),
    execArgv: [
      '--require',
      path.resolve(__dirname, '../../platform/src/testing/source-hook.cjs'),
      '--conditions=source',
    ],
  };
}

const ranking = { runId: null, day: '2026-03-02', policy: standardPolicy } as const;
const indexOf = (size: number, soc: string) =>
  buildIndex(Array.from({ length: size }, (_, number) => ({ ...unknownOpening(`opening-${number}`), soc })));
const clientsWho = (wants: string[]) =>
  wants.map((soc) => ({
    client: { clientId: soc },
    declined: [],
    profile: { ...emptyProfile, occupations: [{ soc, strength: 'must' }] },
  })) as unknown as ClientToRank[];

describe('lists made in threads', () => {
  it('are those made without, in the order of the clients, whichever openings come next', async () => {
    const makers = new Threads();
    const clients = clientsWho(['9263', '9223', '7111']);
    const indexes = [indexOf(60, '9263'), indexOf(40, '9223'), indexOf(3, '7111')];
    const made = await Promise.all([...indexes, ...indexes].map((index) => makers.lists(index, clients, ranking)));
    made.forEach((lists, at) =>
      expect(lists).toEqual(clients.map((client) => listOutOf(indexes[at % 3]!, client, ranking))),
    );
    await makers.onModuleDestroy();
  });

  it('fail like those made without, and the next are made', async () => {
    const makers = new Threads();
    const index = indexOf(5, '9263');
    const [client] = clientsWho(['9263']);
    const broken = { ...client!, profile: null } as unknown as ClientToRank;
    await expect(makers.lists(index, [broken], ranking)).rejects.toThrow(/null/);
    await expect(makers.lists(index, [client!], ranking)).resolves.toHaveLength(1);
    await makers.onModuleDestroy();
    // A thread that ends in the midst of it fails what it was at, and another takes its place.
    const asked = makers.lists(index, [client!], ranking);
    await makers.onModuleDestroy();
    await expect(asked).rejects.toThrow('ended');
    await expect(makers.lists(index, [client!], ranking)).resolves.toHaveLength(1);
    await makers.onModuleDestroy();
  });
});
