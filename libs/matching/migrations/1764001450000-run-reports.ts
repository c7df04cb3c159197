import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable, tenantTable } from '#platform/database';

export class RunReports1764001450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.run_report (
        run_id uuid not null,
        tenant_id uuid not null,
        changes jsonb not null,
        steadiness jsonb not null,
        quality jsonb,
        measured_at timestamp with time zone not null,
        constraint pk_run_report primary key (run_id),
        constraint fk_run_report_run foreign key (tenant_id, run_id) references matching.run (tenant_id, id)
      )`);
    await runner.query(tenantTable('matching.run_report'));

    await runner.query(`
      create table matching.run_list (
        client_id uuid not null,
        tenant_id uuid not null,
        team_id uuid not null,
        vacancy_ids uuid[] not null,
        constraint pk_run_list primary key (client_id),
        constraint fk_run_list_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade
      )`);
    await runner.query(clientTable('matching.run_list', 'detail'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matching.run_list`);
    await runner.query(`drop table matching.run_report`);
  }
}
