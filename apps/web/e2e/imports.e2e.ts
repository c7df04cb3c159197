import fs from 'node:fs';
import { journey, type Walk } from './journey';
import { chip } from './steps';

/** Invented adverts: two good rows, and one without a title. */
const advertsFor = (size: string) =>
  [
    'source,ref,title,employer,postcode,hours_min',
    `invented-${size},a1,Shelf filler,The Corner Pantry,S10 2TN,12`,
    `invented-${size},a2,,The Corner Pantry,S10 2TN,16`,
    `invented-${size},a3,Samovar café keeper,Harbour Tea Rooms,S3 8RY,20`,
    '',
  ].join('\n');

/** Employers as a chamber of commerce may keep them: twelve columns under names of its own, one row spoilt. */
const chamberList = (size: string, street: string) =>
  [
    `Member no.;Company;Contact;Phone;Street;Town;Post-Code;Industry;Size;Joined;Paid;Notes ${size}`,
    `${size}-1;Otter & Reed Joinery;J. Reed;0114 496 0101;${street};Sheffield;S3 8RY;wood;9;2019;yes;`,
    `${size}-2;;A. Weir;0114 496 0102;3 Weir Lane;Sheffield;S6 2LW;food;4;2021;yes;call first`,
    `${size}-3;Lantern Bakery;;0114 496 0103;5 Weir Lane;Sheffield;S6 2LW;food;12;2022;no;`,
    '',
  ].join('\n');

const choose = (page: Walk['page'], name: string, text: string) =>
  page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });

journey('imports', 'admin', {
  'tries a file, imports it for real, and hands back the row that was not taken': async ({ page, url, size, look }) => {
    await page.goto(`${url}/imports/new`);
    await page.getByRole('button', { name: 'Start dry run' }).click();
    await page.getByText('Choose a file').first().waitFor();
    await look('new');
    await page.getByRole('radio', { name: /Vacancies/ }).check();
    await choose(page, `adverts-${size}.csv`, advertsFor(size));
    await page.getByRole('radio', { name: 'Foothold’s own columns' }).waitFor();
    await look('recognised');
    await chip(page, /Recognised/, /I say/).click();
    await page.getByRole('combobox', { name: 'Job title' }).waitFor();
    await look('own-columns');
    await chip(page, /Recognised/, /own columns/).click();
    await page.getByRole('button', { name: 'Start dry run' }).click();

    await page.getByRole('heading', { name: 'Dry run done: nothing was written' }).waitFor();
    await page.getByText('2 of 3 rows can be taken').waitFor();
    await page.getByText('Line 3').waitFor();
    await look('dry-run');

    await page.getByRole('button', { name: 'Import for real' }).click();
    await page.getByText('Done. The same list can be imported again').waitFor();
    await look('done');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    const file = fs.readFileSync(await download.path(), 'utf8');
    expect(file).toContain(`invented-${size},a2`);

    await page.getByRole('link', { name: 'Import', exact: true }).first().click();
    await page
      .getByRole('link', { name: `adverts-${size}.csv` })
      .first()
      .waitFor();
    await look('list');
    await page.goto(`${url}/vacancies?q=${encodeURIComponent('Samovar café keeper')}`);
    await page.getByText('Harbour Tea Rooms').first().waitFor();
  },

  'asks which column is which, keeps it over an error, and knows it the next time': async ({
    page,
    url,
    size,
    look,
  }) => {
    const name = `chamber-${size}.csv`;
    await page.goto(`${url}/imports/new`);
    await chip(page, 'What are the rows?', /Employers/).click();
    await choose(page, 'workbook.csv', 'PK\u0003\u0004 as a spreadsheet saves it');
    await page.getByText('not CSV. Save it as').waitFor();
    await look('not-csv');

    await choose(page, name, chamberList(size, '12 Green Lane'));
    await page.getByText('Say which column is which').waitFor();
    const column = (field: string | RegExp) => page.getByRole('combobox', { name: field });
    expect(await column(/Name of the employer/).inputValue()).toBe('Company');
    expect(await column(/Postcode/).inputValue()).toBe('Post-Code');
    await page.getByText('12 Green Lane · 3 Weir Lane · 5 Weir Lane').waitFor();
    await page.getByText('Not read: Member no., Contact').waitFor();
    await look('columns');
    await page.getByRole('button', { name: 'Start dry run' }).click();
    await page.getByRole('link', { name: 'Choose the column for “Reference”' }).waitFor();
    await look('columns-missing');

    await column(/Reference/).selectOption('Member no.');
    await page.getByLabel('Where the list is from').fill(`Chamber ${size}`);
    await page.getByRole('button', { name: 'Start dry run' }).click();
    await page.getByText('2 of 3 rows can be taken').waitFor();
    await look('columns-dry-run');
    await page.getByRole('link', { name: 'Change the columns' }).click();
    await page.getByText('Say which column is which').waitFor();
    expect(await column(/Reference/).inputValue()).toBe('Member no.');
    expect(await page.getByLabel('Where the list is from').inputValue()).toBe(`Chamber ${size}`);
    await page.getByRole('button', { name: 'Start dry run' }).click();
    await page.getByRole('button', { name: 'Import for real' }).click();
    await page.getByText('Done. The same list can be imported again').waitFor();

    // The next month: the same columns, one address changed.
    await page.goto(`${url}/imports/new?kind=employers`);
    await choose(page, name, chamberList(size, '14 Green Lane'));
    await page.getByText('as when this list was imported the last time').waitFor();
    expect(await column(/Reference/).inputValue()).toBe('Member no.');
    await look('columns-again');
    await page.getByRole('button', { name: 'Start dry run' }).click();
    await page.getByText('Would be changed').waitFor();
    await page.getByText('2 of 3 rows can be taken').waitFor();
    await look('changed-at-the-source');
  },
});
