import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable, libSchema, tenantTable } from '#platform/database';

const states = `'new', 'pursuing', 'later', 'declined', 'withdrawn'`;
const reasons = `'too_far', 'hours_or_days', 'pay', 'kind_of_work', 'environment', 'this_employer', 'not_now', 'already_applied', 'other'`;

export class Matching1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('matching'));
    await this.createRuns(runner);
    await this.createSuggestions(runner);
    await this.createAnswers(runner);
  }

  private async createRuns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.run (
        id uuid not null,
        tenant_id uuid not null,
        status text not null,
        trigger text not null,
        day date not null,
        policy jsonb not null,
        policy_version text not null,
        engine_version text not null,
        requested_by uuid,
        started_at timestamp with time zone,
        finished_at timestamp with time zone,
        failure text,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_run primary key (id),
        constraint uq_run_tenant unique (tenant_id, id),
        constraint fk_run_tenant foreign key (tenant_id) references identity.tenant (id),
        constraint fk_run_requested_by foreign key (tenant_id, requested_by) references identity.account (tenant_id, id),
        constraint ck_run_status check (status in ('queued', 'running', 'completed', 'cancelled', 'failed')),
        constraint ck_run_trigger check (trigger in ('night', 'now', 'demo')),
        constraint ck_run_finished_at check ((finished_at is null) = (status in ('queued', 'running'))),
        constraint ck_run_failure check ((failure is not null) = (status = 'failed'))
      )`);
    // One at a time, and one night a day: true whoever starts them, and however often.
    await runner.query(
      `create unique index uq_run_active on matching.run (tenant_id) where status in ('queued', 'running')`,
    );
    await runner.query(`create unique index uq_run_night on matching.run (tenant_id, day) where trigger = 'night'`);
    await runner.query(`create index ix_run_created on matching.run (tenant_id, created_at, id)`);
    await runner.query(tenantTable('matching.run'));

    await runner.query(`
      create table matching.run_place (
        run_id uuid not null,
        place text not null,
        tenant_id uuid not null,
        clients integer not null,
        clients_done integer not null default 0,
        done_at timestamp with time zone,
        constraint pk_run_place primary key (run_id, place),
        constraint fk_run_place_run foreign key (tenant_id, run_id) references matching.run (tenant_id, id),
        constraint ck_run_place_clients check (clients >= 0 and clients_done between 0 and clients)
      )`);
    await runner.query(tenantTable('matching.run_place'));
  }

  private async createSuggestions(runner: QueryRunner): Promise<void> {
    // A check cannot hold a subquery; it can call this.
    await runner.query(`
      create function matching.sum_of(parts jsonb, key text) returns bigint language sql immutable
      return (select coalesce(sum((part ->> key)::bigint), 0) from jsonb_array_elements(parts) part)`);
    await runner.query(`
      create table matching.suggestion (
        id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        vacancy_id uuid not null,
        state text not null,
        rank integer not null,
        points integer not null,
        of_points integer not null,
        parts jsonb not null,
        questions jsonb not null,
        wishes_version integer not null,
        policy_version text not null,
        engine_version text not null,
        run_id uuid,
        day date not null,
        first_suggested_on date not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_suggestion primary key (id),
        constraint uq_suggestion_once unique (client_id, vacancy_id),
        constraint fk_suggestion_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_suggestion_vacancy foreign key (tenant_id, vacancy_id) references vacancies.vacancy (tenant_id, id),
        constraint fk_suggestion_run foreign key (tenant_id, run_id) references matching.run (tenant_id, id),
        constraint ck_suggestion_state check (state in (${states})),
        constraint ck_suggestion_rank check (rank > 0),
        constraint ck_suggestion_points check (points = matching.sum_of(parts, 'points')),
        constraint ck_suggestion_of_points check (of_points = matching.sum_of(parts, 'of') and points between 0 and of_points)
      )`);
    await runner.query(`create index ix_suggestion_client on matching.suggestion (client_id, rank, id)`);
    await runner.query(`create index ix_suggestion_state on matching.suggestion (tenant_id, state, rank, id)`);
    await runner.query(`create index ix_suggestion_vacancy on matching.suggestion (vacancy_id)`);
    await runner.query(clientTable('matching.suggestion', 'detail'));
  }

  private async createAnswers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.answer (
        id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        suggestion_id uuid not null,
        vacancy_id uuid not null,
        answer text not null,
        reason text,
        words text,
        answered_by uuid,
        answered_at timestamp with time zone not null,
        constraint pk_answer primary key (id),
        constraint fk_answer_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_answer_suggestion foreign key (suggestion_id) references matching.suggestion (id),
        constraint fk_answer_answered_by foreign key (tenant_id, answered_by) references identity.account (tenant_id, id),
        constraint ck_answer_answer check (answer in ('pursue', 'later', 'not_for_me')),
        constraint ck_answer_reason check ((answer = 'not_for_me') = (reason is not null) and reason in (${reasons}))
      )`);
    await runner.query(`create index ix_answer_suggestion on matching.answer (suggestion_id, answered_at)`);
    await runner.query(`create index ix_answer_client on matching.answer (client_id)`);
    await runner.query(clientTable('matching.answer', 'detail'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema matching cascade`);
  }
}
