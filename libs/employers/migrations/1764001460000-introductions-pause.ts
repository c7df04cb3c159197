import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IntroductionsPause1764001460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table employers.employer
        add column introductions_paused_until date,
        add column introductions_paused_reason text,
        add constraint ck_employer_introductions_pause
          check ((introductions_paused_until is null) = (introductions_paused_reason is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table employers.employer drop column introductions_paused_until, drop column introductions_paused_reason`,
    );
  }
}
