import fs from 'node:fs';
import type { Browser } from 'playwright-core';
import { axe, desktop, keepScreenshot, openBrowser, openPage, phone } from './browser';

const html = (body: string) =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en-GB"><head><title>Journeys</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="script-src 'none'"></head><body><main>${body}</main></body></html>`)}`;

describe('the browser of the journeys', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows a page on a telephone and keeps a picture of it', async () => {
    const context = await phone(browser);
    const { page, quiet } = await openPage(context);
    await page.goto(html('<h1>A phone, touched</h1>'));
    expect(await page.evaluate('[innerWidth, devicePixelRatio, navigator.maxTouchPoints > 0]')).toEqual([360, 1, true]);
    const picture = await keepScreenshot(page, 'chromium-phone');
    expect(fs.readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
    quiet();
    await context.close();
  });

  it('finds nothing wrong with a sound page under a strict policy, and says what is wrong with another', async () => {
    const context = await desktop(browser);
    const { page } = await openPage(context);
    await page.goto(html('<h1>A sound page</h1><p>Nothing to mend.</p>'));
    await axe(page);
    await page.goto(html('<h1>Another</h1><input type="text">'));
    await expect(axe(page)).rejects.toThrow(/"id": "label"/);
    await context.close();
  });
});
