import { Injectable } from '@nestjs/common';
import { noWishes, type Wishes, WishesQueries } from '#clients';
import type { ClientId, Day, EmployerId, TenantActor } from '#kernel';
import {
  type AsideReason,
  dailySeed,
  explainForCaseload,
  explainProspects,
  type MatchingPolicy,
  type ProspectExplanation,
  type ProspectGround,
  type ProspectPart,
  prospectQuestions,
  type RankedProspect,
  rankForCaseload,
  rankProspects,
} from '#matching-core';
import { rankedPage, type Reader } from '#platform/database';
import type {
  CaseloadProspectPage,
  ListClientProspects,
  ListProspects,
  ProspectPage,
  ProspectView,
} from './contract/prospect.schema';
import { matchingErrors } from './domain/errors';
import { profileOf } from './domain/profile-facts';
import { readable, withWords } from './explained';
import { Country } from './country';
import { homeOf } from './home';
import { policyInForce } from './policy-in-force';
import { ProfilesQueries } from './profiles.queries';
import { ProspectGroundQueries } from './prospect-ground.queries';
import { SuggestionsQueries } from './suggestions.queries';

/** What every list of a moment rests on. */
interface Basis {
  readonly ground: ProspectGround;
  readonly policy: MatchingPolicy;
  readonly options: { readonly today: Day; readonly seed: string };
}

type Named = Pick<ProspectView['employer'], 'id' | 'name'> & {
  sic: string | null;
  sites: { id: string; text: string | null }[];
};

/** Employers worth a visit, with no vacancy on record: for one client, and for all of a specialist's who look for work. */
@Injectable()
export class ProspectsQueries {
  constructor(
    private readonly grounds: ProspectGroundQueries,
    private readonly wishes: WishesQueries,
    private readonly profiles: ProfilesQueries,
    private readonly suggestions: SuggestionsQueries,
    private readonly country: Country,
  ) {}

  /** @throws DomainError `matching.client_not_found` */
  async forClient(reader: Reader, clientId: ClientId, query: ListClientProspects): Promise<ProspectPage> {
    const stated = await this.wishes.find(reader, clientId);
    if (!stated) throw matchingErrors.clientNotFound(clientId);
    const basis = await this.basis(reader);
    const profile = profileOf(stated.wishes, homeOf(this.country.places, await homeOutcodeOf(reader, clientId)));
    const { ground, policy, options } = basis;
    const list = rankProspects(ground, profile, policy, options);
    const { items, page } = paged(list.ranked, query, ['client', clientId], basis);
    const explained = explainProspects(ground, idsOf(items), profile, policy, options);
    const named = await namesOf(reader, idsOf(items));
    return {
      data: items.map((ranked, at) => this.view(ranked, explained[at]!, stated.wishes, named, basis)),
      page,
      ...about(basis, list),
    };
  }

  /** For the clients of a specialist, as far as the reader may see them. */
  async forCaseload(reader: Reader, query: ListProspects): Promise<CaseloadProspectPage> {
    const actor = reader.actor as TenantActor;
    const specialistId = query.specialistId ?? (actor.kind === 'account' ? actor.accountId : null);
    const people = await caseloadOf(reader, specialistId);
    const basis = await this.basis(reader);
    const { ground, policy, options } = basis;
    const known = await this.profiles.toRank(
      reader,
      people.map(({ id }) => id),
    );
    const said = new Map(known.map(({ client, profile }) => [client.clientId, { wishes: client.wishes, profile }]));
    const caseload = people.flatMap(({ id }) => {
      const profile = said.get(id)?.profile;
      return profile ? { id, profile } : [];
    });
    const list = rankForCaseload(ground, caseload, policy, options);
    const { items, page } = paged(list.ranked, query, ['caseload', specialistId], basis);
    const explained = explainForCaseload(ground, idsOf(items), caseload, policy, options);
    const named = await namesOf(reader, idsOf(items));
    const byId = new Map(people.map((client) => [client.id as string, client]));
    return {
      data: items.map((ranked, at) => {
        const explanation = explained[at]!;
        return {
          ...this.view(ranked, explanation, noWishes, named, basis),
          serves: explanation.serves.map(({ memberId, parts }) => ({
            client: byId.get(memberId)!,
            parts: this.parts(parts, said.get(memberId as ClientId)!.wishes),
          })),
        };
      }),
      page,
      ...about(basis, list),
      caseload: caseload.length,
    };
  }

  private async basis(reader: Reader): Promise<Basis> {
    const today = await this.suggestions.today(reader);
    const policy = await policyInForce(reader);
    const seed = dailySeed((reader.actor as TenantActor).tenantId, today);
    return { ground: await this.grounds.read(reader, policy, today), policy, options: { today, seed } };
  }

  private view(
    { id, rank, order }: RankedProspect,
    explanation: ProspectExplanation,
    wishes: Wishes,
    named: ReadonlyMap<string, Named>,
    { policy, options }: Basis,
  ): ProspectView {
    const employer = named.get(id)!;
    const { points, of, parts } = explanation;
    const siteId = parts.find(({ criterion }) => criterion === 'travel')?.facts.siteId;
    return {
      employer: {
        id: employer.id,
        name: employer.name,
        sectorTitle: this.country.sectorTitle(employer.sic),
        place: (employer.sites.find((site) => site.id === siteId) ?? employer.sites[0])?.text ?? null,
      },
      rank,
      order: {
        stepFrom: order.stepFrom,
        stepTo: order.stepFrom + policy.prospects.equalPoints - 1,
        equals: order.equals,
        seed: options.seed,
      },
      points,
      of,
      parts: this.parts(parts, wishes),
      questions: prospectQuestions(explanation).map((question) => withWords(question, wishes)),
    };
  }

  /** Lines with the title of the work they speak of. */
  private parts(parts: readonly ProspectPart[], wishes: Wishes): ProspectView['parts'] {
    return parts.map(({ question: _question, ...part }) => {
      const { soc } = part.facts;
      const title = part.criterion === 'work' && typeof soc === 'string' ? this.country.workTitle(soc) : null;
      return readable({ ...part, facts: title === null ? part.facts : { ...part.facts, title } }, wishes);
    });
  }
}

const idsOf = (ranked: readonly RankedProspect[]) => ranked.map(({ id }) => id);

function paged(
  ranked: readonly RankedProspect[],
  query: ListClientProspects | ListProspects,
  list: readonly unknown[],
  { policy, options }: Basis,
) {
  // The order is of the day and of the policy, so a cursor is, too.
  const boundTo = [...list, options.seed, policy.version, query.sort];
  return rankedPage(ranked, ({ order, id }) => [-order.stepFrom, order.drawn, id], query, boundTo);
}

function about(
  { policy, options }: Basis,
  list: { readonly aside: Readonly<Record<AsideReason, number>>; readonly leftOut: number },
) {
  return {
    day: options.today,
    policyVersion: policy.version,
    aside: {
      doNotContact: list.aside.do_not_contact,
      hasOpening: list.aside.has_opening,
      approachAhead: list.aside.approach_ahead,
      approachedLately: list.aside.approached_lately,
    },
    leftOut: list.leftOut,
  };
}

async function homeOutcodeOf(reader: Reader, clientId: string): Promise<string | null> {
  const [row] = await reader.query<{ outcode: string | null }>(
    `select home_outcode as outcode from clients.client where id = $1`,
    [clientId],
  );
  return row?.outcode ?? null;
}

/** Those of a specialist's clients who look for work and whom the reader may see, by name. */
function caseloadOf(reader: Reader, specialistId: string | null): Promise<{ id: ClientId; preferredName: string }[]> {
  return reader.query(
    `select c.id, c.preferred_name as "preferredName" from clients.client c
     where c.status = 'looking' and platform.sees_client(c.team_id) and exists (
       select from clients.assignment m where m.client_id = c.id and m.to_on is null and m.specialist_id = $1::uuid)
     order by c.preferred_name, c.id`,
    [specialistId],
  );
}

async function namesOf(reader: Reader, employerIds: readonly string[]): Promise<Map<string, Named>> {
  const rows = await reader.query<Named & { id: EmployerId }>(
    `select e.id, e.name, e.sic, coalesce((
       select jsonb_agg(jsonb_build_object('id', s.id, 'text', coalesce(s.postcode, s.address, s.name)) order by s.is_main desc, s.id)
       from employers.site s where s.employer_id = e.id), '[]') as sites
     from employers.employer e where e.id = any ($1::uuid[])`,
    [employerIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
