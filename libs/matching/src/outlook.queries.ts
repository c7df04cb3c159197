import { Injectable } from '@nestjs/common';
import { WishesQueries } from '#clients';
import type { ClientId } from '#kernel';
import { engineVersion, nearMisses, varietyOf, whatStandsInTheWay } from '#matching-core';
import type { Reader } from '#platform/database';
import type { ListVariety, NearMisses, VarietyView, WhatStandsInTheWay } from './contract/limits.schema';
import { keptParts } from './domain/client-list';
import { matchingErrors } from './domain/errors';
import { readable, reasonsOf } from './explained';
import { type ListBasis, ListBasisQueries } from './list-basis.queries';
import { suggestedVacancies } from './suggested-vacancy';
import { listedStates } from './suggestions.queries';

/** How many near misses are worth a talk at a time. */
const mostNearMisses = 10;

/** What an answer about a client was judged by. */
export function judgedBy(clientId: ClientId, { day, version, policy }: ListBasis) {
  return { clientId, day, wishesVersion: version, policyVersion: policy.version, engineVersion };
}

/** What lies around a client's list: what hard wishes cost, what just misses, and how unlike the listed ones are. */
@Injectable()
export class OutlookQueries {
  constructor(
    private readonly basis: ListBasisQueries,
    private readonly wishes: WishesQueries,
  ) {}

  /** @throws DomainError `matching.client_not_found` */
  async whatStandsInTheWay(reader: Reader, clientId: ClientId): Promise<WhatStandsInTheWay> {
    const basis = await this.basis.read(reader, clientId);
    const { wishes, index, policy, day } = basis;
    const { suitable, excluded, steps } = whatStandsInTheWay(index, basis.profile(wishes), policy, day);
    return {
      ...judgedBy(clientId, basis),
      suitable,
      excluded,
      // Of equal ones the first stated stays first.
      steps: steps
        .map(({ code, criterion, facts, wish, more }) => ({
          ...readable({ code, criterion, facts, wish }, wishes),
          more,
        }))
        .sort((one, other) => other.more - one.more),
    };
  }

  /** @throws DomainError `matching.client_not_found` */
  async nearMisses(reader: Reader, clientId: ClientId): Promise<NearMisses> {
    const basis = await this.basis.read(reader, clientId);
    const { wishes, index, policy, day } = basis;
    const found = nearMisses(index, basis.profile(wishes), policy, { k: mostNearMisses, today: day });
    const ids = found.map(({ explanation }) => explanation.openingId);
    const vacancies = await suggestedVacancies(reader, ids, day);
    return {
      ...judgedBy(clientId, basis),
      nearMisses: found.flatMap(({ rank, exclusion, clash, explanation }) => {
        const vacancy = vacancies.get(explanation.openingId);
        if (!vacancy) return [];
        return {
          rank,
          vacancy,
          ...reasonsOf(explanation, wishes),
          exclusion: readable(exclusion, wishes),
          clash: readable(keptParts([clash])[0]!, wishes),
        };
      }),
    };
  }

  /**
   * How unlike the suggestions of a client are.
   *
   * @throws DomainError `matching.client_not_found`
   */
  async variety(reader: Reader, clientId: ClientId, { state }: ListVariety): Promise<VarietyView> {
    if (!(await this.wishes.find(reader, clientId))) throw matchingErrors.clientNotFound(clientId);
    const openings = await reader.query<{ soc: string | null; employerId: string | null }>(
      `select v.soc2020 as soc, v.employer_id as "employerId"
       from matching.suggestion s join vacancies.vacancy v on v.id = s.vacancy_id
       where s.client_id = $1 and s.state = any ($2::text[])`,
      [clientId, state ?? listedStates],
    );
    return { clientId, suggestions: openings.length, ...varietyOf(openings) };
  }
}
