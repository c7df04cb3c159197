import { journey } from './journey';
import { runMatching, settled } from './steps';

journey('matching', 'specialist', {
  'shows what was run, runs now with progress, and says when it is done and what it did': async ({
    page,
    url,
    look,
  }) => {
    await page.goto(`${url}/matching`);
    await settled(page);
    await page.getByText('Version 1, rules').first().waitFor();
    await look('runs');
    // Asked once for the page and once for the end: between them the run tells by itself.
    const events = page.waitForResponse((response) => response.url().endsWith('/events'));
    await runMatching(page, url);
    expect((await events).headers()['content-type']).toContain('text/event-stream');
    const report = page.locator('dl', { hasText: 'New suggestions' });
    await report.getByText('Done. Everybody who is looking').waitFor();
    await report.getByText('Being counted').first().waitFor({ state: 'detached' });
    expect(await report.getByText('Not counted').count()).toBe(0);
    await look('done');
  },
});

journey('quality', 'leader', {
  'says how good the lists are, with the figures of every bar': async ({ page, url, look }) => {
    await page.goto(`${url}/matching`);
    await settled(page);
    await page.getByRole('link', { name: 'How good the lists are' }).click();
    const steady = page.getByRole('table', { name: 'Of the first ten, how many stay' });
    await steady.waitFor();
    expect(await steady.getByRole('row').count()).toBe(4);
    for (const name of ['Vacancies that may be filled', /Share of first places/])
      expect(await page.getByRole('table', { name }).getByRole('row').count()).toBeGreaterThan(3);
    await look('report');
  },
});
