import { z } from 'zod';
import { Handlers } from './handlers';
import type { JobDefinition } from './job';
import { jobsOf } from './jobs-of';
import type { OutboxRow } from './payload';

const Payload = z.object({ tenantId: z.string(), number: z.number() });
type Payload = z.infer<typeof Payload>;

const single: JobDefinition<Payload> = {
  name: 'probe.single',
  payload: Payload,
  on: ['probe.counted'],
  handle: async () => undefined,
};
const adder: JobDefinition<Payload> = {
  ...single,
  name: 'probe.adder',
  on: ['probe.counted', 'probe.guessed'],
  gather: (payloads) => ({ ...payloads[0]!, number: payloads.reduce((sum, { number }) => sum + number, 0) }),
};

const row = (id: string, tenant: string, number: unknown, name = 'probe.counted'): OutboxRow => ({
  id,
  tenant_id: tenant,
  name,
  payload: { number },
  request_id: `request-${id}`,
});

const started = (rows: OutboxRow[], ...definitions: JobDefinition[]) => jobsOf(rows, new Handlers(definitions));
const numbers = (rows: OutboxRow[], definition: JobDefinition) =>
  started(rows, definition).map(({ payload }) => payload.number);

describe('the jobs of outbox rows', () => {
  it('are one for each row and listener', () => {
    const jobs = started([row('a', 'north', 1), row('b', 'north', 2)], single);
    expect(jobs.map(({ id, requestId }) => [id, requestId])).toEqual([
      ['a-probe.single', 'request-a'],
      ['b-probe.single', 'request-b'],
    ]);
  });

  it('are one for all rows of a tenant where the job gathers, whatever the event', () => {
    const rows = [row('a', 'north', 1), row('b', 'south', 2), row('c', 'north', 4, 'probe.guessed')];
    expect(numbers(rows, adder as JobDefinition)).toEqual([5, 2]);
  });

  it('keep a payload that does not fit to itself', () => {
    const rows = [row('a', 'north', 1), row('b', 'north', 'two'), row('c', 'north', 4)];
    expect(numbers(rows, adder as JobDefinition)).toEqual([5, 'two']);
  });

  it('have an id that tells which rows they came from', () => {
    const two = [row('a', 'north', 1), row('b', 'north', 2)];
    const id = (rows: OutboxRow[]) => started(rows, adder)[0]!.id;
    expect(id(two)).toBe(id([...two]));
    expect(id(two)).not.toBe(id([...two, row('c', 'north', 3)]));
  });
});
