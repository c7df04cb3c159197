import { Injectable } from '@nestjs/common';
import type { ClientId, Day } from '#kernel';
import { type MatchingPolicy, policyProblems, variedList } from '#matching-core';
import type { Reader } from '#platform/database';
import type { PolicyPreviewView, PreviewPolicy } from './contract/policy-preview.schema';
import { matchingErrors } from './domain/errors';
import { policyOf } from './domain/policy';
import { isChanged, type ListMove, movesBetween, summaryOf } from './domain/policy-preview';
import { listLength } from './domain/suggestion';
import { LiveIndex } from './live-index.queries';
import { policyInForce } from './policy-in-force';
import { type ClientToRank, ProfilesQueries } from './profiles.queries';
import { SuggestionsQueries } from './suggestions.queries';

interface PreviewedClient {
  readonly id: ClientId;
  readonly preferredName: string;
}

/** Shows what a policy would do to the lists of real people, and keeps nothing of it. */
@Injectable()
export class PolicyPreviews {
  constructor(
    private readonly profiles: ProfilesQueries,
    private readonly suggestions: SuggestionsQueries,
    private readonly liveIndex: LiveIndex,
  ) {}

  /**
   * The lists of some of the reader's own clients by the policy in force and by another, from the same wishes and openings
   * of today: what differs, differs by the policy alone.
   *
   * @throws DomainError `matching.policy_invalid` with every figure that does not stand
   */
  async preview(reader: Reader, { figures, clients: atMost }: PreviewPolicy): Promise<PolicyPreviewView> {
    const problems = policyProblems(figures);
    if (problems.length > 0) throw matchingErrors.policyInvalid(problems);
    const day = await this.suggestions.today(reader);
    const inForce = await policyInForce(reader);
    const clients = await someClients(reader, atMost);
    const now = await this.lists(reader, clients, day, inForce);
    const then = await this.lists(reader, clients, day, policyOf('preview', figures));
    const compared = clients.map((client) => ({
      client,
      moves: movesBetween(now.get(client.id) ?? [], then.get(client.id) ?? []),
    }));
    const words = await vacanciesOf(
      reader,
      compared.flatMap(({ moves }) => moves),
    );
    return {
      day,
      policyVersionNow: inForce.version,
      summary: summaryOf(compared.map(({ moves }) => moves)),
      clients: compared.map(({ client, moves }) => ({
        client,
        changed: isChanged(moves),
        openings: moves.flatMap(({ openingId, ...places }) => {
          const vacancy = words.get(openingId);
          return vacancy ? [{ vacancy, ...places }] : [];
        }),
      })),
    };
  }

  private async lists(reader: Reader, clients: readonly PreviewedClient[], day: Day, policy: MatchingPolicy) {
    const index = await this.liveIndex.read(reader, { day, policy });
    const ids = clients.map(({ id }) => id);
    const clientsToRank = await this.profiles.toRank(reader, ids);
    const listOf = ({ profile }: ClientToRank) =>
      variedList(index, profile, policy, { k: listLength, today: day }).listed;
    return new Map(clientsToRank.map((each) => [each.client.clientId, listOf(each)]));
  }
}

/**
 * Clients the reader supports who are looking for work: a mixture that is the same each time, so that two tries can be
 * compared, and in the order of names.
 */
async function someClients(reader: Reader, atMost: number): Promise<PreviewedClient[]> {
  return reader.query<PreviewedClient>(
    `select * from (
       select c.id, c.preferred_name as "preferredName"
       from clients.client c
       where c.status = 'looking' and platform.sees_client(c.team_id)
       order by md5(c.id::text) limit $1
     ) mixture order by "preferredName", id`,
    [atMost],
  );
}

type PreviewedVacancy = PolicyPreviewView['clients'][number]['openings'][number]['vacancy'];

async function vacanciesOf(reader: Reader, moves: readonly ListMove[]): Promise<Map<string, PreviewedVacancy>> {
  const rows = await reader.query<PreviewedVacancy>(
    `select v.id, v.title, e.name as employer
     from vacancies.vacancy v left join employers.employer e on e.id = v.employer_id where v.id = any ($1::uuid[])`,
    [[...new Set(moves.map(({ openingId }) => openingId))]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
