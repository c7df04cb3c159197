import type { BrowserContext, Page } from 'playwright-core';
import { axe, keepScreenshot, openPage } from './browser';

/** The demo's accounts. */
export type Who = 'admin' | 'leader' | 'specialist' | 'commissioner';

/** The cookies of those who signed in, by who: one sign-in does for all journeys of a file. */
const sessions = new Map<Who, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** Signs in without a page: the journeys that are not about signing in need not wait for its form. */
export async function enter(context: BrowserContext, url: string, who: Who): Promise<void> {
  const cookies = sessions.get(who);
  if (cookies) return context.addCookies(cookies);
  const data = { email: `${who}@demo.example`, password: 'foothold-demo' };
  const answer = await context.request.post(`${url}/v1/session`, { data });
  if (!answer.ok()) throw new Error(`Signing in as ${who} was answered with ${answer.status()}.`);
  sessions.set(who, await context.cookies());
}

/** Opens a page and signs in as one of the demo's people. */
export async function signIn(context: BrowserContext, url: string, who: Who) {
  const { page, quiet } = await openPage(context);
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Email address').fill(`${who}@demo.example`);
  await page.getByLabel('Password').fill('foothold-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((address) => !['/', '/sign-in'].includes(address.pathname));
  return { page, quiet };
}

/** Waits until nothing is on its way, finds no fault with the page as it stands, and keeps a picture of it. */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  await axe(page);
  const sideways = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(sideways).toBeLessThanOrEqual(0);
  await keepScreenshot(page, name);
}

/** Waits until every part of the page has its content. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  // Not `waitForFunction`: it evaluates text inside the page, which the content policy rightly refuses.
  await page.locator('.fh-loading').first().waitFor({ state: 'detached' });
}

/** The chip that a person taps: the label around a radio button. */
export const chip = (page: Page, group: string | RegExp, label: string | RegExp) =>
  page.getByRole('group', { name: group }).locator('.fh-chip', { hasText: label });

/** A name nobody else uses, so that journeys can run again on the same data. */
export const unique = (name: string): string => `${name} ${Math.random().toString(36).slice(2, 7)}`;

interface NewEmployer {
  readonly name: string;
  readonly person: string;
  readonly canHire: 'Yes' | 'No' | 'Not known yet';
}

/** Adds an employer with its first person through the page, and ends on the employer's page. */
export async function addEmployer(page: Page, url: string, { name, person, canHire }: NewEmployer): Promise<void> {
  await page.goto(`${url}/employers/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Postcode').fill('S6 2LW');
  await page.getByLabel('Their name').fill(person);
  await chip(page, /Can they decide/, new RegExp(`^${canHire}$`)).click();
  await page.getByRole('button', { name: 'Add employer' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
}

/** Takes up a client through the page, and ends on the client's page. */
export async function addClient(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/clients/new`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Postcode district of their home').fill('S6');
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await settled(page);
}

/** Opens one part of the conversation about wishes, unless it is open. */
export async function openPart(page: Page, question: string): Promise<void> {
  const part = page.locator('details', { has: page.getByRole('heading', { name: question }) });
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
}

/** Runs matching now and waits until everybody has a fresh list. A run that is at work already is waited for first. */
export async function runMatching(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/matching`);
  await settled(page);
  const start = page.getByRole('button', { name: 'Run now' });
  await start.waitFor();
  await start.click();
  await page.getByRole('heading', { name: 'At work now' }).waitFor();
  await page.getByText('Matching is done').waitFor({ timeout: 45_000 });
  await start.waitFor();
}

/** The first thing a search as one types has found; what it says while it searches is none. */
export const firstFound = (page: Page) => page.getByRole('listbox').getByRole('option').first();

/** Chooses the first thing found by keyboard. What is still being searched for is taken when it comes. */
export const chooseFirstFound = (page: Page): Promise<void> => page.keyboard.press('Enter');
