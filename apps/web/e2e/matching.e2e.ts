import { journey } from './journey';
import { runMatching, settled } from './steps';

journey('matching', 'specialist', {
  'shows what was run, runs now with progress, and says when it is done': async ({ page, url, look }) => {
    await page.goto(`${url}/matching`);
    await settled(page);
    await page.getByText('Version 1, rules').first().waitFor();
    await look('runs');
    await runMatching(page, url);
    await look('done');
  },
});
