import { Injectable } from '@nestjs/common';
import type { ClientId } from '#kernel';
import { census, explainAll, type ProfileFacts, variedList, type VariedList, varietyOf } from '#matching-core';
import type { Reader } from '#platform/database';
import type { SuggestedVacancy } from './contract/explained.schema';
import type { WhatIf, WhatIfView } from './contract/what-if.schema';
import { listLength } from './domain/suggestion';
import { changeOf, leftOut, type Placed, saidOtherwise } from './domain/what-if';
import { readable, reasonsOf } from './explained';
import { type ListBasis, ListBasisQueries } from './list-basis.queries';
import { judgedBy } from './outlook.queries';
import { suggestedVacancies } from './suggested-vacancy';

/** The list a client would have if they had said something else. Nothing is written down. */
@Injectable()
export class WhatIfQueries {
  constructor(private readonly basis: ListBasisQueries) {}

  /** @throws DomainError `matching.client_not_found` */
  async ask(reader: Reader, clientId: ClientId, asked: WhatIf): Promise<WhatIfView> {
    const basis = await this.basis.read(reader, clientId);
    const { index, policy, day } = basis;
    const wishes = saidOtherwise(basis.wishes, asked.wishes);
    const stated = basis.profile(wishes);
    const profile = { ...stated, variety: asked.variety ?? stated.variety };
    const found = variedList(index, profile, policy, { k: listLength, today: day });
    const before = await listAsItStands(reader, clientId);
    const left = leftOut(
      before,
      found.listed.map(({ openingId, rank }) => ({ vacancyId: openingId, rank })),
    );
    const ids = [...[...found.listed, ...found.heldBack].map(({ openingId }) => openingId), ...left.map(idOf)];
    const vacancies = await suggestedVacancies(reader, ids, day);
    return {
      ...judgedBy(clientId, basis),
      suitable: census(index, profile, policy, day).suitable,
      ...told(found, { before, left, vacancies, wishes, profile, basis }),
    };
  }
}

const idOf = ({ vacancyId }: Placed) => vacancyId;

interface Told {
  readonly before: readonly Placed[];
  readonly left: readonly Placed[];
  readonly vacancies: ReadonlyMap<string, SuggestedVacancy>;
  readonly wishes: object;
  readonly profile: ProfileFacts;
  readonly basis: ListBasis;
}

function told({ listed, heldBack }: VariedList, { before, left, vacancies, wishes, profile, basis }: Told) {
  const { index, policy, day } = basis;
  const explained = (ids: readonly string[]) =>
    new Map(explainAll(index, ids, profile, policy, day).map((explanation) => [explanation.openingId, explanation]));
  const reasons = explained(listed.map(({ openingId }) => openingId));
  const list = listed.flatMap(({ openingId, rank, placeByPoints }) => {
    const vacancy = vacancies.get(openingId);
    const listedRank = before.find(({ vacancyId }) => vacancyId === openingId)?.rank ?? null;
    if (!vacancy) return [];
    const change = changeOf(rank, listedRank);
    return { rank, placeByPoints, change, listedRank, vacancy, ...reasonsOf(reasons.get(openingId)!, wishes) };
  });
  const exclusions = explained(left.map(idOf));
  return {
    list,
    variety: varietyOf(list.map(({ vacancy }) => ({ soc: vacancy.soc2020, employerId: vacancy.employer?.id ?? null }))),
    heldBack: heldBack.flatMap(({ openingId, placeByPoints, points, enoughOf }) => {
      const vacancy = vacancies.get(openingId);
      return vacancy ? { placeByPoints, vacancy, points, enoughOf: [...enoughOf] } : [];
    }),
    left: left.flatMap(({ vacancyId, rank }) => {
      const vacancy = vacancies.get(vacancyId);
      const said = exclusions.get(vacancyId)?.exclusions ?? [];
      return vacancy ? { listedRank: rank, vacancy, exclusions: said.map((each) => readable(each, wishes)) } : [];
    }),
  };
}

/** The client's list in its order, without what was turned down or withdrawn since it was made. */
function listAsItStands(reader: Reader, clientId: ClientId): Promise<Placed[]> {
  return reader.query<Placed>(
    `select s.vacancy_id as "vacancyId", s.rank
     from matching.suggestion s where s.client_id = $1 and s.listed and s.state in ('new', 'pursuing', 'later')
     order by s.rank`,
    [clientId],
  );
}
