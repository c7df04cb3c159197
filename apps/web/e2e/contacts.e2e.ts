import type { Page } from 'playwright-core';
import { journey } from './journey';
import { addEmployer, chip, chooseFirstFound, settled, unique } from './steps';

/** Most taps from the employer's page to a saved contact. */
const mostTaps = 4;
/** Most seconds for the same. */
const mostSeconds = 15;

async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate('window.taps = 0; addEventListener("pointerdown", () => window.taps++, true);');
  return async () => Number(await page.evaluate('window.taps'));
}

/** '4 of 6' on the saved contact's page. */
const standing = async (page: Page): Promise<number> => {
  const text = await page.getByText(/Counts towards this week/).innerText();
  return Number(/(\d+) of \d+/.exec(text)?.[1]);
};

journey('contacts', 'specialist', {
  [`logs the usual visit in ${mostTaps} taps and sees it count`]: async ({ page, url, look }) => {
    await addEmployer(page, url, { name: unique('Neepsend Brewery'), person: 'Maureen Lister', canHire: 'Yes' });
    const employer = page.url();

    const taps = await countTaps(page);
    const began = performance.now();
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'Whom did you meet?', 'Maureen Lister').click();
    await chip(page, 'How did it go?', 'We talked').click();
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contact logged' }).waitFor();
    expect(await taps()).toBeLessThanOrEqual(mostTaps);
    expect((performance.now() - began) / 1000).toBeLessThan(mostSeconds);
    const first = await standing(page);
    await look('saved');

    await page.goto(`${url}/today`);
    await page.getByText(`${first} of `).first().waitFor();
    await page.goto(employer);
    await page.getByText('We have introduced ourselves').waitFor();
    await look('employer-known');
  },

  'says why a visit does not count, and takes the answer on the spot': async ({ page, url, look }) => {
    await addEmployer(page, url, { name: unique('Totley Timber'), person: 'Lee Walton', canHire: 'Not known yet' });
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await settled(page);
    await look('new');
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('alert').getByText('Say how it went').waitFor();
    await look('missing');
    await chip(page, 'Whom did you meet?', 'Lee Walton').click();
    await chip(page, 'How did it go?', 'Will meet again').click();
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByText('Not known whether Lee Walton can hire').waitFor();
    await look('not-counted');
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText(/Counts towards this week/).waitFor();
  },

  'keeps what was typed without a network and over a reload, and saves it once': async ({ page, url, look }) => {
    await addEmployer(page, url, { name: unique('Owlerton Catering'), person: 'Imran Aziz', canHire: 'Yes' });
    const employer = page.url();
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'Whom did you meet?', 'Imran Aziz').click();
    await chip(page, 'How did it go?', 'We talked').click();
    await page.getByLabel('What did you learn?').fill('Two early shifts are hard to fill.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByText('Not saved yet: no connection').waitFor();
    await look('offline');
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('We brought back what you typed before.').waitFor();
    expect(await page.getByLabel('What did you learn?').inputValue()).toBe('Two early shifts are hard to fill.');
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contact logged' }).waitFor();
    await page.goto(employer);
    await page.getByText('1 contact', { exact: true }).waitFor();
  },

  'takes what was typed along to another employer, and offers what was begun there': async ({ page, url, look }) => {
    const learned = page.getByLabel('What did you learn?');
    const there = unique('Hillsborough Hotel');
    await addEmployer(page, url, { name: there, person: 'Ann Otter', canHire: 'Yes' });
    const hotel = page.url();
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await learned.fill('Breakfast is their busy time.');

    await addEmployer(page, url, { name: unique('Walkley Wool'), person: 'Bo Marsh', canHire: 'Yes' });
    const wool = page.url();
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'Whom did you meet?', 'Someone new').click();
    await page.getByLabel('Their name').fill('Nia Frost');
    await chip(page, 'How did it go?', 'We talked').click();
    await learned.fill('They want somebody for Saturdays.');
    await page.getByRole('link', { name: 'Change the employer' }).click();
    await page.getByText('What you typed comes along.').waitFor();
    await look('change-employer');
    await page.getByRole('combobox').fill(there);
    await chooseFirstFound(page);

    await page.getByText(`At ${there}`).waitFor();
    await settled(page);
    expect(await learned.inputValue()).toBe('They want somebody for Saturdays.');
    expect(await page.getByLabel('Their name').inputValue()).toBe('Nia Frost');
    await page.getByText('Something else you typed here is kept, too.').waitFor();
    await look('other-draft');
    await page.getByRole('button', { name: 'Show that instead' }).click();
    expect(await learned.inputValue()).toBe('Breakfast is their busy time.');
    await page.getByRole('button', { name: 'Show that instead' }).click();
    expect(await learned.inputValue()).toBe('They want somebody for Saturdays.');
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contact logged' }).waitFor();
    await page.goto(hotel);
    await page.getByText('They want somebody for Saturdays.').waitFor();
    await page.getByRole('link', { name: 'Nia Frost' }).first().waitFor();

    // It moved, it was not copied; and what was set aside is still there.
    await page.goto(wool);
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await settled(page);
    expect(await learned.inputValue()).toBe('');
    await page.goto(hotel);
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await page.getByRole('button', { name: 'Show that instead' }).click();
    expect(await learned.inputValue()).toBe('Breakfast is their busy time.');
  },

  'shows what a client allows to be said before anything is said': async ({ page, url, look }) => {
    await addEmployer(page, url, { name: unique('Dore Deli'), person: 'Dawn Petty', canHire: 'Yes' });
    const employer = page.url();
    await page.getByRole('link', { name: 'Log contact here' }).click();
    // With the keyboard alone: whoever has no mouse must get here too.
    const client = page.getByLabel('About a client?');
    await client.scrollIntoViewIfNeeded();
    await client.pressSequentially('a');
    await chooseFirstFound(page);
    await page.getByText('What you may say about').waitFor();
    await look('about-client');
    // An introduction: how much this employer was asked already is said before anybody walks in, and a pause holds.
    await chip(page, 'What for', 'Talk about a person').click();
    await page.getByText(/^No introductions in/).waitFor();
    await page.goto(`${employer}/edit`);
    await page.getByLabel(/^Until/).fill('2035-01-31');
    await page.getByLabel('Why', { exact: true }).fill('A new manager is finding her feet.');
    await look('pause');
    await page.getByRole('button', { name: 'Save employer' }).click();
    await page.getByText(/^Introductions are paused until/).waitFor();
    await look('employer-paused');
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await chip(page, 'When', 'Later').click();
    await chip(page, 'What for', 'Talk about a person').click();
    await client.pressSequentially('a');
    await chooseFirstFound(page);
    await page.getByText(/^Introductions are paused until/).waitFor();
    await page.getByRole('button', { name: 'Plan contact' }).click();
    await page
      .getByRole('alert')
      .getByText(/^Nobody can be introduced/)
      .waitFor();
    await look('introduction-refused');
  },

  'answers what nobody knew about a vacancy along with the contact': async ({ page, url, look }) => {
    await addEmployer(page, url, { name: unique('Crookes Kitchen'), person: 'Zoe Hart', canHire: 'Yes' });
    const employer = page.url();
    const title = unique('Pot washer');
    const vacancy = await page.request.post(`${url}/v1/vacancies`, {
      data: { title, employerId: employer.split('/').at(-1), soc2020: '9263', place: 'S6 2LW' },
    });
    const { id } = (await vacancy.json()) as { id: string };
    await page.reload();
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'Whom did you meet?', 'Zoe Hart').click();
    await chip(page, 'How did it go?', 'We talked').click();
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await chip(page, /Is it still open/, 'Yes').click();
    await page.getByRole('button', { name: /How many hours a week/ }).click();
    await page.getByLabel('Hours a week').fill('16');
    await look('found-out');
    await page.getByRole('button', { name: 'Save contact' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contact logged' }).waitFor();

    await page.goto(`${url}/vacancies/${id}`);
    const learned = page.getByRole('region', { name: 'Learned from the employer' });
    await learned.getByRole('link', { name: /^visit of/ }).waitFor();
    await learned.getByText('Hours: from 16 a week').waitFor();
    await page
      .getByText('Confirmed: still open today')
      .or(page.getByText('Confirmed by the employer'))
      .first()
      .waitFor();
    await look('vacancy-found-out');
  },

  'plans a contact ahead, with no outcome asked, and cancels it': async ({ page, url, look }) => {
    const name = unique('Beauchief Hotel');
    await addEmployer(page, url, { name, person: 'Olu Ade', canHire: 'Yes' });
    await page.getByRole('link', { name: 'Log contact here' }).click();
    await chip(page, 'When', 'Later').click();
    expect(await page.getByRole('group', { name: 'How did it go?' }).count()).toBe(0);
    await look('plan');
    await page.getByRole('button', { name: 'Plan contact' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contact planned' }).waitFor();
    await look('planned');
    await page.getByRole('button', { name: 'Cancel this plan' }).click();
    await look('cancel');
    await page.getByRole('button', { name: 'Cancel the plan' }).click();
    await page.getByText('Cancelled', { exact: true }).waitFor();
  },
});
