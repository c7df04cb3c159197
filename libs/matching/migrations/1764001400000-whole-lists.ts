import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable } from '#platform/database';

/** Names of what belonged to `suggestion` and now belongs to `kept_suggestion`: constraints, as `pk_` before both. */
const constraints = [
  'pk_%',
  'uq_%_once',
  'fk_%_client',
  'fk_%_vacancy',
  'fk_%_run',
  'ck_%_state',
  'ck_%_rank',
  'ck_%_points',
  'ck_%_of_points',
];

function renamed(from: string, to: string): string {
  const name = (pattern: string, table: string) => pattern.replace('%', table);
  return [
    `alter table matching.${from} rename to ${to}`,
    ...constraints.map(
      (each) => `alter table matching.${to} rename constraint ${name(each, from)} to ${name(each, to)}`,
    ),
    `alter policy ${from}_client on matching.${to} rename to ${to}_client`,
  ].join('; ');
}

/**
 * A list is kept whole, in one row of its client, and a suggestion gets a row of its own only when it has something of its
 * own to keep: an answer, or that it was withdrawn. `matching.suggestion` is now the view of both.
 */
export class WholeLists1764001400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What stands on no list made in the new way stays as it was put forward, until the next ranking makes the list.
    await runner.query(renamed('suggestion', 'kept_suggestion'));
    await runner.query(
      `drop index matching.ix_suggestion_client, matching.ix_suggestion_state, matching.ix_suggestion_vacancy`,
    );
    await runner.query(`drop table matching.client_list`);
    await runner.query(`
      create table matching.client_list (
        client_id uuid not null,
        tenant_id uuid not null,
        team_id uuid not null,
        vacancy_ids uuid array not null,
        points integer array not null,
        of_points integer not null,
        closes_on date array not null,
        first_on date array not null,
        why text not null,
        print text not null,
        made_from text not null,
        wishes_version integer not null,
        policy_version text not null,
        engine_version text not null,
        run_id uuid,
        day date not null,
        version integer not null default 1,
        constraint pk_client_list primary key (client_id),
        constraint fk_client_list_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_client_list_run foreign key (tenant_id, run_id) references matching.run (tenant_id, id),
        constraint ck_client_list_lines check (cardinality(points) = cardinality(vacancy_ids)
          and cardinality(closes_on) = cardinality(vacancy_ids) and cardinality(first_on) = cardinality(vacancy_ids)),
        constraint ck_client_list_points check (0 <= all (points) and of_points >= all (points))
      )`);
    // Lists are searched by client only; the last part of the client's id is also that of each suggestion on the list.
    await runner.query(`create index ix_client_list_mark on matching.client_list (right(client_id::text, 17))`);
    await runner.query(clientTable('matching.client_list', 'detail'));
    await this.createNames(runner);
    await this.createView(runner);
  }

  private async createNames(runner: QueryRunner): Promise<void> {
    // A UUIDv8 (RFC 9562): the first half a hash of both, the second half that of the client's id, by which the list is found.
    await runner.query(`
      create function matching.suggestion_id(client uuid, vacancy uuid) returns uuid language sql immutable parallel safe
      return (overlay(encode(substr(sha256(uuid_send(client) || uuid_send(vacancy)), 1, 8), 'hex') placing '8' from 13)
        || right(client::text, 17))::uuid`);
    await runner.query(`
      create function matching.clients_of(suggestion uuid) returns setof uuid language sql stable
      begin atomic
        select k.client_id from matching.kept_suggestion k where k.id = suggestion
        union
        select l.client_id from matching.client_list l where right(l.client_id::text, 17) = right(suggestion::text, 17);
      end`);
  }

  private async createView(runner: QueryRunner): Promise<void> {
    const live = `v.state in ('open', 'unconfirmed')`;
    await runner.query(`
      create view matching.suggestion with (security_invoker = true) as
      select coalesce(k.id, matching.suggestion_id(l.client_id, line.vacancy_id)) as id, l.tenant_id, l.client_id, l.team_id,
        line.vacancy_id,
        case when k.state in ('pursuing', 'later', 'declined') then k.state when ${live} then 'new' else 'withdrawn' end as state,
        line.rank::integer as rank, line.points, l.of_points, true as listed, l.why, null::jsonb as parts,
        null::jsonb as questions, l.wishes_version, l.policy_version, l.engine_version, l.run_id, l.day,
        coalesce(k.first_suggested_on, line.first_on) as first_suggested_on, coalesce(k.version, 0) + l.version as version
      from matching.client_list l
      cross join lateral unnest(l.vacancy_ids, l.points, l.first_on) with ordinality as line (vacancy_id, points, first_on, rank)
      join vacancies.vacancy v on v.id = line.vacancy_id
      left join matching.kept_suggestion k on k.client_id = l.client_id and k.vacancy_id = line.vacancy_id
      union all
      select k.id, k.tenant_id, k.client_id, k.team_id, k.vacancy_id,
        case when k.state <> 'new' or ${live} then k.state else 'withdrawn' end, k.rank, k.points, k.of_points, false, null,
        k.parts, k.questions, k.wishes_version, k.policy_version, k.engine_version, k.run_id, k.day, k.first_suggested_on,
        k.version
      from matching.kept_suggestion k
      join vacancies.vacancy v on v.id = k.vacancy_id
      where not exists (
        select from matching.client_list l where l.client_id = k.client_id and k.vacancy_id = any (l.vacancy_ids))`);
    await runner.query(`grant select on matching.suggestion to foothold_app`);
  }

  /** Lists that are kept whole have no place in the old tables: the next run makes them anew. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view matching.suggestion`);
    await runner.query(`drop function matching.clients_of, matching.suggestion_id`);
    await runner.query(`drop table matching.client_list`);
    await runner.query(`
      create table matching.client_list (
        client_id uuid not null,
        tenant_id uuid not null,
        team_id uuid not null,
        made_from text not null,
        lines jsonb not null,
        constraint pk_client_list primary key (client_id),
        constraint fk_client_list_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade
      )`);
    await runner.query(clientTable('matching.client_list', 'detail'));
    await runner.query(renamed('kept_suggestion', 'suggestion'));
    await runner.query(`create index ix_suggestion_client on matching.suggestion (client_id, rank, id)`);
    await runner.query(`create index ix_suggestion_state on matching.suggestion (tenant_id, state, rank, id)`);
    await runner.query(`create index ix_suggestion_vacancy on matching.suggestion (vacancy_id)`);
  }
}
