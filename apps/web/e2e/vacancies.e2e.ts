import type { Page } from 'playwright-core';
import { journey } from './journey';

journey('vacancies', 'specialist', {
  'records a vacancy, answers a question about it and changes its state': async ({ page, url, size, look }) => {
    const title = `Kitchen porter (${size})`;
    await page.goto(`${url}/vacancies`);
    await page.getByRole('table').waitFor();
    await look('list');
    await page.getByRole('link', { name: 'Add vacancy' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add vacancy' }).waitFor();
    await page.getByLabel('Job title', { exact: true }).fill('kitchen porter');
    await page.getByRole('button', { name: /Kitchen and catering assistants/ }).click();
    await page.getByText('SOC 2020 9263').waitFor();
    await page.getByLabel('Job title', { exact: true }).fill(title);
    await look('new');
    await page.getByRole('button', { name: 'Save vacancy' }).click();

    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Kitchen and catering assistants').waitFor();
    await page.getByRole('button', { name: /How many hours a week/ }).click();
    await page.getByLabel('Hours a week').fill('16');
    await page.getByRole('button', { name: 'Save answer' }).click();
    await page.getByText('from 16 a week').waitFor();
    expect(await page.getByRole('button', { name: /How many hours a week/ }).count()).toBe(0);

    await page.getByRole('button', { name: /Which days and times/ }).click();
    for (const day of ['Mon', 'Tue', 'Wed']) await page.getByRole('checkbox', { name: day }).check();
    await page.getByRole('button', { name: 'Add these times' }).click();
    await look('answering');
    await page.getByRole('button', { name: 'Save answer' }).click();
    await page.getByText('Mon to Wed, 09:00 to 13:00').waitFor();

    await page.getByRole('button', { name: 'Still open today' }).click();
    await page.getByText('Confirmed: still open today').waitFor();
    await page.getByRole('button', { name: 'Change state' }).click();
    await page.getByRole('radio', { name: 'Filled' }).check();
    await page.getByRole('button', { name: 'Change state' }).last().click();
    await page.getByText('Choose why').first().waitFor();
    await page.getByRole('radio', { name: 'Somebody else has the job' }).check();
    await look('state');
    await page.getByRole('button', { name: 'Change state' }).last().click();
    await page.getByText('Filled: somebody else has the job').waitFor();
    const happened = page.getByRole('region', { name: 'What happened' });
    await happened.getByText('From open to filled').waitFor();
    expect(await happened.getByRole('listitem').count()).toBe(1);
    expect(await happened.innerText()).toMatch(/Somebody else has the job · \S+ \S+/);
    await look('vacancy');

    await page.getByRole('button', { name: 'Change state' }).click();
    await page.getByRole('radio', { name: 'Open' }).check();
    await page.getByRole('radio', { name: 'It is on offer again' }).check();
    await page.getByLabel('Note').fill('The new person left after a day.');
    await page.getByRole('button', { name: 'Change state' }).last().click();
    await happened.getByText('The new person left after a day.').waitFor();
    expect(await happened.getByRole('listitem').first().innerText()).toContain('From filled to open');
    await look('what-happened');
  },

  'says what happened to a vacancy, that nothing did, and when it cannot tell': async ({ page, url, size, look }) => {
    await page.goto(`${url}/vacancies/new`);
    await page.getByLabel('Job title', { exact: true }).fill(`Florist (${size})`);
    await page.getByRole('button', { name: 'Save vacancy' }).click();
    await page.getByRole('heading', { level: 1, name: `Florist (${size})` }).waitFor();
    const happened = page.getByRole('region', { name: 'What happened' });
    await happened.getByText('Its state has not changed since it was recorded').waitFor();
    await look('nothing-happened');

    // A refusal, not a broken line: the page does not try a refusal again by itself.
    const states = /\/v1\/vacancies\/[^/]+\/states/;
    await page.route(states, (route) =>
      route.fulfill({
        status: 404,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 404, title: 'Not found', code: 'vacancies.vacancy_not_found' }),
      }),
    );
    await page.reload();
    await happened.getByRole('alert').waitFor();
    await page.getByRole('heading', { name: 'The job', exact: true }).waitFor();
    await look('what-happened-error');

    await page.unroute(states);
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(states, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await happened.getByRole('status').getByText('Loading what happened').waitFor({ state: 'attached' });
    answer();
    await happened.getByText('Its state has not changed since it was recorded').waitFor();
  },

  'finds by title, says when nothing fits, and keeps the search in the address': async ({ page, url, look }) => {
    await page.goto(`${url}/vacancies?q=zzzzzzzz`);
    await page.getByRole('heading', { name: 'No vacancy fits' }).waitFor();
    await look('empty');
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await page.getByRole('table').waitFor();
    await page.getByRole('searchbox').fill('assistant');
    await page.waitForURL(/q=assistant/);
    await page.getByText('Filters').click();
    await page.getByLabel('Kind').selectOption('advertised');
    await page.waitForURL(/kind=advertised/);
    await look('filters');
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('assistant');
  },

  'tells who was faster and loses nothing': async ({ page, url, size }) => {
    await page.goto(`${url}/vacancies/new`);
    await page.getByLabel('Job title', { exact: true }).fill(`Gardener (${size})`);
    await page.getByRole('button', { name: 'Save vacancy' }).click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.waitForURL(/\/edit$/);
    await page.getByLabel('Hours a week').fill('20');
    const id = page.url().split('/').at(-2) ?? '';
    const { etag, status } = await changeMeanwhile(page, id, `Gardener's mate (${size})`);
    expect([status, etag]).toEqual([200, expect.any(String)]);
    await page.getByRole('button', { name: 'Save vacancy' }).click();
    await page.getByText('Their changes are in this form now').waitFor();
    expect(await page.getByLabel('Job title', { exact: true }).inputValue()).toBe(`Gardener's mate (${size})`);
    await page.getByRole('button', { name: 'Save vacancy' }).click();
    await page.getByRole('heading', { level: 1, name: `Gardener's mate (${size})` }).waitFor();
    await page.getByText('from 20 a week').waitFor();
  },
});

/** A colleague's change, made from outside the form. */
async function changeMeanwhile(
  page: Page,
  vacancyId: string,
  title: string,
): Promise<{ status: number; etag: string | undefined }> {
  const address = new URL(`/v1/vacancies/${vacancyId}`, page.url()).href;
  const read = await page.request.get(address);
  const etag = read.headers()['etag'];
  const changed = await page.request.patch(address, {
    headers: { 'If-Match': etag ?? '', 'Content-Type': 'application/merge-patch+json' },
    data: JSON.stringify({ title }),
  });
  return { status: changed.status(), etag };
}
