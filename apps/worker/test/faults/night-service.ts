import { aClient, wishesOf } from '#clients/testing';
import { aService, type TestService } from '#identity/testing';
import type { Wishes } from '#clients';
import { mostPlaces } from '#matching/testing';
import { Places } from '#reference';
import { aVacancy } from '#vacancies/testing';
import type { OpenedDatabase } from './own-cluster';

/** How many places the night has, each with one client: as many as one can have. */
export const places = mostPlaces;
const openings = 120;

/** Postcode districts of Yorkshire and around. */
const districts = ['S', 'DN', 'HD', 'LS', 'WF', 'BD', 'HX', 'YO', 'HU', 'HG', 'NG', 'DE', 'M', 'SK', 'OL']
  .flatMap((area) => Array.from({ length: 40 }, (_, index) => `${area}${index + 1}`))
  .filter((district) => new Places().locateOutcode(district).point !== null);

const jobs = [
  { title: 'Kitchen porter', soc2020: '9263' },
  { title: 'Office cleaner', soc2020: '9223' },
  { title: 'Care worker', soc2020: '6135' },
  { title: 'Warehouse operative', soc2020: '9252' },
  { title: 'Shop assistant', soc2020: '7111' },
];

const said: Partial<Wishes>[] = [
  {},
  { occupations: [{ soc: '926', title: 'Kitchen work', strength: 'prefer', words: 'I like a busy kitchen.' }] },
  {
    travel: { modes: ['walk', 'bus'], maxMinutes: 60, strength: 'must', words: null },
    shifts: [{ kind: 'nights', strength: 'deal_breaker', words: null }],
  },
  {
    occupations: [{ soc: '61', title: 'Care', strength: 'must', words: null }],
    hours: { min: 12, max: 24, strength: 'prefer', buildUpTo: 30, words: null },
  },
];

/** A service whose night has many places with a client each, and something for each of them to choose from. */
export async function aServiceForANight(database: OpenedDatabase): Promise<TestService> {
  const service = await aService(database);
  const { specialist } = service;
  await sideBySide(places, async (index) => {
    const homeOutcode = districts[index] ?? null;
    const client = await aClient(database, specialist, { preferredName: `Client ${index}`, homeOutcode });
    const wishes = said[index % said.length]!;
    if (Object.keys(wishes).length > 0) await wishesOf(database, specialist, client.id, wishes);
  });
  await sideBySide(openings, (index) =>
    aVacancy(database, specialist, {
      ...jobs[index % jobs.length],
      place: ['S3 8RY', 'S10 2TN', 'S70 1GW', 'S6 4FA', 'S1 2GD', null][index % 6] ?? null,
      hoursMin: 8 + (index % 20),
      hoursMax: 30 + (index % 7),
    }),
  );
  return service;
}

async function sideBySide(count: number, make: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await make(index);
    }
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}
