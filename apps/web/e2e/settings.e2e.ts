import { journey } from './journey';

journey('settings', 'admin', {
  'adds somebody, whose first password is shown once, and switches them off': async ({ page, url, size, look }) => {
    const email = `newcomer-${size}@service.example`;
    await page.goto(`${url}/settings`);
    await page.getByRole('table').waitFor();
    await look('accounts');
    await page.getByRole('link', { name: 'Add account' }).click();
    await page.getByLabel('Name', { exact: true }).fill(`Robin Vale (${size})`);
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('radio', { name: /Employment specialist/ }).check();
    await page.getByRole('button', { name: 'Add account' }).click();
    const password = await page.getByLabel('One-time password').inputValue();
    expect(password.length).toBeGreaterThanOrEqual(12);
    await look('one-time-password');

    const first = await page.context().browser()?.newContext();
    const entered = await first?.request.post(`${url}/v1/session`, { data: { email, password } });
    expect(entered?.status()).toBe(201);
    expect(await entered?.json()).toMatchObject({ mustChangePassword: true });
    await first?.close();

    await page.getByRole('link', { name: 'Back to accounts' }).click();
    await page.getByRole('searchbox').fill(email);
    await page.getByRole('link', { name: `Robin Vale (${size})` }).click();
    await page.getByRole('button', { name: 'Switch account off' }).click();
    await page.getByRole('button', { name: 'Switch off', exact: true }).click();
    await page.getByRole('button', { name: 'Switch account on' }).waitFor();
    await look('account');
  },

  'makes a key with which another program reads': async ({ page, url, size, look }) => {
    await page.goto(`${url}/settings?tab=keys`);
    await page.getByRole('link', { name: 'Make a key' }).click();
    await page.getByLabel('Which program will use it?').fill(`Reports (${size})`);
    const teams = page.getByRole('group', { name: /^Teams/ }).getByRole('checkbox');
    await teams.first().waitFor();
    for (const team of await teams.all()) await team.check();
    await look('new-key');
    await page.getByRole('button', { name: 'Make key' }).click();
    const key = await page.getByLabel('API key').inputValue();
    await look('key');

    const headers = { Authorization: `Bearer ${key}` };
    for (const list of ['employers', 'contacts', 'vacancies', 'clients', 'suggestions']) {
      const answer = await fetch(`${url}/v1/${list}`, { headers });
      expect([list, answer.status]).toEqual([list, 200]);
      const { data } = (await answer.json()) as { data: unknown[] };
      expect([list, data.length > 0]).toEqual([list, true]);
    }
    expect((await fetch(`${url}/v1/accounts`, { headers })).status).toBe(403);
    const written = await fetch(`${url}/v1/employers`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Must not be' }),
    });
    expect(written.status).toBe(403);

    await page.getByRole('link', { name: 'Back to API keys' }).click();
    const revoke = page.getByRole('button', { name: `Revoke Reports (${size})` });
    await revoke.waitFor();
    await look('keys');
    await revoke.click();
    await page.getByRole('button', { name: 'Revoke key' }).click();
    await page.getByText('Key revoked').waitFor();
    expect((await fetch(`${url}/v1/employers`, { headers })).status).toBe(401);
  },

  'describes the API to whoever writes that program': async ({ page, url }) => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(document.openapi).toMatch(/^3\./);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/v1/employers', '/v1/suggestions']));
    await page.goto(`${url}/docs`);
    await page.getByText('listEmployers').or(page.getByText('/v1/employers')).first().waitFor();
  },

  'changes how the service works': async ({ page, url, size, look }) => {
    await page.goto(`${url}/settings?tab=service`);
    const target = page.getByLabel('Contacts a week');
    await target.waitFor();
    await look('service');
    await target.fill(size === 'phone' ? '5' : '6');
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Settings saved').waitFor();
    await page.getByRole('tab', { name: 'Teams' }).click();
    await page.getByRole('table').waitFor();
    await look('teams');
  },
});
