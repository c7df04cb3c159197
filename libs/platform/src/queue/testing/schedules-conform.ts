import { until } from '../../testing/until';
import type { JobDefinition, ScheduleDefinition } from '../job';
import type { Jobs } from '../jobs';
import { Schedules } from '../schedules';
import { Probe } from './probe';

const everySecond = { pattern: '* * * * * *', timeZone: 'Europe/London' };
const commonLane = 4;

/**
 * The part of the conformance suite about schedules; runs inside its `describe`.
 *
 * @param program makes a program on the back end under test, which is stopped after the test
 */
export function schedulesConform(program: (...definitions: JobDefinition[]) => Jobs): void {
  async function worker(probe: Probe): Promise<Jobs> {
    const jobs = program(probe);
    await jobs.start();
    return jobs;
  }

  const tick = (name: string, jobName = 'probe.tick'): ScheduleDefinition => ({
    name,
    jobName,
    ...everySecond,
    payload: { key: name },
  });

  it('runs each tick once, however many workers there are', async () => {
    const probe = new Probe('probe.tick');
    const workers = await Promise.all([worker(probe), worker(probe), worker(probe)]);
    await Promise.all(workers.map((jobs) => new Schedules(jobs).sync([tick('one'), tick('two')])));
    await until(() => probe.keys.filter((key) => key === 'one').length >= 3);
    await until(() => probe.keys.filter((key) => key === 'two').length >= 3);
    const ids = probe.runs.map(({ jobId }) => jobId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('may be set by many workers at once, while ticks run', async () => {
    const probe = new Probe('probe.tick');
    const workers = await Promise.all([worker(probe), worker(probe), worker(probe), worker(probe)]);
    // One of them changes in every round, and so may never come to tick.
    const steady = [tick('one'), tick('two'), tick('three')];
    const lists = [
      [...steady, tick('four')],
      [...steady, { ...tick('four'), payload: { key: 'other' } }],
    ];
    const steadyRuns = () => probe.keys.filter((key) => steady.some(({ name }) => name === key)).length;
    for (let round = 0; steadyRuns() < 6; round += 1) {
      await Promise.all(workers.map((jobs) => new Schedules(jobs).sync(lists[round % 2] ?? [])));
    }
    const ids = probe.runs.map(({ jobId }) => jobId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('forgets a schedule that is gone from the list', async () => {
    const probe = new Probe('probe.tick');
    const jobs = program(probe);
    const schedules = new Schedules(jobs);
    await schedules.sync([tick('stays'), tick('goes')]);
    await schedules.sync([tick('stays')]);
    const kept = await jobs.queue(commonLane).getJobSchedulers(0, -1);
    expect(kept.map(({ key }) => key)).toEqual(['stays']);
    expect((await jobs.counts()).delayed).toBe(1);
  });

  it('follows a changed pattern, payload and time zone', async () => {
    const probe = new Probe('probe.tick');
    const jobs = program(probe);
    const schedules = new Schedules(jobs);
    await schedules.sync([tick('nightly')]);
    await schedules.sync([
      { ...tick('nightly'), pattern: '30 2 * * *', timeZone: 'Europe/Paris', payload: { key: 'b' } },
    ]);
    const [kept] = await jobs.queue(commonLane).getJobSchedulers(0, -1);
    expect(kept).toMatchObject({
      pattern: '30 2 * * *',
      tz: 'Europe/Paris',
      template: { data: { payload: { key: 'b' } } },
    });
    expect((await jobs.counts()).delayed).toBe(1);
  });

  it('reads the pattern in the time zone of the schedule, through the change of clocks', async () => {
    const jobs = program(new Probe('probe.tick'));
    await new Schedules(jobs).sync([
      { ...tick('london'), pattern: '30 2 * * *' },
      { ...tick('kiribati'), pattern: '30 2 * * *', timeZone: 'Pacific/Kiritimati' },
    ]);
    const kept = await jobs.queue(commonLane).getJobSchedulers(0, -1);
    for (const { next, tz } of kept) {
      const parts = new Intl.DateTimeFormat('en-GB', { timeZone: tz, hour: '2-digit', minute: '2-digit' });
      expect(parts.format(next)).toBe('02:30');
    }
    expect(kept).toHaveLength(2);
  });

  it('runs a tick that fell due while no worker ran, once', async () => {
    const probe = new Probe('probe.tick');
    const planner = program(probe);
    await new Schedules(planner).sync([tick('missed')]);
    const [kept] = await planner.queue(commonLane).getJobSchedulers(0, -1);
    const dueAt = kept?.next ?? Number.NaN;
    await until(() => Date.now() > dueAt);
    await new Schedules(planner).sync([tick('missed')]);
    await worker(probe);
    await until(() => probe.runs.length > 0);
    expect(probe.runs[0]?.jobId).toBe(`repeat:missed:${dueAt}`);
    expect(probe.runs.filter(({ jobId }) => jobId === `repeat:missed:${dueAt}`)).toHaveLength(1);
  });

  it.each([
    ['a job that does not exist', { jobName: 'probe.unknown' }, /no handler/],
    ['a time zone that does not exist', { timeZone: 'Europe/Atlantis' }, /no time zone/],
    ['a pattern that is none', { pattern: 'now and then' }, /Schedule odd/],
    ['a name with a colon', { name: 'odd:one' }, /colon/],
  ])('refuses %s', async (_, change, message) => {
    const schedules = new Schedules(program(new Probe('probe.tick')));
    await expect(schedules.sync([{ ...tick('odd'), ...change }])).rejects.toThrow(message);
  });
}
