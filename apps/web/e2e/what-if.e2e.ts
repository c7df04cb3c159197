import type { Locator, Page } from 'playwright-core';
import { journey } from './journey';
import { addClient, chip, firstFound, openPart, settled, unique } from './steps';

/** Somebody with three things that must be or must never be. */
async function somebodyStrict(page: Page, url: string): Promise<string> {
  const name = unique('Ines');
  await addClient(page, url, name);
  const client = page.url();
  await page.getByRole('link', { name: 'Talk about wishes' }).click();
  await page.getByLabel('Add a kind of work').fill('cleaner');
  await firstFound(page).click();
  await openPart(page, 'How many hours a week?');
  await page.getByLabel(/^At least/).fill('8');
  await page.getByLabel(/^At most/).fill('16');
  await chip(page, 'How much does it matter?', 'Must be').click();
  await openPart(page, 'What about nights, weekends and changing shifts?');
  await page.getByLabel('Weekend work', { exact: true }).selectOption({ label: 'Never' });
  await openPart(page, 'How do you get there?');
  await chip(page, 'How can you travel?', 'Bus or tram').click();
  await page.getByLabel(/^Longest journey/).fill('30');
  await chip(page, 'If it takes longer', 'Leave it out').click();
  await page.getByRole('button', { name: 'Save wishes' }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  return client;
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: /suit/ });
const lines = (page: Page) => page.getByRole('list', { name: 'The list there would be' }).locator('> li');
const suiting = async (page: Page) =>
  Number(/^([\d,]+) vacanc/.exec(await status(page).innerText())?.[1]?.replace(',', ''));

/** Moves a slider by keyboard, as many steps as asked, without a pause between. */
async function slide(slider: Locator, key: string, steps: number): Promise<void> {
  await slider.focus();
  for (let step = 0; step < steps; step += 1) await slider.press(key);
}

journey('what-if', 'specialist', {
  'shows what stands in the way, near misses, and the list that other wishes would give, and saves nothing': async ({
    page,
    url,
    look,
  }) => {
    const client = await somebodyStrict(page, url);
    await page.goto(`${client}/suggestions`);
    await page.getByRole('article').first().waitFor();
    await page.getByText(/^\d+ kinds? of work, \d+ employers?/).waitFor();
    await look('list');

    await page.getByRole('link', { name: 'What stands in the way' }).click();
    await page.getByRole('rowheader', { name: '40 minutes to get there, not 30' }).waitFor();
    const more = (await page.getByRole('cell').allInnerTexts()).map((text) => Number(/\+([\d,]+)/.exec(text)?.[1]));
    expect(more.length).toBeGreaterThan(1);
    expect(more).toEqual([...more].sort((one, other) => other - one));
    expect(Math.min(...more)).toBeGreaterThan(0);
    await look('stands-in-the-way');
    const longer = page.getByRole('row', { name: /^40 minutes to get there/ });
    const promised = Number(/\+([\d,]+)/.exec(await longer.innerText())?.[1]);

    await page.getByRole('link', { name: 'Try it out' }).click();
    await status(page).waitFor();
    const before = await suiting(page);
    expect(await status(page).innerText()).toContain('the list stays as it is');
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/what-if')) asked += 1;
    });
    // Two steps of five minutes are the step that was promised.
    await slide(page.getByLabel('Longest journey'), 'ArrowRight', 2);
    await status(page).filter({ hasText: 'would come in' }).waitFor();
    expect(await suiting(page)).toBe(before + promised);
    // Many moves in a row are few questions.
    await slide(page.getByLabel('Longest journey'), 'ArrowRight', 10);
    await page.getByText('90 minutes', { exact: true }).waitFor();
    await slide(page.getByLabel('Hours a week, at most'), 'ArrowRight', 8);
    await page.getByText('24 hours', { exact: true }).waitFor();
    await settled(page);
    await lines(page).filter({ hasText: 'Comes in' }).first().waitFor();
    expect(asked).toBeLessThan(20);
    await lines(page).first().getByText('Why').click();
    await lines(page).first().getByRole('heading', { name: 'Fits' }).waitFor();
    await look('what-if');

    await page.getByLabel('Variety').selectOption({ label: 'No two of a kind' });
    await page.getByRole('heading', { name: 'Held back for variety' }).waitFor();
    await look('what-if-varied');
    await page.getByRole('button', { name: 'Back to what was said' }).click();
    await status(page).filter({ hasText: 'the list stays as it is' }).waitFor();

    // Nothing was saved: the slider of a fresh page stands where it stood.
    await page.reload();
    await status(page).filter({ hasText: 'the list stays as it is' }).waitFor();
    expect(await page.getByLabel('Longest journey').inputValue()).toBe('30');
    await page.getByRole('link', { name: 'change the wishes' }).click();
    await page.getByRole('button', { name: 'Save wishes' }).waitFor();

    await page.goto(`${client}/near-misses`);
    await page.getByText('The one thing:').first().waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    await look('near-misses');
  },
});
