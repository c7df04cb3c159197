import type { ClientView, Wishes } from '#clients';
import { aClient, wishesOf } from '#clients/testing';
import { aService, type TestService } from '#identity/testing';
import { drainJobs, type TestDatabase } from '#platform/testing';
import { aVacancy } from '#vacancies/testing';

/** A service with clients in both teams and something for them to choose from. */
export interface MatchingFixture {
  readonly service: TestService;
  /** Lives in S6, likes kitchens, never works at night. */
  readonly sam: ClientView;
  /** A colleague's client in S10 who has said nothing yet. */
  readonly pat: ClientView;
  /** Home not known. */
  readonly jo: ClientView;
  /** Client of the other team, in S70. */
  readonly kim: ClientView;
}

const kitchens: Partial<Wishes> = {
  occupations: [{ soc: '926', title: 'Kitchen work', strength: 'prefer', words: 'I like a busy kitchen.' }],
  shifts: [{ kind: 'nights', strength: 'deal_breaker', words: 'My tablets make me sleep.' }],
  travel: { modes: ['walk', 'bus'], maxMinutes: 45, strength: 'must', words: null },
};

/** Sets it up; no run has been made. One opening is at night, and one has expired. */
export async function aServiceToMatch(testDb: TestDatabase): Promise<MatchingFixture> {
  const service = await aService(testDb);
  const { specialist, colleague, outsider } = service;
  const sam = await aClient(testDb, specialist, { preferredName: 'Sam', homeOutcode: 'S6' });
  const pat = await aClient(testDb, colleague, { preferredName: 'Pat', homeOutcode: 'S10' });
  const jo = await aClient(testDb, specialist, { preferredName: 'Jo', homeOutcode: null });
  const kim = await aClient(testDb, outsider, { preferredName: 'Kim', homeOutcode: 'S70' });
  await wishesOf(testDb, specialist, sam.id, kitchens);
  await someVacancies(testDb, service);
  await drainJobs(testDb, []);
  return { service, sam, pat, jo, kim };
}

async function someVacancies(testDb: TestDatabase, { specialist }: TestService): Promise<void> {
  const places = ['S3 8RY', 'S10 2TN', 'S70 1GW', 'S6 4FA', 'S1 2GD'];
  for (let count = 0; count < 35; count += 1)
    await aVacancy(testDb, specialist, {
      title: count % 2 === 0 ? 'Kitchen porter' : 'Office cleaner',
      soc2020: count % 2 === 0 ? '9263' : '9223',
      place: places[count % places.length] ?? null,
      hoursMin: 16,
      hoursMax: 16 + count,
    });
  await aVacancy(testDb, specialist, {
    title: 'Night kitchen porter',
    soc2020: '9263',
    place: 'S6 4FA',
    shifts: { certainty: 'unknown', windows: [], pattern: 'fixed', nights: 'yes', weekends: 'unknown' },
  });
  await aVacancy(testDb, specialist, { title: 'Kitchen porter, gone', soc2020: '9263', closesOn: '2026-03-01' });
}
