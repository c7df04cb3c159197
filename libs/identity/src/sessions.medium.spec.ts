import { testDatabase, type TestDatabase } from '#platform/testing';
import { AccountsQueries } from './accounts.queries';
import { AccountsService } from './accounts.service';
import { EntranceQueries } from './entrance.queries';
import { GateService } from './gate.service';
import { Passwords } from './passwords';
import { PasswordsService } from './passwords.service';
import { digest } from './secrets';
import { SessionsService } from './sessions.service';
import { SignInAttempts } from './sign-in-attempts';
import { aService, testPassword, type TestService } from './testing';

describe('signing in', () => {
  let testDb: TestDatabase;
  let service: TestService;
  let sessions: SessionsService;
  let gate: GateService;
  let passwordsService: PasswordsService;
  const passwords = new Passwords();
  const start = '2026-03-02T09:00:00Z';

  beforeAll(async () => {
    testDb = await testDatabase();
    service = await aService(testDb);
    sessions = sessionsIn('test');
    gate = new GateService(testDb.db, testDb.work, new EntranceQueries(), testDb.clock, { nodeEnv: 'test' });
    const attempts = new SignInAttempts(testDb.work);
    passwordsService = new PasswordsService(testDb.work, testDb.db, passwords, attempts, new AccountsQueries());
  });
  beforeEach(async () => {
    testDb.clock.set(start);
    await testDb.sql('delete from identity.sign_in_attempt');
  });
  afterAll(() => testDb.close());

  function sessionsIn(nodeEnv: 'test' | 'production'): SessionsService {
    const attempts = new SignInAttempts(testDb.work);
    return new SessionsService(testDb.work, testDb.db, passwords, attempts, new EntranceQueries(), { nodeEnv });
  }
  const signIn = (email: string, password = testPassword) => sessions.signIn({ email, password });
  const specialist = () => service.email(service.specialist);
  const refused = (code: string) => expect.objectContaining({ code }) as Error;

  it('opens a session that names account, role and teams', async () => {
    const opened = await signIn(specialist().toUpperCase());
    expect(opened.actor).toEqual(service.specialist);
    expect(await gate.bySession(opened.token)).toEqual({ actor: service.specialist, mustChangePassword: false });
  });

  it('keeps no token and no password in the open', async () => {
    const { token } = await signIn(specialist());
    const [row] = await testDb.sql<{ all: string }>(
      `select jsonb_agg(to_jsonb(s))::text || (select jsonb_agg(to_jsonb(a))::text from identity.account a) as all
       from identity.session s`,
    );
    expect(row?.all).not.toContain(token);
    expect(row?.all).not.toContain(testPassword);
    expect(row?.all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn(specialist(), 'not the password').catch((error: unknown) => error);
    const unknown = await signIn('nobody@service.example').catch((error: unknown) => error);
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ kind: 'unauthenticated', code: 'identity.sign_in_refused', params: {} });
  });

  it.each([
    ['a known address', specialist],
    ['an address nobody has', () => 'nobody@service.example'],
  ])('makes %s wait after five wrong passwords, longer each time', async (_case, email) => {
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await expect(signIn(email(), 'not the password')).rejects.toEqual(refused('identity.sign_in_refused'));
    }
    await expect(signIn(email())).rejects.toMatchObject({
      kind: 'limit',
      code: 'identity.too_many_attempts',
      params: { retryAfterSeconds: 30 },
    });
    testDb.clock.advance({ seconds: 30 });
    await expect(signIn(email(), 'not the password')).rejects.toEqual(refused('identity.sign_in_refused'));
    await expect(signIn(email())).rejects.toMatchObject({ params: { retryAfterSeconds: 60 } });
  });

  it('lets the right password in after the wait, and forgets the wrong ones', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) await signIn(specialist(), 'not it').catch(() => undefined);
    testDb.clock.advance({ seconds: 30 });
    await signIn(specialist());
    expect(await testDb.sql('select 1 from identity.sign_in_attempt')).toEqual([]);
  });

  it('counts guesses that are sent at once', async () => {
    const guesses = Array.from({ length: 24 }, () => signIn(specialist(), 'not it').catch((error: unknown) => error));
    const codes = (await Promise.all(guesses)).map((error) => (error as { code: string }).code);
    expect(codes.filter((code) => code === 'identity.sign_in_refused')).toHaveLength(5);
    expect(codes.filter((code) => code === 'identity.too_many_attempts')).toHaveLength(19);
  });

  it('refuses a disabled account, and tells so only with the right password', async () => {
    const accounts = new AccountsService(testDb.work, passwords, new AccountsQueries());
    const { token } = await signIn(service.email(service.colleague));
    await accounts.update(service.admin, service.colleague.accountId, 1, { disabled: true });
    expect(await gate.bySession(token)).toBeNull();
    await expect(signIn(service.email(service.colleague))).rejects.toEqual(refused('identity.account_disabled'));
    await expect(signIn(service.email(service.colleague), 'not it')).rejects.toEqual(
      refused('identity.sign_in_refused'),
    );
  });

  it('refuses demo accounts in production, at the door and with a session they still hold', async () => {
    const demo = await aService(testDb, { name: 'Demo', isDemo: true });
    const email = demo.email(demo.leader);
    const { token } = await signIn(email);
    await expect(sessionsIn('production').signIn({ email, password: testPassword })).rejects.toEqual(
      refused('identity.demo_refused'),
    );
    const production = new GateService(testDb.db, testDb.work, new EntranceQueries(), testDb.clock, {
      nodeEnv: 'production',
    });
    expect(await production.bySession(token)).toBeNull();
    expect(await gate.bySession(token)).not.toBeNull();
  });

  it('ends a session twelve hours after signing in, however busy it was', async () => {
    const { token, expiresAt } = await signIn(specialist());
    expect(expiresAt.toISOString()).toBe('2026-03-02T21:00:00.000Z');
    testDb.clock.set('2026-03-02T20:59:59Z');
    expect(await gate.bySession(token)).not.toBeNull();
    testDb.clock.set('2026-03-02T21:00:00Z');
    expect(await gate.bySession(token)).toBeNull();
  });

  it('notes the use of a session about once an hour', async () => {
    const { token } = await signIn(specialist());
    const noted = async () => {
      await gate.bySession(token);
      const rows = await testDb.sql<{ seen: Date }>(
        'select last_seen_at as seen from identity.session where token_hash = $1',
        [digest(token)],
      );
      return rows[0]?.seen.toISOString();
    };
    testDb.clock.advance({ minutes: 59 });
    expect(await noted()).toBe('2026-03-02T09:00:00.000Z');
    testDb.clock.advance({ minutes: 1 });
    expect(await noted()).toBe('2026-03-02T10:00:00.000Z');
  });

  it('ends the session on signing out, and nobody else can end it', async () => {
    const { token } = await signIn(specialist());
    const stranger = await aService(testDb);
    await sessions.signOut(stranger.specialist, token);
    expect(await gate.bySession(token)).not.toBeNull();
    await sessions.signOut(service.specialist, token);
    expect(await gate.bySession(token)).toBeNull();
  });

  it('ends the other sessions when the password changes', async () => {
    const email = service.email(service.outsider);
    const here = await signIn(email);
    const elsewhere = await signIn(email);
    const newPassword = 'sun over Stanage Edge';
    await passwordsService.change(service.outsider, { currentPassword: testPassword, newPassword }, here.token);
    expect(await gate.bySession(here.token)).not.toBeNull();
    expect(await gate.bySession(elsewhere.token)).toBeNull();
    await expect(signIn(email)).rejects.toEqual(refused('identity.sign_in_refused'));
    expect((await signIn(email, newPassword)).actor).toEqual(service.outsider);
  });

  it('counts wrong current passwords like wrong sign-ins', async () => {
    const change = () =>
      passwordsService.change(
        service.specialist,
        { currentPassword: 'not the password', newPassword: 'sun over Stanage Edge' },
        null,
      );
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await expect(change()).rejects.toEqual(refused('identity.wrong_password'));
    }
    await expect(change()).rejects.toEqual(refused('identity.too_many_attempts'));
  });

  it('leaves sessions that ended a month ago behind', async () => {
    const { actor } = await signIn(service.email(service.leader));
    testDb.clock.advance({ days: 31 });
    await signIn(service.email(service.leader));
    const rows = await testDb.sql('select 1 from identity.session where account_id = $1', [actor.accountId]);
    expect(rows).toHaveLength(1);
  });
});
