import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LastImported1764000950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table employers.external_id add column imported jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table employers.external_id drop column imported`);
  }
}
