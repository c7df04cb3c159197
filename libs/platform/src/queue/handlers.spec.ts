import { z } from 'zod';
import { Handlers } from './handlers';
import type { JobDefinition } from './job';
import { parsePayload, refuseNul } from './payload';
import { connectionAs } from './connections';

const job = (name: string, change: Partial<JobDefinition> = {}): JobDefinition => ({
  name,
  payload: z.object({ tenantId: z.string(), count: z.number() }),
  handle: async () => undefined,
  ...change,
});

describe('the handlers of a program', () => {
  it('refuses two jobs of one name', () => {
    expect(() => new Handlers([job('probe.one'), job('probe.one')])).toThrow(/probe\.one/);
  });

  it.each(['probe', 'Probe.one', 'probe.one.more', 'probe:one', 'probe.one_more'])(
    'refuses the job name %s',
    (name) => {
      expect(() => new Handlers([job(name)])).toThrow(/lib\.verb-noun/);
    },
  );

  it('opens one lane for each width that is asked for', () => {
    const jobs = [job('probe.one'), job('probe.two', { concurrency: 1 }), job('probe.three', { concurrency: 4 })];
    expect(new Handlers(jobs).concurrencies()).toEqual([1, 4]);
  });

  it('says where a payload does not fit, and never what it holds', () => {
    const payload = { tenantId: 'Jane Doe', count: 'Jane Doe' };
    expect(() => parsePayload(job('probe.one'), payload)).toThrow(/^probe\.one: .* at count \(invalid_type\)$/);
  });
});

describe('a payload', () => {
  it('may hold everything but NUL', () => {
    const fine = { a: ['\u0001\\u0000 ✓', null, 1, { b: undefined }] };
    expect(() => refuseNul('probe.one', fine)).not.toThrow();
    expect(() => refuseNul('probe.one', { a: ['x', { b: '\0' }] })).toThrow(/^probe\.one: .* NUL at a\.1\.b/);
    expect(() => refuseNul('probe.one', { 'a\0': 1 })).toThrow(/NUL at the top/);
  });
});

describe('a connection that acts as a role', () => {
  it('keeps the options of the address, and only one role', () => {
    const address =
      'postgres://u:p@h:5432/d?sslmode=disable&options=-c%20statement_timeout%3D5s%20-c%20role%3Dfoothold_app';
    expect(connectionAs(address, 'foothold_queue', { search_path: 'bullmq' })).toMatchObject({
      connectionString: 'postgres://u:p@h:5432/d?sslmode=disable',
      options: '-c statement_timeout=5s -c search_path=bullmq -c role=foothold_queue',
    });
  });
});
