import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axe, openBrowser, openPage } from './browser';
import { startFoothold } from './foothold';
import { settled, signIn, type Who } from './steps';

const { url } = startFoothold();

/** Every path behind the sign-in, as the features' tables of routes say it: a new page is walked without being listed here. */
const paths = routePaths().filter((route) => route !== '/sign-in');
/** What does not stand in a feature's table: a tab, and an address that leads nowhere. */
const further = ['/settings?tab=teams', '/settings?tab=keys', '/settings?tab=service', '/nowhere-at-all'];

function routePaths(): string[] {
  const features = path.resolve(__dirname, '../src/features');
  return fs
    .readdirSync(features)
    .map((feature) => path.join(features, feature, 'routes.ts'))
    .filter((file) => fs.existsSync(file))
    .flatMap((file) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, found]) => found ?? ''),
    );
}

function whoOpens(route: string): Who {
  if (route.startsWith('/settings')) return 'admin';
  return ['/team', '/matching/quality'].includes(route) ? 'leader' : 'specialist';
}

const lists: Readonly<Record<string, string>> = {
  $employerId: 'employers',
  $contactId: 'contacts',
  $vacancyId: 'vacancies',
  $clientId: 'clients',
  $importId: 'imports',
  $accountId: 'accounts',
  $teamId: 'teams',
};

async function read<T>(page: Page, address: string): Promise<T> {
  return (await (await page.request.get(`${url}/v1/${address}`)).json()) as T;
}

/** A path with ids of things that the person may see in place of its parameters. */
async function filled(page: Page, route: string): Promise<string> {
  let address = route;
  if (/\$(siteId|personId)/.test(route)) {
    const employer = await employerWithBoth(page);
    const ids = { $employerId: employer.id, $siteId: employer.sites[0]?.id, $personId: employer.people[0]?.id };
    for (const [name, id] of Object.entries(ids)) address = address.replace(name, id ?? 'none');
  }
  for (const [name, list] of Object.entries(lists)) {
    if (!address.includes(name)) continue;
    const { data } = await read<{ data: { id: string }[] }>(page, `${list}?limit=1`);
    address = address.replace(name, data[0]?.id ?? 'none');
  }
  expect(address).not.toMatch(/\$|none/);
  return address;
}

interface Employer {
  readonly id: string;
  readonly sites: readonly { readonly id: string }[];
  readonly people: readonly { readonly id: string }[];
}

async function employerWithBoth(page: Page): Promise<Employer> {
  const { data } = await read<{ data: { id: string }[] }>(page, 'employers?limit=50');
  for (const { id } of data) {
    const employer = await read<Employer>(page, `employers/${id}`);
    if (employer.sites.length > 0 && employer.people.length > 0) return employer;
  }
  throw new Error('No employer of the demo has both a site and a person.');
}

/** A dry run, so that there is an import to open. */
async function startImport(page: Page): Promise<void> {
  const file = {
    name: 'one.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('source,ref,name\ninvented,1,Corner Pantry\n'),
  };
  const started = await page.request.post(`${url}/v1/imports`, {
    headers: { Origin: url },
    multipart: { kind: 'employers', dryRun: 'true', file },
  });
  expect(started.status()).toBe(201);
}

describe('every page at 320 points', () => {
  let browser: Browser;
  const people = new Map<Who, { page: Page; quiet: () => void }>();
  beforeAll(async () => {
    browser = await openBrowser();
    for (const who of ['specialist', 'leader', 'admin'] as const) {
      const viewport = { width: 320, height: 640 };
      const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
      people.set(who, await signIn(context, url, who));
    }
    const someone = people.get('specialist');
    if (someone) await startImport(someone.page);
  }, 120_000);
  afterAll(() => browser?.close());

  it.each([...paths, ...further])('%s stays within its width, and axe finds nothing', async (route) => {
    const person = people.get(whoOpens(route));
    if (!person) throw new Error('Nobody is signed in.');
    const { page, quiet } = person;
    await page.goto(url + (await filled(page, route)));
    await settled(page);
    expect(await page.getByRole('heading', { name: 'This page did not load' }).count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await axe(page);
    quiet();
  });
});

describe('without a mouse', () => {
  it('signs in and skips to the content', async () => {
    const browser = await openBrowser();
    const { page, quiet } = await openPage(await browser.newContext({ viewport: { width: 1280, height: 800 } }));
    const press = (key: string) => page.keyboard.press(key);
    const here = (member: string) => page.evaluate(`document.activeElement?.${member} ?? ''`);
    await page.goto(`${url}/sign-in`);
    await page.getByLabel('Email address').waitFor();
    for (let step = 0; step < 5 && (await here('type')) !== 'email'; step++) await press('Tab');
    await page.keyboard.type('specialist@demo.example');
    await press('Tab');
    await page.keyboard.type('foothold-demo');
    await press('Enter');
    await page.waitForURL((address) => address.pathname !== '/sign-in');
    await settled(page);
    await page.reload();
    await settled(page);
    await press('Tab');
    expect(await here('textContent')).toBe('Skip to main content');
    await press('Enter');
    expect(await here('id')).toBe('main');
    quiet();
    await browser.close();
  });
});
