import type { Browser, BrowserContext } from 'playwright-core';
import { desktop, openBrowser, phone } from './browser';
import { startFoothold } from './foothold';
import { addEmployer, chip, look, signIn, unique } from './steps';

const sizes: readonly [string, (browser: Browser) => Promise<BrowserContext>][] = [
  ['phone', phone],
  ['desktop', desktop],
];

const inLondon = (moment: Date) =>
  moment.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16).replace(' ', 'T');

describe.each(sizes)('today on a %s', (size, open) => {
  let browser: Browser;
  let context: BrowserContext;
  const { url } = startFoothold();
  beforeAll(async () => {
    browser = await openBrowser();
    context = await open(browser);
  });
  afterAll(() => browser?.close());

  it('is where a specialist lands', async () => {
    const { page, quiet } = await signIn(context, url, 'specialist');
    expect(new URL(page.url()).pathname).toBe('/today');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByRole('heading', { name: 'This week' }).waitFor();
    await look(page, `today-${size}`);
    quiet();
    await page.close();
  });

  it('shows a contact planned for today, one tap from being logged', async () => {
    const { page, quiet } = await signIn(context, url, 'specialist');
    const name = unique('Sharrow Florist');
    await addEmployer(page, url, { name, person: 'Gita Rao', canHire: 'Yes' });
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'When', 'Later').click();
    const soon = inLondon(new Date(Date.now() + 8 * 60_000));
    const isToday = soon.slice(0, 10) === inLondon(new Date()).slice(0, 10);
    await page.getByLabel('Planned for').fill(soon);
    await chip(page, 'Whom do you want to meet?', 'Gita Rao').click();
    await page.getByRole('button', { name: 'Plan contact' }).click();
    await page.getByRole('link', { name: 'Go to today' }).click();
    const log = page.getByRole('link', { name: `Log the contact with ${name}` });
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByRole('heading', { name: 'Planned', exact: true }).waitFor();
    // In the last minutes of a day the plan belongs to tomorrow, and today does not show it.
    if (isToday) {
      await log.click();
      await chip(page, 'How did it go?', 'We talked').click();
      await look(page, `today-log-planned-${size}`);
      await page.getByRole('button', { name: 'Save contact' }).click();
      await page.getByText(/Counts towards this week/).waitFor();
      await page.goto(`${url}/today`);
      await page.getByRole('heading', { name: 'Planned', exact: true }).waitFor();
    }
    expect(await log.count()).toBe(0);
    quiet();
    await page.close();
  });

  it('shows a next step that is due, until it is ticked off', async () => {
    const { page, quiet } = await signIn(context, url, 'specialist');
    await addEmployer(page, url, { name: unique('Crookes Pharmacy'), person: 'Tom Hale', canHire: 'Yes' });
    const step = unique('Bring a thank-you card');
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'Whom did you meet?', 'Tom Hale').click();
    await chip(page, 'How did it go?', 'We talked').click();
    await page.getByLabel('Next step', { exact: false }).first().fill(step);
    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await page.getByLabel('Next step on').fill(inLondon(new Date()).slice(0, 10));
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('link', { name: 'Go to today' }).click();
    await page.getByText(step, { exact: true }).waitFor();
    await look(page, `today-due-${size}`);
    await page.getByRole('button', { name: new RegExp(`Done.*${step}`) }).click();
    await page.getByText(step, { exact: true }).waitFor({ state: 'detached' });
    quiet();
    await page.close();
  });
});
