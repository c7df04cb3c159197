import fs from 'node:fs';
import path from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

const root = path.resolve(__dirname, '../../..');
const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What every page is seen with: British dates, the service's clock, nothing that moves while it is looked at. */
const everywhere: BrowserContextOptions = {
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  reducedMotion: 'reduce',
  colorScheme: 'light',
};

/** Switches that a machine without a screen, a GPU or a way out to the internet needs. The sandbox refuses to start as root. */
const calmSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
];

/**
 * Starts Chromium: the one that `CHROMIUM_PATH` names, else the one that npm installed. Close it when the journey ends.
 */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  const executablePath = own ?? (await bundled.executablePath());
  // One process for all pages saves memory on a tiny machine, but one page's crash would end every journey.
  const args = own ? [] : bundled.args.filter((arg) => !/^--(single-process|no-zygote|headless)/.test(arg));
  return chromium.launch({ executablePath, args: [...new Set([...args, ...calmSwitches])], headless: true });
}

/**
 * A telephone of 360 by 740 points that is touched. One dot a point: pictures are kept so, and without a GPU two take four times
 * as long to paint.
 */
export function phone(browser: Browser): Promise<BrowserContext> {
  const viewport = { width: 360, height: 740 };
  return browser.newContext({ ...everywhere, viewport, hasTouch: true, isMobile: true });
}

/** A laptop of 1280 by 800 points. */
export function desktop(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ ...everywhere, viewport: { width: 1280, height: 800 } });
}

/**
 * Opens a page and notes what goes wrong on it unseen: an uncaught error, a refusal by the content security policy, an
 * error on the console. `quiet()` fails with the list.
 */
export async function openPage(context: BrowserContext): Promise<{ page: Page; quiet: () => void }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is answered to the person on the page; the console's line about it is no fault.
    const refused = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !refused) faults.push(`console: ${message.text()}`);
  });
  return { page, quiet: () => expect(faults).toEqual([]) };
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * Fails unless axe-core finds nothing wrong with the page as it stands. The rules are run through the debugger, for which
 * the page's content security policy stays as strict as it is for everybody.
 */
export async function axe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: axeSource, silent: true });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression:
        'axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(found.violations))',
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const violations = JSON.parse(String(result.value)) as AxeViolation[];
    const readable = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.html}\n${node.failureSummary ?? ''}`),
    }));
    expect(readable).toEqual([]);
  } finally {
    await session.detach();
  }
}

/** Keeps a picture of the whole page as artefacts/screens/<name>.png, for people to look at after the run. */
export async function keepScreenshot(page: Page, name: string): Promise<string> {
  const file = path.join(root, 'artefacts', 'screens', `${name}.png`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true, scale: 'css' });
  return file;
}
