import { Injectable } from '@nestjs/common';
import { WishesQueries, type Wishes } from '#clients';
import { permits } from '#identity';
import type { Actor } from '#kernel';
import { keyset, type Reader } from '#platform/database';
import { OpeningQueries } from '#vacancies';
import type { AgreedChangeView, ListAgreedChanges, OfferedChange } from './contract/agreed-change.schema';
import { agreedChangeState } from './domain/agreed-change';
import { matchingErrors } from './domain/errors';
import { offersFor, type TurnedDown } from './domain/feedback';
import { openingOf } from './domain/opening-facts';
import { sameWish } from './domain/one-wish';
import { policyInForce } from './policy-in-force';

type Stored = Omit<AgreedChangeView, 'state' | 'actions'>;
type Said = Pick<TurnedDown, 'reason' | 'saidBy' | 'words' | 'parts'> & { vacancyId: string; clientId: string };

const account = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.display_name) end`;

const selected = `select c.id, c.client_id as "clientId", c.reason, c.before, c.after,
    jsonb_build_object('id', s.id, 'vacancyId', v.id, 'title', v.title) as suggestion,
    c.wishes_version as "wishesVersion", c.agreed_at as "agreedAt", ${account('a')} as "agreedBy",
    c.removed_at as "removedAt", ${account('r')} as "removedBy"
  from matching.agreed_change c
  join matching.kept_suggestion s on s.id = c.suggestion_id
  join vacancies.vacancy v on v.id = s.vacancy_id
  left join identity.account a on a.id = c.agreed_by
  left join identity.account r on r.id = c.removed_by`;

/** Reads of what turning something down may change about the wishes, and of what it has changed. */
@Injectable()
export class AgreedChangesQueries {
  constructor(
    private readonly wishes: WishesQueries,
    private readonly openings: OpeningQueries,
  ) {}

  /** What may be offered after the last answer to a suggestion, from the wishes of now; none unless it was turned down. */
  async offers(reader: Reader, suggestionId: string): Promise<OfferedChange[]> {
    const [said] = await reader.query<Said>(
      `select s.client_id as "clientId", s.vacancy_id as "vacancyId", s.parts, a.reason, a.said_by as "saidBy", a.words
       from matching.kept_suggestion s
       join lateral (
         select * from matching.answer a where a.suggestion_id = s.id order by a.answered_at desc, a.id desc limit 1
       ) a on a.answer = 'not_for_me'
       where s.id = $1 and s.state = 'declined'`,
      [suggestionId],
    );
    const stated = said && (await this.wishes.find(reader, said.clientId));
    const [record] = said ? await this.openings.byIds(reader, [said.vacancyId]) : [];
    if (!said || !stated || !record) return [];
    const { pay } = await policyInForce(reader);
    // A vacancy that has closed meanwhile is read as if it had not: what was wrong with it stays true.
    const opening = openingOf({ ...record, state: 'open' }, pay);
    const { title, employerName } = record;
    return offersFor({ ...said, opening, title, employerName }, stated.wishes).map((change) => ({
      ...change,
      wishesVersion: stated.version,
    }));
  }

  /** One change; null when there is none for this reader. */
  async find(reader: Reader, changeId: string): Promise<AgreedChangeView | null> {
    const [row] = await reader.query<Stored>(`${selected} where c.id = $1`, [changeId]);
    return row ? (await this.viewed(reader, row.clientId, [row]))[0]! : null;
  }

  /**
   * A page of what a client agreed to, newest first unless asked otherwise.
   *
   * @throws DomainError `matching.client_not_found`
   */
  async list(reader: Reader, clientId: string, query: ListAgreedChanges) {
    const { rows, page } = await keyset<Stored>(reader, {
      select: `${selected} where c.client_id = $1`,
      parameters: [clientId],
      sorts: { agreedAt: { column: 'c.agreed_at', type: 'timestamptz' } },
      idColumn: 'c.id',
      query,
      filterKey: clientId,
    });
    return { data: await this.viewed(reader, clientId, rows), page };
  }

  private async viewed(reader: Reader, clientId: string, rows: readonly Stored[]): Promise<AgreedChangeView[]> {
    const stated = await this.wishes.find(reader, clientId);
    if (!stated) throw matchingErrors.clientNotFound(clientId);
    return rows.map((row) => view(row, stated.wishes, reader.actor));
  }
}

function view(row: Stored, wishes: Wishes, actor: Actor): AgreedChangeView {
  const state = agreedChangeState(row, sameWish(wishes, row.after));
  const mayRemove = state === 'in_force' && actor.kind !== 'entrance' && permits(actor, 'clients:write');
  return { ...row, state, actions: mayRemove ? ['remove'] : [] };
}
