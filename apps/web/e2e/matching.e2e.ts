import type { Browser, BrowserContext } from 'playwright-core';
import { desktop, openBrowser, phone } from './browser';
import { startFoothold } from './foothold';
import { look, runMatching, settled, signIn } from './steps';

const sizes: readonly [string, (browser: Browser) => Promise<BrowserContext>][] = [
  ['phone', phone],
  ['desktop', desktop],
];

describe.each(sizes)('matching on a %s', (size, open) => {
  let browser: Browser;
  let context: BrowserContext;
  const { url } = startFoothold();
  beforeAll(async () => {
    browser = await openBrowser();
    context = await open(browser);
  });
  afterAll(() => browser?.close());

  it('shows what was run, runs now with progress, and says when it is done', async () => {
    const { page, quiet } = await signIn(context, url, 'specialist');
    await page.goto(`${url}/matching`);
    await settled(page);
    await page.getByText('standard-1, rules 1').first().waitFor();
    await look(page, `matching-${size}`);
    await runMatching(page, url);
    await look(page, `matching-done-${size}`);
    quiet();
    await page.close();
  });
});
