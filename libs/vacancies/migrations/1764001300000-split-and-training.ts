import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked on visits and had no place to be written down. Of vacancies on record nobody has said. */
const columns = ['split', 'training', 'progression'];

export class SplitAndTraining1764001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of columns)
      await runner.query(`
        alter table vacancies.vacancy
          add column ${column} text not null default 'unknown',
          add constraint ck_vacancy_${column} check (${column} in ('yes', 'no', 'unknown'));
        alter table vacancies.vacancy alter column ${column} drop default`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of columns) await runner.query(`alter table vacancies.vacancy drop column ${column}`);
  }
}
