import { openPage } from './browser';
import { journey } from './journey';
import { addEmployer, chip, settled, unique } from './steps';

journey('employers', 'specialist', {
  'adds an employer, with likely duplicates shown and typing that survives a reload': async ({ page, url, look }) => {
    const name = unique('Wharncliffe Tea Rooms');
    await addEmployer(page, url, { name, person: 'Priya Sandhu', canHire: 'Not known yet' });
    await look('employer');

    const question = page.getByRole('group', { name: 'Can Priya Sandhu decide to hire?' });
    await question.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Can hire', { exact: true }).waitFor();

    await page.goto(`${url}/employers/new`);
    await page.getByRole('button', { name: 'Add employer' }).click();
    await page.getByRole('alert').getByText('Enter the name of the employer').waitFor();
    await look('missing');
    await page.getByLabel('Name', { exact: true }).fill(name.toUpperCase());
    await page.getByText('Is it one of these?').waitFor();
    await page.getByText('the same name').first().waitFor();
    await look('duplicate');
    await page.waitForTimeout(150);
    await page.reload();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name.toUpperCase());
    await page.getByText('We brought back what you typed before.').waitFor();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  },

  'finds an employer while typing, and keeps the search in the address': async ({ page, url, look }) => {
    const name = unique('Loxley Canteen');
    await addEmployer(page, url, { name, person: 'Tom Hale', canHire: 'Yes' });
    await page.goto(`${url}/employers`);
    await look('list');
    await page.getByLabel('Search employers by name').fill(name);
    await page.waitForURL((address) => address.searchParams.get('q') === name);
    await page.getByRole('link', { name, exact: true }).waitFor();
    await page.reload();
    await page.getByRole('link', { name, exact: true }).waitFor();
    await look('found');
    await page.getByLabel('Search employers by name').fill('zzzzqqqq');
    await page.getByRole('heading', { name: 'No employer found' }).waitFor();
    await look('none');
  },

  'adds a person and a site, and changes both': async ({ page, url, look }) => {
    await addEmployer(page, url, { name: unique('Stannington Stone'), person: 'Gil Hart', canHire: 'No' });
    const employer = page.url();
    await page.goto(`${employer}/people/new`);
    await page.getByLabel('Name', { exact: true }).fill('Zoe Quarry');
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.getByRole('link', { name: 'Zoe Quarry' }).click();
    await page.getByLabel('Job title').fill('Yard manager');
    await look('person');
    await page.getByRole('button', { name: 'Save person' }).click();
    await page.getByText('Yard manager').waitFor();

    await page.goto(`${employer}/sites/new`);
    await page.getByRole('button', { name: 'Add site' }).click();
    await page.getByRole('alert').getByText('Enter a postcode, an address or a name').waitFor();
    await page.getByLabel('What people call it').fill('The quarry');
    await page.getByLabel('Postcode').fill('S6 6BX');
    await page.getByRole('button', { name: 'Add site' }).click();
    await page.getByRole('link', { name: /The quarry/ }).click();
    await page.getByLabel('Street address').fill('Long Lane');
    await look('site');
    await page.getByRole('button', { name: 'Save site' }).click();
    await page.getByText(/Long Lane/).waitFor();
  },

  'shows both versions when two people change the same thing, and loses neither': async ({ page, url, look }) => {
    const theirs = await openPage(page.context());
    await addEmployer(page, url, { name: unique('Rivelin Mill'), person: 'Gita Rao', canHire: 'No' });
    const edit = `${page.url()}/edit`;
    for (const one of [page, theirs.page]) {
      await one.goto(edit);
      await settled(one);
    }
    await theirs.page.getByLabel('To know before walking in').fill('Ask at the side door.');
    await chip(theirs.page, 'How many people work there', '10 to 49').click();
    await theirs.page.getByRole('button', { name: 'Save employer' }).click();
    await theirs.page.getByText('Ask at the side door.').waitFor();

    await page.getByLabel('To know before walking in').fill('The owner likes an early visit.');
    await page.getByRole('button', { name: 'Save employer' }).click();
    await page.getByText('changed by both of you').waitFor();
    await look('both-changed');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save employer' }).click();
    await page.getByText('The owner likes an early visit.').waitFor();
    await page.getByText('10 to 49 people').waitFor();
    theirs.quiet();
  },
});
