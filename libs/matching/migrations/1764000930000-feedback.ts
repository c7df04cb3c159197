import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable } from '#platform/database';

const reasons = `'too_far', 'hours_or_days', 'pay', 'kind_of_work', 'environment', 'this_employer', 'not_now', 'already_applied', 'other'`;

export class Feedback1764000930000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Until now answers were the person's.
    await runner.query(`alter table matching.answer add column said_by text not null default 'client'`);
    await runner.query(`alter table matching.answer alter column said_by drop default`);
    await runner.query(
      `alter table matching.answer add constraint ck_answer_said_by check (said_by in ('client', 'specialist', 'employer'))`,
    );
    await runner.query(`
      create table matching.agreed_change (
        id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        suggestion_id uuid not null,
        reason text not null,
        before jsonb,
        after jsonb not null,
        wishes_version integer not null,
        agreed_by uuid,
        agreed_at timestamp with time zone not null,
        removed_by uuid,
        removed_at timestamp with time zone,
        create_fingerprint text not null,
        constraint pk_agreed_change primary key (id),
        constraint fk_agreed_change_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_agreed_change_suggestion foreign key (suggestion_id) references matching.suggestion (id),
        constraint fk_agreed_change_agreed_by foreign key (tenant_id, agreed_by) references identity.account (tenant_id, id),
        constraint fk_agreed_change_removed_by foreign key (tenant_id, removed_by) references identity.account (tenant_id, id),
        constraint ck_agreed_change_reason check (reason in (${reasons}))
      )`);
    await runner.query(`create index ix_agreed_change_client on matching.agreed_change (client_id, agreed_at, id)`);
    await runner.query(`create index ix_agreed_change_suggestion on matching.agreed_change (suggestion_id)`);
    await runner.query(clientTable('matching.agreed_change', 'detail'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matching.agreed_change`);
    await runner.query(`alter table matching.answer drop column said_by`);
  }
}
