import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IntroductionWarnings1764001470000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of contacts before this nothing is known to speak against them.
    await runner.query(`alter table job_development.contact add column warnings text[] not null default '{}'`);
    await runner.query(
      `alter table job_development.contact add constraint ck_contact_warnings
         check (warnings <@ array['do_not_contact', 'paused', 'cool_off', 'past_cap'])`,
    );
    await runner.query(
      `create index ix_contact_introduction on job_development.contact (employer_id, coalesce(occurred_at, planned_for))
       where specificity = 'client_specific'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index job_development.ix_contact_introduction`);
    await runner.query(`alter table job_development.contact drop column warnings`);
  }
}
