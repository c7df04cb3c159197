import fs from 'node:fs';
import { journey } from './journey';

/** Invented adverts: two good rows, and one without a title. */
const advertsFor = (size: string) =>
  [
    'source,ref,title,employer,postcode,hours_min',
    `invented-${size},a1,Shelf filler,The Corner Pantry,S10 2TN,12`,
    `invented-${size},a2,,The Corner Pantry,S10 2TN,16`,
    `invented-${size},a3,Samovar café keeper,Harbour Tea Rooms,S3 8RY,20`,
    '',
  ].join('\n');

journey('imports', 'admin', {
  'tries a file, imports it for real, and hands back the row that was not taken': async ({ page, url, size, look }) => {
    await page.goto(`${url}/imports/new`);
    await page.getByRole('button', { name: 'Start dry run' }).click();
    await page.getByText('Choose a file').first().waitFor();
    await look('new');
    await page.getByRole('radio', { name: /Vacancies/ }).check();
    const buffer = Buffer.from(advertsFor(size), 'utf8');
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: `adverts-${size}.csv`, mimeType: 'text/csv', buffer });
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
});
