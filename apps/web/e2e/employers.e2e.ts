import type { Browser, BrowserContext } from 'playwright-core';
import { desktop, openBrowser, phone } from './browser';
import { startFoothold } from './foothold';
import { addEmployer, chip, look, settled, signIn, unique } from './steps';

const sizes: readonly [string, (browser: Browser) => Promise<BrowserContext>][] = [
  ['phone', phone],
  ['desktop', desktop],
];

describe.each(sizes)('employers on a %s', (size, open) => {
  let browser: Browser;
  let context: BrowserContext;
  const { url } = startFoothold();
  beforeAll(async () => {
    browser = await openBrowser();
    context = await open(browser);
  });
  afterAll(() => browser?.close());

  it('adds an employer, with likely duplicates shown and typing that survives a reload', async () => {
    const { page, quiet } = await signIn(context, url, 'specialist');
    const name = unique('Wharncliffe Tea Rooms');
    await addEmployer(page, url, { name, person: 'Priya Sandhu', canHire: 'Not known yet' });
    await look(page, `employer-new-${size}`);

    const question = page.getByRole('group', { name: 'Can Priya Sandhu decide to hire?' });
    await question.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Can hire', { exact: true }).waitFor();

    await page.goto(`${url}/employers/new`);
    await page.getByRole('button', { name: 'Add employer' }).click();
    await page.getByRole('alert').getByText('Enter the name of the employer').waitFor();
    await look(page, `employer-missing-${size}`);
    await page.getByLabel('Name', { exact: true }).fill(name.toUpperCase());
    await page.getByText('Is it one of these?').waitFor();
    await page.getByText('the same name').first().waitFor();
    await look(page, `employer-duplicate-${size}`);
    await page.waitForTimeout(150);
    await page.reload();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name.toUpperCase());
    await page.getByText('We brought back what you typed before.').waitFor();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    quiet();
    await page.close();
  });

  it('finds an employer while typing, and keeps the search in the address', async () => {
    const { page, quiet } = await signIn(context, url, 'specialist');
    const name = unique('Loxley Canteen');
    await addEmployer(page, url, { name, person: 'Tom Hale', canHire: 'Yes' });
    await page.goto(`${url}/employers`);
    await look(page, `employers-${size}`);
    await page.getByLabel('Search employers by name').fill(name);
    await page.waitForURL((address) => address.searchParams.get('q') === name);
    await page.getByRole('link', { name, exact: true }).waitFor();
    await page.reload();
    await page.getByRole('link', { name, exact: true }).waitFor();
    await look(page, `employers-found-${size}`);
    await page.getByLabel('Search employers by name').fill('zzzzqqqq');
    await page.getByRole('heading', { name: 'No employer found' }).waitFor();
    await look(page, `employers-none-${size}`);
    quiet();
    await page.close();
  });

  it('shows both versions when two people change the same thing, and loses neither', async () => {
    const mine = await signIn(context, url, 'specialist');
    const theirs = await signIn(context, url, 'specialist');
    await addEmployer(mine.page, url, { name: unique('Rivelin Mill'), person: 'Gita Rao', canHire: 'No' });
    const edit = `${mine.page.url()}/edit`;
    for (const { page } of [mine, theirs]) {
      await page.goto(edit);
      await settled(page);
    }
    await theirs.page.getByLabel('To know before walking in').fill('Ask at the side door.');
    await chip(theirs.page, 'How many people work there', '10 to 49').click();
    await theirs.page.getByRole('button', { name: 'Save employer' }).click();
    await theirs.page.getByText('Ask at the side door.').waitFor();

    await mine.page.getByLabel('To know before walking in').fill('The owner likes an early visit.');
    await mine.page.getByRole('button', { name: 'Save employer' }).click();
    await mine.page.getByText('changed by both of you').waitFor();
    await look(mine.page, `employer-both-changed-${size}`);
    await mine.page.getByRole('button', { name: 'Keep mine' }).click();
    await mine.page.getByRole('button', { name: 'Save employer' }).click();
    await mine.page.getByText('The owner likes an early visit.').waitFor();
    await mine.page.getByText('10 to 49 people').waitFor();
    mine.quiet();
    theirs.quiet();
    await mine.page.close();
    await theirs.page.close();
  });
});
