import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { journey } from './journey';
import { chooseFirstFound } from './steps';

const nth = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const notOnRecord = 'zzz';
const broken = 'xxx';

/** Industries from a slow network: the shorter the text, the later its answer, so that answers come in the wrong order. */
async function searchSlowly(page: Page): Promise<void> {
  await page.route(/\/v1\/industries\?/, async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q') ?? '';
    await wait(Math.max(200, 1600 - 200 * q.length));
    const data = nth.map((which) => ({ sic: `${q} ${which}`, description: `${q} ${which}`, sectionTitle: 'Invented' }));
    const status = q === broken ? 422 : 200;
    // A search that nobody waits for any more has been given up by the page.
    await route.fulfill({ status, json: { data: q === notOnRecord ? [] : data } }).catch(() => undefined);
  });
}

async function openSearch(page: Page, url: string): Promise<Locator> {
  await searchSlowly(page);
  await page.goto(`${url}/employers/new`);
  return page.getByRole('combobox', { name: /^What they do/ });
}

const option = (page: Page, name: string) => page.getByRole('option', { name });
const isOpen = (field: Locator) => field.getAttribute('aria-expanded').then((expanded) => expanded === 'true');
/** The label of what is marked, which is what Enter takes. */
const marked = (page: Page) => page.locator('[role=option][aria-selected=true] > span').first();

/** Types so slowly that every letter is searched for, and so quickly that no answer comes before the last letter. */
const type = (field: Locator, text: string) => field.pressSequentially(text, { delay: 190 });

/** Waits until the field shows a text. */
const shows = (page: Page, field: Locator, text: string) =>
  field.and(page.locator(`[value="${text}"]`)).waitFor({ state: 'attached' });

journey('employers-search', 'specialist', {
  'takes what was meant, however late and mixed up the answers come': async ({ page, url, size }) => {
    const field = await openSearch(page, url);
    await type(field, 'bakery');
    await chooseFirstFound(page);
    await shows(page, field, 'bakery first');
    expect(await isOpen(field)).toBe(false);
    // Enter chose; it did not send the form.
    expect(await page.getByRole('alert').count()).toBe(0);

    // Enter and on to the next field: the answer still comes to what was asked for.
    await field.fill('');
    await type(field, 'hotel');
    await chooseFirstFound(page);
    await page.keyboard.press('Tab');
    await shows(page, field, 'hotel first');

    await field.fill('');
    await type(field, 'garden');
    const second = option(page, 'garden second');
    await (size === 'phone' ? second.tap() : second.click());
    await shows(page, field, 'garden second');
    expect(await isOpen(field)).toBe(false);

    // Whoever types on after Enter has changed their mind.
    await field.fill('');
    await type(field, 'shop');
    await page.keyboard.press('Enter');
    await type(field, 'fitter');
    await marked(page).getByText('shopfitter first').waitFor();
    expect(await field.inputValue()).toBe('shopfitter');
  },

  'is worked by keyboard alone': async ({ page, url }) => {
    const field = await openSearch(page, url);
    const press = (key: string) => page.keyboard.press(key);
    await type(field, 'bakery');
    await marked(page).getByText('bakery first').waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await marked(page).innerText()).toBe('bakery third');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).innerText()).toContain('bakery third');
    for (let step = 0; step < 3; step++) await press('ArrowUp');
    expect(await marked(page).innerText()).toBe('bakery eighth');

    await press('Home');
    expect(await marked(page).innerText()).toBe('bakery first');
    const caret = () => page.evaluate('document.activeElement.selectionStart');
    expect(await caret()).toBe(0);
    await press('End');
    expect(await caret()).toBe('bakery'.length);

    await press('Escape');
    expect([await isOpen(field), await field.inputValue()]).toEqual([false, 'bakery']);
    await press('ArrowDown');
    await marked(page).getByText('bakery first').waitFor();
    // On by Tab: what was only typed is no choice, what one went to is.
    await press('Tab');
    expect([await isOpen(field), await field.inputValue()]).toEqual([false, '']);
    await type(field, 'bakery');
    await option(page, 'bakery second').waitFor();
    await press('ArrowDown');
    await press('Tab');
    await shows(page, field, 'bakery second');

    // Enter in the closed field sends the form, as in any field.
    await field.focus();
    await press('Enter');
    await page.getByRole('alert').getByText('Enter the name of the employer').waitFor();
  },

  'says what it found, and stays open while one looks around': async ({ page, url, size, look }) => {
    const field = await openSearch(page, url);
    const said = page.getByRole('status').filter({ visible: true });
    await type(field, 'cle');
    await said.getByText('Searching…').waitFor();
    await said.getByText('8 found').waitFor();
    const list = page.getByRole('listbox');
    const top = async () => (await list.boundingBox())?.y ?? 0;
    const before = await top();
    await scroll(page, size, field);
    expect(await top()).toBeLessThan(before);
    await scroll(page, size, list);
    expect(Number(await page.evaluate('document.querySelector("[role=listbox]").scrollTop'))).toBeGreaterThan(0);
    expect(await isOpen(field)).toBe(true);
    await look('open');
    await option(page, 'cle eighth').click();
    await shows(page, field, 'cle eighth');

    await field.fill(notOnRecord);
    await said.getByText('Nothing found').waitFor();
    await look('nothing');
    await field.fill(broken);
    await said.getByText('The search did not work').waitFor();
    await look('broken');
    await page.keyboard.press('Escape');
  },

  'stays closed when its answer is taken back from outside': async ({ page, url }) => {
    const field = await openSearch(page, url);
    await type(field, 'bakery');
    await chooseFirstFound(page);
    await shows(page, field, 'bakery first');
    await page.waitForTimeout(150);
    await page.reload();
    await shows(page, field, 'bakery first');
    await field.focus();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await shows(page, field, '');
    expect(await isOpen(field)).toBe(false);
    expect(await page.getByText('Type to search').count()).toBe(0);
  },
});

/** Scrolls what an element lies in: with a finger on a phone, else with the wheel. */
async function scroll(page: Page, size: string, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('What is to be scrolled is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (size === 'phone') await swipeUp(page, x, y);
  else {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
  }
  await wait(400);
}

async function swipeUp(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let way = 15; way <= 120; way += 15) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - way }] });
    await wait(16);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
