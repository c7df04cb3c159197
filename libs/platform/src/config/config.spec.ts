import fs from 'node:fs';
import path from 'node:path';
import { ConfigError, loadConfig } from './config';
import { renderEnvironmentExample } from './variables';

describe('loadConfig', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toMatchObject({
      nodeEnv: 'development',
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      dataDir: path.resolve('.data'),
      databaseUrl: undefined,
      demo: true,
      secureCookies: false,
      logLevel: 'info',
    });
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  it('takes an empty value for an absent one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toEqual(loadConfig({}));
  });

  it('lets the owner be the login of the programs unless told otherwise', () => {
    const program = 'postgres://program:secret@db.example/foothold';
    const owner = 'postgres://owner:secret@db.example/foothold';
    expect(loadConfig({ DATABASE_URL: program }).databaseOwnerUrl).toBe(program);
    expect(loadConfig({ DATABASE_URL: program, DATABASE_OWNER_URL: owner }).databaseOwnerUrl).toBe(owner);
  });

  it('takes the password of the programs for a secret unless told another', () => {
    const url = 'postgres://program:hush@db.example/foothold';
    const told = 'x'.repeat(32);
    expect(loadConfig({ DATABASE_URL: url }).secret).toBe('hush');
    expect(loadConfig({ DATABASE_URL: url, FOOTHOLD_SECRET: told }).secret).toBe(told);
    expect(loadConfig({ DATABASE_URL: 'postgres://program@db.example/foothold' }).secret).toBeUndefined();
    expect(() => loadConfig({ FOOTHOLD_SECRET: 'hush' })).toThrow(/^FOOTHOLD_SECRET: (?!.*hush)/);
  });

  it('is careful in production: no demo, secure cookies', () => {
    expect(loadConfig({ NODE_ENV: 'production' })).toMatchObject({ demo: false, secureCookies: true });
    expect(loadConfig({ FOOTHOLD_PUBLIC_URL: 'https://foothold.example/' })).toMatchObject({
      publicUrl: 'https://foothold.example',
      secureCookies: true,
    });
  });

  it.each([
    [
      { PORT: 'abc' },
      'PORT: expected a whole number from 1 to 65535, got "abc"; correct it, or remove it to use: 3000',
    ],
    [{ PORT: '0' }, 'PORT: expected a whole number from 1 to 65535, got "0"'],
    [{ PORT: '65536' }, 'PORT: expected'],
    [{ PORT: '1e3' }, 'PORT: expected'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV: expected development, production or test, got "staging"'],
    [{ FOOTHOLD_DEMO: 'yes' }, 'FOOTHOLD_DEMO: expected on or off, got "yes"'],
    [{ FOOTHOLD_LOG_LEVEL: 'loud' }, 'FOOTHOLD_LOG_LEVEL: expected debug, info, warn, error or silent, got "loud"'],
    [{ FOOTHOLD_PUBLIC_URL: 'foothold.example' }, 'FOOTHOLD_PUBLIC_URL: expected an http or https address'],
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL: expected an address of the form redis://host:6379'],
    [{ DATABASE_URL: 'mysql://a:hush@b/c' }, 'DATABASE_URL: expected an address of the form postgres://'],
    [{ FOOTHOLD_PROT: '3000' }, 'FOOTHOLD_PROT: no setting has this name; remove it or use one of FOOTHOLD_HOST, '],
  ])('refuses %o in one line', (env, message) => {
    const refusal = (): unknown => loadConfig(env);
    expect(refusal).toThrow(ConfigError);
    expect(refusal).toThrow(message);
    expect(refusal).not.toThrow(/hush|\n/);
  });
});

describe('.env.example', () => {
  it('is what the schema says', () => {
    const committed = fs.readFileSync(path.resolve(__dirname, '../../../../.env.example'), 'utf8');
    expect(committed).toBe(renderEnvironmentExample());
  });

  it('sets nothing', () => {
    for (const line of renderEnvironmentExample().split('\n')) expect(line).toMatch(/^(#|$)/);
  });
});
