import type { Page } from 'playwright-core';
import { journey } from './journey';
import { settled, unique } from './steps';

const weight = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'How much each thing weighs' })
    .getByRole('textbox', { name: new RegExp(`^${name}`) });

async function openPolicy(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/matching/policy`);
  await page.getByRole('heading', { name: 'Versions' }).waitFor();
  await settled(page);
}

journey('policy', 'leader', {
  'says what counts, tries other weights out on real lists, saves them as a version and runs': async (walk) => {
    const { page, url, look } = walk;
    await openPolicy(page, url);
    const bars = page.getByRole('table', { name: 'The most points each thing can add' });
    expect(await bars.getByRole('row').count()).toBeGreaterThan(10);
    await look('weights');

    await page.getByRole('link', { name: 'Change the weights' }).click();
    const travel = weight(page, 'Travel');
    await travel.waitFor();
    const before = Number(await travel.inputValue());
    const after = before > 5000 ? 1000 : 9000;
    await travel.fill('100001');
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByText('First mend: ').waitFor();
    await travel.fill(String(after));
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByText(/of \d+ lists? would change/).waitFor();
    await page.locator('details', { hasText: 'moved' }).last().locator('summary').click();
    await page.getByRole('columnheader', { name: 'Then' }).first().waitFor();
    await look('tried-out');

    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByRole('link', { name: 'Say why you change it' }).waitFor();
    const why = unique('Buses were cut');
    await page.getByLabel('Why do you change it?').fill(why);
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('counts from the next run on. Until then').waitFor();
    await page.getByText(why).waitFor();
    const words = `Travel: was ${before.toLocaleString('en-GB')} points, now ${after.toLocaleString('en-GB')} points`;
    await page.getByText(words).first().waitFor();
    await look('saved');

    await page.getByRole('button', { name: 'Run now' }).click();
    await page.getByText('Matching is at work').waitFor();
    await page.getByRole('link', { name: 'See how far it is' }).click();
    await page.getByRole('button', { name: 'Run now' }).waitFor({ timeout: 45_000 });
    await openPolicy(page, url);
    await page.getByText('counts from the next run on').waitFor({ state: 'detached' });
    expect(await page.getByText('In use', { exact: true }).count()).toBe(1);
  },

  'starts from an earlier version, and keeps what two leaders typed at once': async ({ page, url, look }) => {
    await openPolicy(page, url);
    const newest = await current(page, url);
    if (newest.version === 1) await elsewhere(page, url, { pay: 1100 });
    await openPolicy(page, url);
    await page.getByRole('link', { name: 'Start from version 1' }).click();
    await page.getByText('Starting from version 1').waitFor();
    const mine = newest.figures.weights['contract'] === 700 ? 750 : 700;
    await weight(page, 'Contract').fill(String(mine));
    await page.getByLabel('Why do you change it?').fill(unique('As at the start'));

    await elsewhere(page, url, { contract: mine + 100 });
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    const clash = page.getByRole('group', { name: /Contract: changed by both of you/ });
    await clash.waitFor();
    await look('clash');
    await clash.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByRole('heading', { name: 'How matching weighs things' }).waitFor();
    expect((await current(page, url)).figures.weights['contract']).toBe(mine);
  },

  'explains itself to a client in plain words': async ({ page, url, look }) => {
    await openPolicy(page, url);
    await page.getByRole('link', { name: 'How suggestions are made' }).click();
    await page.getByRole('heading', { level: 1, name: 'How suggestions are made' }).waitFor();
    await page.getByText('It puts the best 20 on your list.').waitFor();
    await look('how');
  },
});

interface Current {
  readonly version: number;
  readonly figures: { readonly weights: Record<string, number> };
}

async function current(page: Page, url: string): Promise<Current> {
  return (await (await page.request.get(`${url}/v1/matching/policies/current`)).json()) as Current;
}

/** Somebody else saves a version. */
async function elsewhere(page: Page, url: string, weights: Record<string, number>): Promise<void> {
  const { version, figures } = await current(page, url);
  const data = {
    basedOn: version,
    why: 'Elsewhere.',
    figures: { ...figures, weights: { ...figures.weights, ...weights } },
  };
  const saved = await page.request.post(`${url}/v1/matching/policies`, { data });
  expect(saved.status()).toBe(201);
}

journey('plain words', 'commissioner', {
  'are there for every role': async ({ page, url, look }) => {
    await page.goto(`${url}/account`);
    await page.getByRole('link', { name: 'How suggestions are made' }).click();
    await page.getByRole('heading', { name: 'When nobody knows' }).waitFor();
    await look('how');
  },
});
