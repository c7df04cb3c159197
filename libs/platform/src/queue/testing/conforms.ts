import { DomainError, type RefusalKind } from '#kernel';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ended, firstMessage, forkSource } from '../../testing/fork-source';
import { until } from '../../testing/until';
import { Handlers } from '../handlers';
import type { JobDefinition } from '../job';
import { Jobs } from '../jobs';
import type { Place } from './places';
import { Probe } from './probe';
import { quickTiming } from './quick-timing';
import { schedulesConform } from './schedules-conform';

const timing = { ...quickTiming, firstRetry: 20 };

/**
 * What the queue promises, whichever back end holds it. Each back end has a spec file that says no more than this, so that
 * two workers of Jest share them.
 */
export function queueConforms(name: string, open: () => Promise<Place>): void {
  jest.setTimeout(30_000);

  describe(`the queue in ${name}`, () => {
    let place: Place;
    let prefix: string;
    let opened: Jobs[] = [];

    beforeAll(async () => {
      Logger.overrideLogger(false);
      place = await open();
      await place.sql('create table public.effect (key text primary key)');
      await place.sql('create table public.run (key text not null)');
      await place.sql('grant select, insert on public.effect, public.run to foothold_app');
    }, 60_000);
    beforeEach(() => {
      prefix = `t-${randomUUID()}`;
    });
    afterEach(async () => {
      const programs = opened;
      opened = [];
      await Promise.all(programs.map((jobs) => jobs.stop(2_000)));
    });
    afterAll(() => place.close());

    /** A program that can add jobs; a worker once it is started. */
    function program(...definitions: JobDefinition[]): Jobs {
      const jobs = new Jobs({ address: place.address, handlers: new Handlers(definitions), timing, prefix });
      opened.push(jobs);
      return jobs;
    }

    async function worker(...definitions: JobDefinition[]): Promise<Jobs> {
      const jobs = program(...definitions);
      await jobs.start();
      return jobs;
    }

    const failed = async (jobs: Jobs, count: number) => (await jobs.counts()).failed === count;

    it('delivers the payload, and tells the handler which job and which attempt it is', async () => {
      const probe = new Probe('probe.note');
      const jobs = await worker(probe);
      await jobs.add({ definition: probe, id: 'first-job', payload: { key: 'a' } });
      await until(() => probe.runs.length > 0);
      expect(probe.runs).toEqual([{ key: 'a', jobId: 'first-job', attempt: 1 }]);
    });

    it('delivers jobs that were added before a worker ran', async () => {
      const probe = new Probe('probe.note');
      await program(probe).add({ definition: probe, id: 'early-job', payload: { key: 'a' } });
      await worker(probe);
      await until(() => probe.runs.length > 0);
      expect(probe.keys).toEqual(['a']);
    });

    it('keeps a delayed job until its time', async () => {
      const probe = new Probe('probe.note');
      const jobs = program(probe);
      const dueAt = Date.now() + 400;
      let ranAt = 0;
      const delayed = new Probe('probe.delayed', () => void (ranAt = Date.now()));
      await jobs.add({ definition: delayed, id: 'delayed-job', payload: { key: 'late' }, delayMilliseconds: 400 });
      await jobs.add({ definition: probe, id: 'prompt-job', payload: { key: 'prompt' } });
      await worker(probe, delayed);
      await until(() => delayed.runs.length > 0);
      expect(probe.keys).toEqual(['prompt']);
      expect(ranAt).toBeGreaterThanOrEqual(dueAt);
    });

    it('tries again after an error, and counts the attempts', async () => {
      const probe = new Probe('probe.flaky', (_, { attempt }) => {
        if (attempt < 3) throw new Error('not yet');
      });
      const jobs = await worker(probe);
      await jobs.add({ definition: probe, id: 'flaky-job', payload: { key: 'a' } });
      await until(async () => (await jobs.counts()).completed === 1);
      expect(probe.runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    });

    it('gives up after the last attempt', async () => {
      const probe = new Probe(
        'probe.broken',
        () => {
          throw new Error('never');
        },
        { attempts: 2 },
      );
      const jobs = await worker(probe);
      await jobs.add({ definition: probe, id: 'broken-job', payload: { key: 'a' } });
      await until(() => failed(jobs, 1));
      expect(probe.runs).toHaveLength(2);
    });

    it.each<RefusalKind>(['invalid', 'not_found', 'forbidden', 'conflict'])(
      'does not try again after the refusal %s',
      async (kind) => {
        const probe = new Probe('probe.refused', () => {
          throw new DomainError(kind, 'probe.refused', 'Refused.');
        });
        const jobs = await worker(probe);
        await jobs.add({ definition: probe, id: 'refused-job', payload: { key: 'a' } });
        await until(() => failed(jobs, 1));
        expect(probe.runs).toHaveLength(1);
      },
    );

    it.each<RefusalKind>(['stale', 'limit'])(
      'tries again after the refusal %s, which passes by itself',
      async (kind) => {
        const probe = new Probe('probe.refused', (_, { attempt }) => {
          if (attempt === 1) throw new DomainError(kind, 'probe.refused', 'Refused.');
        });
        const jobs = await worker(probe);
        await jobs.add({ definition: probe, id: 'refused-job', payload: { key: 'a' } });
        await until(async () => (await jobs.counts()).completed === 1);
        expect(probe.runs).toHaveLength(2);
      },
    );

    it('never hands a payload that does not fit to the handler', async () => {
      const probe = new Probe('probe.note');
      const jobs = await worker(probe);
      await jobs.add({ definition: probe, id: 'misfit-job', payload: { key: 7 } });
      await until(() => failed(jobs, 1));
      expect(probe.runs).toEqual([]);
    });

    it('tries a job again that this program does not know, since a newer one may', async () => {
      const probe = new Probe('probe.newer');
      const old = await worker(new Probe('probe.older'));
      await old.add({ definition: probe, id: 'newer-job', payload: { key: 'a' } });
      await until(async () => ((await old.counts()).delayed ?? 0) > 0);
      await old.stop();
      await worker(probe);
      await until(() => probe.runs.length > 0);
      expect(probe.keys).toEqual(['a']);
    });

    it('adds a job of one id once, at the same time and again later', async () => {
      const probe = new Probe('probe.note');
      const jobs = await worker(probe);
      const once = { definition: probe, id: `${randomUUID()}-probe.note`, payload: { key: 'once' } };
      await Promise.all([jobs.add(once), jobs.add(once), jobs.addMany([once, once])]);
      await until(async () => (await jobs.counts()).completed === 1);
      await jobs.add(once);
      await jobs.add({ definition: probe, id: 'another-job', payload: { key: 'another' } });
      await until(() => probe.keys.includes('another'));
      expect(probe.keys.filter((key) => key === 'once')).toEqual(['once']);
    });

    it('carries a payload of a megabyte', async () => {
      const probe = new Probe('probe.note');
      const jobs = await worker(probe);
      const key = 'Ünïcode ✓ '.repeat(100_000);
      await jobs.add({ definition: probe, id: 'big-job', payload: { key } });
      await until(() => probe.runs.length > 0);
      expect(probe.runs[0]?.key === key).toBe(true);
    });

    it('refuses a payload with a NUL and names the field', async () => {
      const probe = new Probe('probe.note');
      const jobs = program(probe);
      const bad = { definition: probe, id: 'nul-job', payload: { key: 'a', list: [{ text: 'b\0c' }] } };
      await expect(jobs.add(bad)).rejects.toThrow(/probe\.note: .* NUL at list\.0\.text/);
    });

    it('gives each width of lane its own share of a worker', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const narrow = new Probe('probe.narrow', () => held, { concurrency: 1 });
      const common = new Probe('probe.note');
      const jobs = await worker(narrow, common);
      await jobs.add({ definition: narrow, id: 'narrow-one', payload: { key: '1' } });
      await until(() => narrow.runs.length === 1);
      await jobs.add({ definition: narrow, id: 'narrow-two', payload: { key: '2' } });
      await jobs.add({ definition: common, id: 'common-one', payload: { key: 'a' } });
      await until(() => common.runs.length === 1);
      expect(narrow.runs).toHaveLength(1);
      release();
      await until(() => narrow.runs.length === 2);
    });

    it('has every effect exactly once under load, with two workers at it', async () => {
      const effect = async ({ key }: { key: string }) => {
        await place.write('insert into public.run (key) values ($1)', [key]);
        await place.write('insert into public.effect (key) values ($1) on conflict do nothing', [key]);
      };
      const jobs = await worker(new Probe('probe.effect', effect));
      await worker(new Probe('probe.effect', effect));
      const keys = Array.from({ length: 500 }, (_, index) => `load-${index}`);
      const definition = new Probe('probe.effect');
      const added = keys.map((key) => ({ definition, id: key, payload: { key } }));
      for (let start = 0; start < added.length; start += 50) await jobs.addMany(added.slice(start, start + 50));
      await until(async () => (await jobs.counts()).completed === keys.length);
      const [row] = await place.sql<{ effects: number; runs: number }>(`
      select (select count(*) from public.effect)::int as effects, (select count(*) from public.run)::int as runs`);
      expect(row).toEqual({ effects: 500, runs: 500 });
    });

    it('goes on by itself after all its connections were cut', async () => {
      const probe = new Probe('probe.note');
      const jobs = await worker(probe);
      await jobs.add({ definition: probe, id: 'before-cut', payload: { key: 'before' } });
      await until(() => probe.runs.length === 1);
      await place.cutConnections();
      const after = { definition: probe, id: 'after-cut', payload: { key: 'after' } };
      await until(() =>
        jobs.add(after).then(
          () => true,
          () => false,
        ),
      );
      await until(() => probe.runs.length === 2);
      expect(probe.keys).toEqual(['before', 'after']);
    });

    it('lets a job at work finish when the worker is stopped', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const slow = new Probe('probe.slow', () => held);
      const jobs = await worker(slow);
      await jobs.add({ definition: slow, id: 'slow-job', payload: { key: 'a' } });
      await until(() => slow.runs.length === 1);
      const stopped = jobs.stop(20_000);
      release();
      await stopped;
      const next = await worker(slow);
      expect(await next.counts()).toMatchObject({ active: 0, waiting: 0, completed: 1 });
      expect(slow.runs).toHaveLength(1);
    });

    it('gives a job that stops on the signal to the next worker, with no attempt lost', async () => {
      const obedient = new Probe('probe.obedient', (_, { signal }) => rejection(signal), { attempts: 1 });
      const first = await worker(obedient);
      await first.add({ definition: obedient, id: 'obedient-job', payload: { key: 'a' } });
      await until(() => obedient.runs.length === 1);
      await first.stop(100);
      const second = new Probe('probe.obedient', undefined, { attempts: 1 });
      const jobs = await worker(second);
      await until(async () => (await jobs.counts()).completed === 1);
      expect(second.runs).toEqual([{ key: 'a', jobId: 'obedient-job', attempt: 1 }]);
    });

    it('leaves a job with a worker that computes without pause, and gives it to the next one once that is killed', async () => {
      const endless = new Probe('probe.endless');
      const { databaseUrl = '', redisUrl = '' } = place.address;
      const jobs = program(endless);
      await jobs.add({ definition: endless, id: 'endless-job', payload: { key: 'a' } });
      const doomed = forkSource(path.join(__dirname, 'doomed-worker.ts'), {}, [databaseUrl, redisUrl, prefix]);
      expect(await firstMessage(doomed)).toBe('at work');
      await jobs.start();
      doomed.send('compute');
      expect(await firstMessage(doomed)).toBe('computed');
      expect(endless.runs).toEqual([]);
      doomed.kill('SIGKILL');
      await ended(doomed);
      await until(async () => (await jobs.counts()).completed === 1);
      expect(endless.keys).toEqual(['a']);
    });

    describe('by the calendar', () => schedulesConform(program));
  });
}

/** Rejects when the signal is aborted. */
function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
}
