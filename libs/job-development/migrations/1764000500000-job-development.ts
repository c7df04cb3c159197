import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable, libSchema, tenantTable } from '#platform/database';

export class JobDevelopment1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('job_development'));
    await runner.query(`
      create table job_development.contact (
        id uuid not null,
        tenant_id uuid not null,
        employer_id uuid not null,
        site_id uuid,
        person_id uuid,
        vacancy_id uuid,
        specialist_id uuid not null,
        mode text not null,
        purpose text not null,
        outcome text,
        presence text not null,
        specificity text not null,
        learned text,
        occurred_at timestamp with time zone,
        planned_for timestamp with time zone,
        cancelled_at timestamp with time zone,
        duration_minutes integer,
        next_step text,
        next_step_on date,
        next_step_done_at timestamp with time zone,
        thank_you_sent_on date,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_contact primary key (id),
        constraint fk_contact_employer foreign key (tenant_id, employer_id) references employers.employer (tenant_id, id),
        constraint fk_contact_site foreign key (site_id) references employers.site (id),
        constraint fk_contact_person foreign key (person_id) references employers.person (id),
        constraint fk_contact_vacancy foreign key (vacancy_id) references vacancies.vacancy (id),
        constraint fk_contact_specialist foreign key (tenant_id, specialist_id) references identity.account (tenant_id, id),
        constraint ck_contact_time check (occurred_at is not null or planned_for is not null),
        constraint ck_contact_outcome check (outcome is null or occurred_at is not null),
        constraint ck_contact_specificity check (specificity in ('generic', 'client_specific')),
        constraint ck_contact_duration check (duration_minutes between 1 and 1440)
      )`);
    await runner.query(`create index ix_contact_employer on job_development.contact (employer_id, occurred_at)`);
    await runner.query(`create index ix_contact_specialist on job_development.contact (specialist_id, occurred_at)`);
    await runner.query(
      `create index ix_contact_when on job_development.contact (tenant_id, (coalesce(occurred_at, planned_for)), id)`,
    );
    await runner.query(
      `create index ix_contact_planned on job_development.contact (specialist_id, planned_for) where occurred_at is null and cancelled_at is null`,
    );
    await runner.query(
      `create index ix_contact_next_step on job_development.contact (specialist_id, next_step_on) where next_step_on is not null and next_step_done_at is null`,
    );
    await runner.query(`create index ix_contact_person on job_development.contact (person_id)`);
    await runner.query(`create index ix_contact_vacancy on job_development.contact (vacancy_id)`);
    await runner.query(tenantTable('job_development.contact'));

    // Who it was about stands apart from the contact, so that colleagues of other teams read the one without the other.
    await runner.query(`
      create table job_development.contact_client (
        contact_id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        disclosure_level text not null,
        preference_served text,
        constraint pk_contact_client primary key (contact_id),
        constraint fk_contact_client_contact foreign key (contact_id) references job_development.contact (id),
        constraint fk_contact_client_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade
      )`);
    await runner.query(`create index ix_contact_client_client on job_development.contact_client (client_id)`);
    await runner.query(clientTable('job_development.contact_client', 'detail'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema job_development cascade`);
  }
}
