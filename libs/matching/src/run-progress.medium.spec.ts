import { permits } from '#identity';
import { aService, type TestService } from '#identity/testing';
import type { TenantActor } from '#kernel';
import { testApp, testDatabase, type TestApp, type TestDatabase } from '#platform/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunView } from './contract/run.schema';
import { MatchingHttpModule } from './http';
import { matchingRoom } from './testing';
import { aServiceToMatch } from './testing/service-to-match';

interface Told {
  readonly id: string;
  readonly event: string;
  readonly run: RunView;
}

let testDb: TestDatabase;
let service: TestService;
let http: TestApp;
let room: ReturnType<typeof matchingRoom>;
let url: string;

beforeAll(async () => {
  testDb = await testDatabase();
  ({ service } = await aServiceToMatch(testDb));
  room = matchingRoom(testDb);
  http = await testApp(testDb, [MatchingHttpModule], { permits });
  await http.app.listen(0, '127.0.0.1');
  url = await http.app.getUrl();
});
afterAll(async () => {
  await http.close();
  await testDb.close();
});

const open = (actor: TenantActor, runId: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(`${url}/v1/matching-runs/${runId}/events`, {
    headers: { 'x-test-actor': JSON.stringify(actor), accept: 'text/event-stream', ...headers },
    signal,
  });

/** Reads a stream to its end, telling each event as it comes. */
async function* told(response: Response): AsyncGenerator<Told> {
  let waiting = '';
  const text = response.body!.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>;
  for await (const chunk of text) {
    const blocks = (waiting + chunk).split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]));
      const data = fields.get('data');
      if (data) yield { id: fields.get('id')!, event: fields.get('event')!, run: JSON.parse(data) as RunView };
    }
  }
}

async function allTold(response: Response): Promise<Told[]> {
  const events: Told[] = [];
  for await (const event of told(response)) events.push(event);
  return events;
}

describe('following a run', () => {
  it('tells each step as it is done and ends with the run', async () => {
    const { id } = await room.runs.start(service.system, 'now');
    const response = await open(service.specialist, id);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const steps = [
      () => room.runs.plan(service.system, id),
      ...['S6', 'S10', 'S70', 'unknown'].map((place) => () => room.ranking.rankPlace(service.system, id, place)),
    ];
    const events: Told[] = [];
    for await (const event of told(response)) {
      events.push(event);
      await steps.shift()?.();
    }
    expect(events.map(({ event, run }) => [event, run.status, run.placesDone])).toEqual([
      ['progress', 'queued', 0],
      ['progress', 'running', 0],
      ['progress', 'running', 1],
      ['progress', 'running', 2],
      ['progress', 'running', 3],
      ['ended', 'completed', 4],
    ]);
    const { body } = await http.call<RunView>(service.specialist, 'GET', `/v1/matching-runs/${id}`);
    expect(events.at(-1)?.run).toEqual(body);
  });

  it('tells at once how a run ended that has ended, whatever was known', async () => {
    const { id } = await room.runs.start(service.system, 'now');
    await room.runs.cancel(service.system, id);
    const [first, ...more] = await allTold(await open(service.leader, id));
    expect([first?.event, first?.run.status, more]).toEqual(['ended', 'cancelled', []]);
    for (const known of [first!.id, 'nonsense', ''])
      expect(await allTold(await open(service.leader, id, { 'last-event-id': known }))).toEqual([first]);
  });

  it('does not tell again what is known, stops looking when nobody listens, and ends all when the program stops', async () => {
    const { id } = await room.runs.start(service.system, 'now');
    const leaving = new AbortController();
    let known = '';
    for await (const event of told(await open(service.specialist, id, {}, leaving.signal))) {
      known = event.id;
      break;
    }
    leaving.abort();
    const again = allTold(await open(service.specialist, id, { 'last-event-id': known }));
    await sleep(50);
    await http.close();
    expect(await again).toEqual([]);
    await room.runs.cancel(service.system, id);
    http = await testApp(testDb, [MatchingHttpModule], { permits });
    await http.app.listen(0, '127.0.0.1');
    url = await http.app.getUrl();
  });

  it('is for those who may see the run', async () => {
    const { id } = await room.runs.start(service.system, 'now');
    const elsewhere = await aService(testDb, { name: 'Another service' });
    expect((await open(elsewhere.leader, id)).status).toBe(404);
    expect((await open(service.commissioner, id)).status).toBe(403);
    expect((await open(service.specialist, id, { accept: 'application/x-nothing' })).status).toBe(406);
    await room.runs.cancel(service.system, id);
    expect((await open(service.key, id)).status).toBe(200);
  });
});
