import type { Browser, Page } from 'playwright-core';
import { desktop, keepScreenshot, openBrowser, openPage, phone } from './browser';
import { startFoothold } from './foothold';
import { enter, look, type Who } from './steps';

/** The sizes every journey is walked at. */
const sizes = { phone, desktop } as const;
type Size = keyof typeof sizes;

/** Somebody signed in at one size. */
export interface Walk {
  readonly page: Page;
  readonly url: string;
  readonly size: Size;
  /** Finds no fault with the page as it stands and keeps a picture of it, named after the journey. */
  readonly look: (what: string) => Promise<void>;
}

type Step = (walk: Walk) => Promise<void>;

/** The steps of one journey, each at phone and desktop size, as one of the demo's people. A fault on the console fails them. */
export function journey(name: string, who: Who, steps: Readonly<Record<string, Step>>): void {
  const { url } = startFoothold();
  let browser: Browser;
  beforeAll(async () => {
    browser ??= await openBrowser();
  });
  afterAll(() => browser?.close());

  describe.each(Object.keys(sizes) as Size[])(`${name} on a %s`, (size) => {
    it.each(Object.entries(steps))('%s', async (_, step) => {
      const context = await sizes[size](browser);
      await enter(context, url, who);
      const { page, quiet } = await openPage(context);
      page.setDefaultTimeout(15_000);
      try {
        await step({ page, url, size, look: (what) => look(page, `${name}-${what}-${size}`) });
        quiet();
      } catch (failure) {
        await keepScreenshot(page, `FAILED-${name}-${size}`);
        throw failure;
      } finally {
        await context.close();
      }
    });
  });
}
