import { Injectable } from '@nestjs/common';
import { type CurrentWishes, WishesQueries } from '#clients';
import type { ClientId, VacancyId } from '#kernel';
import type { ProfileFacts } from '#matching-core';
import type { Reader } from '#platform/database';
import { Places } from '#reference';
import { profileOf } from './domain/profile-facts';
import { homeOf } from './home';

/** Somebody who is looking for work: what they said, and the same as the core reads it. */
export interface ClientToRank {
  readonly client: CurrentWishes;
  /** Vacancies they turned down, by id. */
  readonly declined: readonly VacancyId[];
  readonly profile: ProfileFacts;
}

/** What the ranking is told about clients. */
@Injectable()
export class ProfilesQueries {
  constructor(
    private readonly wishes: WishesQueries,
    private readonly places: Places,
  ) {}

  /** Those of some clients who are looking for work, in the order of their ids. */
  async toRank(reader: Reader, clientIds: readonly ClientId[]): Promise<ClientToRank[]> {
    const wishes = await this.wishes.current(reader, clientIds);
    const turnedDown = await declinedBy(reader, clientIds);
    return wishes.map((client) => {
      const declined = turnedDown.get(client.clientId) ?? [];
      return { client, declined, profile: profileOf(client.wishes, homeOf(this.places, client.homeOutcode), declined) };
    });
  }
}

async function declinedBy(reader: Reader, clientIds: readonly ClientId[]): Promise<Map<ClientId, VacancyId[]>> {
  const rows = await reader.query<{ clientId: ClientId; vacancyIds: VacancyId[] }>(
    `select client_id as "clientId", array_agg(vacancy_id order by vacancy_id) as "vacancyIds"
     from matching.kept_suggestion where client_id = any ($1::uuid[]) and state = 'declined' group by client_id`,
    [clientIds],
  );
  return new Map(rows.map(({ clientId, vacancyIds }) => [clientId, vacancyIds]));
}
