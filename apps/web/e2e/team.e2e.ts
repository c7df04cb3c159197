import type { Browser, BrowserContext, Page } from 'playwright-core';
import { desktop, openBrowser, phone } from './browser';
import { startFoothold } from './foothold';
import { addEmployer, chip, look, settled, signIn, unique } from './steps';

const sizes: readonly [string, (browser: Browser) => Promise<BrowserContext>][] = [
  ['phone', phone],
  ['desktop', desktop],
];

describe.each(sizes)('the team’s week on a %s', (size, open) => {
  let browser: Browser;
  const { url } = startFoothold();
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows a leader the visit a specialist has just logged, and the specialist’s day', async () => {
    const theirs = await open(browser);
    const { page: specialist } = await signIn(theirs, url, 'specialist');
    await addEmployer(specialist, url, { name: unique('Hillsborough Nursery'), person: 'Ruth Bell', canHire: 'Yes' });
    await specialist.getByRole('link', { name: 'Log contact here' }).click();
    await chip(specialist, 'Whom did you meet?', 'Ruth Bell').click();
    await chip(specialist, 'How did it go?', 'We talked').click();
    await specialist.getByRole('button', { name: 'Save contact' }).click();
    const said = await specialist.getByText(/Counts towards this week/).innerText();
    const counted = /\d+ of \d+/.exec(said)?.[0] ?? '';
    await specialist.goto(`${url}/account`);
    const name = await specialist.locator('dt', { hasText: 'Name' }).locator('xpath=following-sibling::dd').innerText();
    const waiting = await newSuggestions(specialist, url);
    await theirs.close();

    const context = await open(browser);
    const { page, quiet } = await signIn(context, url, 'leader');
    await page.goto(`${url}/team`);
    await settled(page);
    const row = page.getByRole('row', { name: new RegExp(name) });
    await row.waitFor();
    expect((await row.innerText()).replace(/\u00a0/g, ' ')).toContain(counted);
    const column = (await page.locator('thead th').allTextContents()).indexOf('New for clients');
    const figure = await row.getByRole('cell').nth(column).innerText();
    expect(Number(/\d+$/.exec(figure)?.[0])).toBe(waiting);
    const widthOf = async (part: string) => (await page.locator(part).first().boundingBox())?.width ?? 0;
    expect(await widthOf('.fh-list')).toBeLessThanOrEqual(await widthOf('.fh-page'));
    await look(page, `team-${size}`);

    await page.getByRole('link', { name: 'Week before' }).click();
    await page.waitForURL((address) => address.searchParams.has('week'));
    await page.getByRole('link', { name: 'Week after' }).waitFor();
    await look(page, `team-week-before-${size}`);
    await page.getByRole('link', { name: 'This week' }).click();
    await row.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    await look(page, `team-specialist-day-${size}`);
    quiet();
    await context.close();
  });

  it('gives a commissioner counts and no way into anybody’s day', async () => {
    const context = await open(browser);
    const { page, quiet } = await signIn(context, url, 'commissioner');
    expect(new URL(page.url()).pathname).toBe('/team');
    await settled(page);
    await page.getByRole('table').first().waitFor();
    expect(await page.locator('.fh-list a').count()).toBe(0);
    expect(await page.locator('thead th').allTextContents()).not.toContain('New for clients');
    await look(page, `team-commissioner-${size}`);
    quiet();
    await context.close();
  });
});

/** How many new suggestions wait on the list of whoever is signed in, counted one by one. */
async function newSuggestions(page: Page, url: string): Promise<number> {
  let count = 0;
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`;
    const answer = await page.request.get(`${url}/v1/suggestions?state=new&mine=true&limit=200${query}`);
    const list = (await answer.json()) as { data: unknown[]; page: { nextCursor: string | null } };
    count += list.data.length;
    cursor = list.page.nextCursor;
  } while (cursor !== null);
  return count;
}
