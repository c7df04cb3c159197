import { Writable } from 'node:stream';
import { HealthChecks } from './health-checks';
import { createLog, describeError } from './log';
import { withRequestId } from './request-id';

function logInto(lines: Record<string, unknown>[], level: 'debug' | 'info' | 'warn' = 'debug') {
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return createLog({ program: 'spec', level, destination });
}

describe('the log', () => {
  it('says which program, which part of it, and for which request', () => {
    const lines: Record<string, unknown>[] = [];
    withRequestId('request-1', () => logInto(lines).log('Imported 3 rows', 'VacancyImport'));
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        program: 'spec',
        requestId: 'request-1',
        context: 'VacancyImport',
        msg: 'Imported 3 rows',
      },
    ]);
  });

  it('leaves out who somebody is', () => {
    const lines: Record<string, unknown>[] = [];
    logInto(lines).warn(
      { clientId: 'c1', preferredName: 'Sam', contact: { email: 'sam@example.org', id: 'k1' } },
      'Clients',
    );
    expect(lines[0]).toMatchObject({
      clientId: 'c1',
      preferredName: '[left out]',
      contact: { email: '[left out]', id: 'k1' },
    });
  });

  it('writes of a database error what finds it, and no value', () => {
    const lines: Record<string, unknown>[] = [];
    const cause = {
      code: '23505',
      constraint: 'uq_account_email',
      table: 'account',
      detail: 'Key (email)=(sam@example.org)',
    };
    const error = Object.assign(new Error('duplicate key sam@example.org'), {
      driverError: cause,
      parameters: ['Sam'],
    });
    logInto(lines).error(error, 'Accounts');
    expect(lines[0]).toMatchObject({
      level: 'error',
      error: {
        code: '23505',
        constraint: 'uq_account_email',
        places: expect.arrayContaining([expect.stringContaining('at ')]),
      },
    });
    expect(JSON.stringify(lines)).not.toMatch(/sam/i);
  });

  it('keeps the message of an error of our own', () => {
    expect(describeError(new RangeError('limit must be positive'))).toMatchObject({
      type: 'RangeError',
      message: 'limit must be positive',
    });
  });

  it('keeps the stack that Nest passes beside a message', () => {
    const lines: Record<string, unknown>[] = [];
    logInto(lines).error('Failed', 'Error: x\n    at y (z.ts:1:1)', 'Part');
    expect(lines[0]).toMatchObject({ msg: 'Failed', context: 'Part', stack: expect.stringContaining('z.ts') });
  });

  it('is silent below its level', () => {
    const lines: Record<string, unknown>[] = [];
    const log = logInto(lines, 'warn');
    log.log('unimportant');
    log.debug?.('less');
    log.warn('important');
    expect(lines.map(({ msg }) => msg)).toEqual(['important']);
  });
});

describe('HealthChecks', () => {
  it('is well when every part is', async () => {
    const checks = new HealthChecks();
    expect(await checks.run()).toEqual({ ok: true, checks: {} });
    checks.add('database', async () => ({ ok: true, detail: 'answers' }));
    expect(await checks.run()).toEqual({ ok: true, checks: { database: { ok: true, detail: 'answers' } } });
  });

  it('reports a part that throws or never answers without telling an address', async () => {
    jest.useFakeTimers();
    const checks = new HealthChecks();
    checks.add('broken', () => Promise.reject(Object.assign(new Error('at 10.0.0.1'), { code: 'ECONNREFUSED' })));
    checks.add('silent', () => new Promise(() => undefined));
    const running = checks.run();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await running).toEqual({
      ok: false,
      checks: {
        broken: { ok: false, detail: 'failed (ECONNREFUSED)' },
        silent: { ok: false, detail: 'no answer within 3 seconds' },
      },
    });
    jest.useRealTimers();
  });
});
