import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable, tenantTable } from '#platform/database';

export class ListsByDay1764000830000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
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

    // No foreign key: that a vacancy has changed stays true when it is gone.
    await runner.query(`
      create table matching.changed_vacancy (
        vacancy_id uuid not null,
        tenant_id uuid not null,
        mark uuid not null,
        constraint pk_changed_vacancy primary key (vacancy_id)
      )`);
    await runner.query(tenantTable('matching.changed_vacancy'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matching.changed_vacancy`);
    await runner.query(`drop table matching.client_list`);
  }
}
