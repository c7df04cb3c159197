import { Injectable } from '@nestjs/common';
import { WishesQueries } from '#clients';
import type { ClientId, VacancyId } from '#kernel';
import {
  type Comparable,
  differences,
  engineVersion,
  enoughOf,
  explain,
  type Explanation,
  type OpeningFacts,
} from '#matching-core';
import type { Reader } from '#platform/database';
import { Places } from '#reference';
import { OpeningQueries, type OpeningRecord } from '#vacancies';
import { linesOf, storedLists } from './client-lists';
import type { ExplanationView } from './contract/explanation.schema';
import { matchingErrors } from './domain/errors';
import { compareLines } from './domain/mended-list';
import { openingOf } from './domain/opening-facts';
import { profileOf } from './domain/profile-facts';
import { standingOf } from './domain/standing';
import { listLength } from './domain/suggestion';
import { readable, reasonsOf } from './explained';
import { homeOf } from './home';
import { policyInForce } from './policy-in-force';
import { storedReasons, type StoredReasons, storedReasonsColumns } from './stored-reasons';
import { suggestedVacancies } from './suggested-vacancy';
import { SuggestionsQueries } from './suggestions.queries';

type LastListed = NonNullable<ExplanationView['lastListed']> & StoredReasons & { of: number };

/** Explains any opening for any client: why it is on the list, or why not. */
@Injectable()
export class ExplanationsQueries {
  constructor(
    private readonly wishes: WishesQueries,
    private readonly openings: OpeningQueries,
    private readonly places: Places,
    private readonly suggestions: SuggestionsQueries,
  ) {}

  /**
   * Judges one opening by today's facts and wishes, and says where it stands against the client's stored list.
   *
   * @throws DomainError `matching.client_not_found`, `matching.opening_not_found`
   */
  async explain(reader: Reader, clientId: ClientId, vacancyId: VacancyId): Promise<ExplanationView> {
    const stated = await this.wishes.find(reader, clientId);
    if (!stated) throw matchingErrors.clientNotFound(clientId);
    const day = await this.suggestions.today(reader);
    const [opening] = await this.openings.byIds(reader, [vacancyId]);
    const vacancy = (await suggestedVacancies(reader, [vacancyId], day)).get(vacancyId);
    if (!opening || !vacancy) throw matchingErrors.openingNotFound(vacancyId);

    const policy = await policyInForce(reader);
    const home = homeOf(this.places, await homeOutcodeOf(reader, clientId));
    const declined = await declinedBy(reader, clientId);
    // A vacancy that can no longer be filled is explained as if it could, and its standing says that it cannot.
    const facts = openingOf({ ...opening, state: rankedState(opening) }, policy.pay);
    const profile = profileOf(stated.wishes, home, declined);
    const explanation = explain(facts, profile, policy, day);

    const suggestion = await suggestionOf(reader, clientId, vacancyId);
    const last = await lastListed(reader, clientId);
    const before = profile.variety === 0 ? [] : await listedBefore(reader, clientId, { ...explanation, ...facts });
    const standing = standingOf({
      isLive: vacancy.live,
      state: suggestion?.state ?? null,
      isExcluded: explanation.exclusions.length > 0,
      isHeldBack: enoughOf(before, facts, profile.variety).length > 0,
      points: explanation.points,
      lastListedPoints: last?.points ?? null,
    });
    return {
      clientId,
      vacancy,
      standing,
      day,
      ...reasonsOf(explanation, stated.wishes),
      exclusions: explanation.exclusions.map((exclusion) => readable(exclusion, stated.wishes)),
      wishesVersion: stated.version,
      policyVersion: policy.version,
      engineVersion,
      suggestion,
      lastListed: last && {
        suggestionId: last.suggestionId,
        vacancyId: last.vacancyId,
        title: last.title,
        points: last.points,
      },
      differences: standing === 'outranked' && last ? differences(explanation, asExplanation(last)) : [],
    };
  }
}

const rankedState = ({ state }: { state: string }): OpeningRecord['state'] =>
  state === 'unconfirmed' ? 'unconfirmed' : 'open';

/** A stored list line as the core compares it; what was asked then does not matter for the points. */
function asExplanation({ vacancyId, points, of, ...stored }: LastListed): Explanation {
  return {
    openingId: vacancyId,
    points,
    of,
    parts: storedReasons(stored).parts.map((part) => ({ ...part, question: null })),
    exclusions: [],
  };
}

async function homeOutcodeOf(reader: Reader, clientId: string): Promise<string | null> {
  const [row] = await reader.query<{ outcode: string | null }>(
    `select home_outcode as outcode from clients.client where id = $1`,
    [clientId],
  );
  return row?.outcode ?? null;
}

async function declinedBy(reader: Reader, clientId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `select vacancy_id as id from matching.kept_suggestion where client_id = $1 and state = 'declined'`,
    [clientId],
  );
  return rows.map(({ id }) => id);
}

async function suggestionOf(
  reader: Reader,
  clientId: string,
  vacancyId: string,
): Promise<ExplanationView['suggestion']> {
  const [row] = await reader.query<NonNullable<ExplanationView['suggestion']>>(
    `select id, state, rank from matching.suggestion where client_id = $1 and vacancy_id = $2`,
    [clientId, vacancyId],
  );
  return row ?? null;
}

/** The lines of a client's list that stand before an opening, by what decides about variety. */
async function listedBefore(
  reader: Reader,
  clientId: ClientId,
  { openingId, points, closesOn }: Pick<Explanation, 'openingId' | 'points'> & Pick<OpeningFacts, 'closesOn'>,
): Promise<Comparable[]> {
  const list = (await storedLists(reader, [clientId])).get(clientId);
  const before = (list ? linesOf(list) : []).filter(
    (line) => compareLines(line, { vacancyId: openingId, points, closesOn }) < 0,
  );
  return reader.query<Comparable>(
    `select soc2020 as soc, employer_id as "employerId" from vacancies.vacancy where id = any ($1::uuid[])`,
    [before.map(({ vacancyId }) => vacancyId)],
  );
}

/** The last line of a list that has no place left. */
async function lastListed(reader: Reader, clientId: string): Promise<LastListed | null> {
  const [row] = await reader.query<LastListed>(
    `select s.id as "suggestionId", s.vacancy_id as "vacancyId", v.title, s.rank, s.points, s.of_points as of, ${storedReasonsColumns}
     from matching.suggestion s join vacancies.vacancy v on v.id = s.vacancy_id
     where s.client_id = $1 and s.state in ('new', 'pursuing', 'later') and s.rank = $2
     order by s.day desc, s.id limit 1`,
    [clientId, listLength],
  );
  return row ?? null;
}
