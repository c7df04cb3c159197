import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable } from '#platform/database';

export class FirstChoices1764001350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.first_choice (
        client_id uuid not null,
        tenant_id uuid not null,
        team_id uuid not null,
        vacancy_id uuid not null,
        place integer not null,
        own_vacancy_id uuid not null,
        others integer not null,
        day date not null,
        policy_version text not null,
        constraint pk_first_choice primary key (client_id),
        constraint fk_first_choice_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_first_choice_vacancy foreign key (tenant_id, vacancy_id) references vacancies.vacancy (tenant_id, id),
        constraint fk_first_choice_own_vacancy foreign key (tenant_id, own_vacancy_id) references vacancies.vacancy (tenant_id, id),
        constraint ck_first_choice_place check (place > 0 and (place = 1) = (vacancy_id = own_vacancy_id)),
        constraint ck_first_choice_others check (others >= 0)
      )`);
    await runner.query(`create index ix_first_choice_team on matching.first_choice (team_id)`);
    await runner.query(clientTable('matching.first_choice', 'detail'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matching.first_choice`);
  }
}
