import type { Page } from 'playwright-core';
import { openPage } from './browser';
import { journey } from './journey';
import { addClient, chip, chooseFirstFound, firstFound, openPart, settled, unique } from './steps';

const tick = (page: Page, name: string) => page.getByRole('checkbox', { name });

journey('clients', 'specialist', {
  'lists clients by name or entry, with the filters in the address': async ({ page, url, look }) => {
    await page.goto(`${url}/clients`);
    await settled(page);
    await page
      .getByText(/^Day \d+$/)
      .first()
      .waitFor();
    await look('list');
    await page.getByLabel('Find a client by name').fill('zzzzqqqq');
    await page.waitForURL((address) => address.searchParams.get('q') === 'zzzzqqqq');
    await page.getByRole('heading', { name: 'Nobody here fits these filters' }).waitFor();
    await look('none');
    await page.getByRole('link', { name: 'Show everyone' }).click();
    await page.waitForURL((address) => address.searchParams.get('whose') === 'all');
    await page
      .getByText(/^Day \d+$/)
      .first()
      .waitFor();
  },

  'takes up a client with no more than a district, and keeps what is typed': async ({ page, url, look }) => {
    await page.goto(`${url}/clients/new`);
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.getByRole('alert').getByText('Enter the name they like to be called').waitFor();
    await look('missing');
    const name = unique('Amira');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Postcode district of their home').fill('s6 2lw');
    await page.getByText('We keep only S6.').waitFor();
    expect(await page.getByLabel('Postcode district of their home').inputValue()).toBe('S6');
    await page.waitForTimeout(150);
    await page.reload();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
    await look('new');
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('Day 1', { exact: true }).waitFor();
    await page.getByText('S6 district').waitFor();
    await look('client');

    await page.getByRole('link', { name: 'Change details' }).click();
    await chip(page, 'What may be said to employers', 'Use the agreed words').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('Write down the exact words').waitFor();
    await look('edit');
    await page.getByLabel('The words you agreed').fill('She works best with one task at a time.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('She works best with one task at a time.').waitFor();
  },

  'talks about wishes, part by part, and keeps every version': async ({ page, url, look }) => {
    const name = unique('Bilal');
    await addClient(page, url, name);
    await page.getByRole('link', { name: 'Talk about wishes' }).click();
    await page.getByRole('heading', { level: 1, name: `What ${name} wants from work` }).waitFor();
    await look('wishes-empty');

    await page.getByLabel('Add a kind of work').fill('cleaner');
    await firstFound(page).click();
    await chip(page, 'How do you feel about it?', 'Would like').waitFor();
    await openPart(page, 'Which days and times?');
    const monday = tick(page, 'Monday, early');
    await monday.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await tick(page, 'Monday, morning').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Weekdays, 8 to 5' }).click();
    expect(await tick(page, 'Friday, afternoon').isChecked()).toBe(true);
    await look('wishes-times');

    await page.waitForTimeout(150);
    await page.reload();
    await page.getByText('We brought back what you typed before.').waitFor();
    await openPart(page, 'How do you get there?');
    await chip(page, 'How can you travel?', 'Bus or tram').click();
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByRole('alert').getByText('Say how long the journey may take').waitFor();
    await page.getByLabel(/^Longest journey/).fill('40');
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.getByText('Up to 40 minutes by bus or tram').waitFor();

    await page.getByRole('link', { name: 'Change wishes' }).click();
    await openPart(page, 'What should it pay?');
    await page.getByLabel(/^Least pay an hour/).fill('12.75');
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.getByText('At least £12.75 an hour').waitFor();
    await page.getByRole('link', { name: 'Earlier wishes' }).click();
    await page.getByText('2 versions').waitFor();
    await look('wishes-versions');
  },

  'takes over what somebody else changed of a client meanwhile': async ({ page, url }) => {
    const name = unique('Deniz');
    const theirs = await openPage(page.context());
    await addClient(page, url, name);
    const client = page.url();
    for (const one of [page, theirs.page]) {
      await one.goto(`${client}/edit`);
      await settled(one);
    }
    await theirs.page.getByLabel('Postcode district of their home').fill('S10');
    await theirs.page.getByRole('button', { name: 'Save', exact: true }).click();
    await theirs.page.getByText('S10 district').waitFor();
    await chip(page, 'Where things stand', 'Paused').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Their changes are in this form now').waitFor();
    expect(await page.getByLabel('Postcode district of their home').inputValue()).toBe('S10');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.getByText('S10 district').waitFor();
    await page.getByText('Paused').first().waitFor();
    theirs.quiet();
  },

  'brings together what two people wrote down at the same time': async ({ page, url, look }) => {
    const name = unique('Carys');
    const theirs = await openPage(page.context());
    await addClient(page, url, name);
    const client = page.url();
    for (const one of [page, theirs.page]) {
      await one.goto(`${client}/wishes`);
      await settled(one);
    }
    await addKindOfWork(theirs.page, 'cleaner');
    await sayPay(theirs.page, '12.75');
    await sayNoise(theirs.page, 'A little');
    await saveWishes(theirs.page, name);

    await addKindOfWork(page, 'gardener');
    await openPart(page, 'How many hours a week?');
    await page.getByLabel(/^At least/).fill('16');
    await sayNoise(page, 'A lot');
    const pace = chip(page, 'How busy and fast may it be?', 'A little');
    await pace.click();
    await page.getByRole('button', { name: 'Save wishes' }).click();
    const clash = page.getByRole('group', { name: 'The workplace: changed by both of you' });
    await clash.getByText('Noise: a lot').waitFor();
    await clash.getByText('Noise: a little').waitFor();
    expect(await page.getByText('changed by both of you').count()).toBe(1);
    await look('wishes-both-changed');

    // Neither a reload nor haste decides for anybody.
    await page.waitForTimeout(150);
    await page.reload();
    await clash.waitFor();
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByRole('link', { name: 'Choose which version to keep' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Keep mine');
    await page.keyboard.press('Enter');
    await clash.waitFor({ state: 'detached' });
    await page.waitForTimeout(150);
    await saveWishes(page, name);
    for (const said of [
      'Cleaner',
      'Gardener',
      'At least 16 hours',
      'At least £12.75 an hour',
      'Noise: a lot',
      'Time pressure: a little',
    ]) {
      await page.getByText(said).first().waitFor();
    }

    // Without a clash their changes are taken over and shown before they are saved again.
    for (const one of [page, theirs.page]) {
      await one.goto(`${client}/wishes`);
      await settled(one);
    }
    await sayPay(theirs.page, '13.50');
    await saveWishes(theirs.page, name);
    await sayNoise(page, 'A little');
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByText('Their changes are in this form now').waitFor();
    await saveWishes(page, name);
    for (const said of ['At least £13.50 an hour', 'Noise: a little']) await page.getByText(said).waitFor();
    theirs.quiet();
  },
});

async function addKindOfWork(page: Page, what: string): Promise<void> {
  await page.getByLabel('Add a kind of work').fill(what);
  await chooseFirstFound(page);
  await chip(page, 'How do you feel about it?', 'Would like').waitFor();
}

async function sayPay(page: Page, pounds: string): Promise<void> {
  await openPart(page, 'What should it pay?');
  await page.getByLabel(/^Least pay an hour/).fill(pounds);
}

async function sayNoise(page: Page, howMuch: string): Promise<void> {
  await openPart(page, 'What should the workplace be like?');
  await chip(page, 'How much noise around you is all right?', howMuch).click();
}

async function saveWishes(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save wishes' }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await settled(page);
}

journey('clients-assigned', 'leader', {
  'lets a leader decide who supports somebody': async ({ page, url, look }) => {
    await page.goto(`${url}/clients`);
    await settled(page);
    await page.locator('.fh-list__title a').first().click();
    await page.getByRole('button', { name: 'Assign' }).click();
    await page.getByLabel('Employment specialist').waitFor();
    await look('assign');
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
});
