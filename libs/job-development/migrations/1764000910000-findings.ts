import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform/database';

export class Findings1764000910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_development.finding (
        id uuid not null,
        tenant_id uuid not null,
        vacancy_id uuid not null,
        contact_id uuid,
        facts jsonb not null,
        found_on date not null,
        found_by uuid,
        recorded_at timestamp with time zone not null,
        create_fingerprint text not null,
        constraint pk_finding primary key (id),
        constraint fk_finding_vacancy foreign key (tenant_id, vacancy_id) references vacancies.vacancy (tenant_id, id),
        constraint fk_finding_contact foreign key (contact_id) references job_development.contact (id),
        constraint fk_finding_found_by foreign key (tenant_id, found_by) references identity.account (tenant_id, id)
      )`);
    await runner.query(`create index ix_finding_vacancy on job_development.finding (vacancy_id, recorded_at, id)`);
    await runner.query(`create index ix_finding_contact on job_development.finding (contact_id)`);
    await runner.query(tenantTable('job_development.finding'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table job_development.finding`);
  }
}
