import { Injectable } from '@nestjs/common';
import { type Wishes, WishesQueries } from '#clients';
import type { ClientId, Day } from '#kernel';
import type { MatchingPolicy, OpeningIndex, ProfileFacts } from '#matching-core';
import type { Reader } from '#platform/database';
import { Places } from '#reference';
import { matchingErrors } from './domain/errors';
import { profileOf } from './domain/profile-facts';
import { homeOf } from './home';
import { LiveIndex } from './live-index.queries';
import { policyInForce } from './policy-in-force';
import { SuggestionsQueries } from './suggestions.queries';

/** All that a client's list rests on, as it is now. */
export interface ListBasis {
  /** Of the wishes; 0 when none were stated. */
  readonly version: number;
  readonly wishes: Wishes;
  /** The client as the core reads them, with these wishes or with others. */
  readonly profile: (wishes: Wishes) => ProfileFacts;
  readonly day: Day;
  readonly policy: MatchingPolicy;
  readonly index: OpeningIndex;
}

/** Reads what is needed to rank one client's openings while they look on. */
@Injectable()
export class ListBasisQueries {
  constructor(
    private readonly wishes: WishesQueries,
    private readonly places: Places,
    private readonly suggestions: SuggestionsQueries,
    private readonly liveIndex: LiveIndex,
  ) {}

  /** @throws DomainError `matching.client_not_found` */
  async read(reader: Reader, clientId: ClientId): Promise<ListBasis> {
    const stated = await this.wishes.find(reader, clientId);
    if (!stated) throw matchingErrors.clientNotFound(clientId);
    const day = await this.suggestions.today(reader);
    const policy = await policyInForce(reader);
    const [client] = await reader.query<{ outcode: string | null; declined: string[] }>(
      `select c.home_outcode as outcode, array(
         select s.vacancy_id from matching.kept_suggestion s where s.client_id = c.id and s.state = 'declined'
       ) as declined
       from clients.client c where c.id = $1`,
      [clientId],
    );
    const home = homeOf(this.places, client?.outcode ?? null);
    return {
      version: stated.version,
      wishes: stated.wishes,
      profile: (wishes) => profileOf(wishes, home, client?.declined),
      day,
      policy,
      index: await this.liveIndex.read(reader, { day, policy }),
    };
  }
}
