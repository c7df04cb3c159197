import { entrance } from '#kernel';
import { testDatabase, type TestDatabase } from '#platform/testing';
import { AccountsQueries } from './accounts.queries';
import { AccountsService } from './accounts.service';
import { EntranceQueries } from './entrance.queries';
import { FirstAdminService } from './first-admin.service';
import { Passwords } from './passwords';
import { SessionsService } from './sessions.service';
import { SignInAttempts } from './sign-in-attempts';
import { aService, testPassword } from './testing';
import { TenantsQueries } from './tenants.queries';
import { TenantsService } from './tenants.service';

describe('the first admin', () => {
  let testDb: TestDatabase;
  let firstAdmin: FirstAdminService;
  const tenants = new TenantsQueries();
  const passwords = new Passwords();

  beforeAll(async () => {
    testDb = await testDatabase();
    const { work, db } = testDb;
    const accounts = new AccountsService(work, passwords, new AccountsQueries());
    firstAdmin = new FirstAdminService(work, db, passwords, tenants, new TenantsService(work, tenants), accounts);
  });
  afterAll(() => testDb.close());

  const create = (email: string, serviceName = 'Don Valley IPS', password = testPassword) =>
    firstAdmin.create({ serviceName, email, displayName: 'Ada Whitlock', password });
  const services = () => testDb.db.read(entrance, (reader) => tenants.all(reader));

  it('sets up the service, and can sign in with the password they chose', async () => {
    expect(await create('Ada@Service.example')).toMatchObject({
      serviceIsNew: true,
      account: { email: 'ada@service.example', role: 'admin', mustChangePassword: false },
    });
    expect(await services()).toMatchObject([{ name: 'Don Valley IPS', settings: { nightRunAt: '02:00' } }]);
    const attempts = new SignInAttempts(testDb.work);
    const config = { nodeEnv: 'production' } as const;
    const sessions = new SessionsService(testDb.work, testDb.db, passwords, attempts, new EntranceQueries(), config);
    const { actor } = await sessions.signIn({ email: 'ada@service.example', password: testPassword });
    expect(actor.role).toBe('admin');
  });

  it('joins the service of that name, capitals aside', async () => {
    expect(await create('otto@service.example', 'don valley ips')).toMatchObject({
      serviceIsNew: false,
      serviceName: 'Don Valley IPS',
    });
    expect(await services()).toHaveLength(1);
  });

  it.each([
    ['an address in use', () => create('ada@service.example', 'Aire Valley IPS'), 'identity.email_in_use'],
    [
      'a bad password',
      () => create('eve@service.example', 'Aire Valley IPS', 'aaaaaaaaaaaa'),
      'identity.password_too_simple',
    ],
  ])('leaves no half-made service behind after %s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
    expect(await services()).toHaveLength(1);
  });

  it('is not added to the demo', async () => {
    await aService(testDb, { name: 'Demo service', isDemo: true });
    await expect(create('eve@service.example', 'Demo service')).rejects.toMatchObject({
      code: 'identity.demo_service',
    });
  });
});
