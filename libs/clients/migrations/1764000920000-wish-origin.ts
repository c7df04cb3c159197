import type { MigrationInterface, QueryRunner } from 'typeorm';

const check = (sources: string) => `
  alter table clients.wishes_version drop constraint ck_wishes_version_source;
  alter table clients.wishes_version add constraint ck_wishes_version_source check (source in (${sources}))`;

export class WishOrigin1764000920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(check(`'client', 'specialist', 'together', 'feedback'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update clients.wishes_version set source = 'together' where source = 'feedback'`);
    await runner.query(check(`'client', 'specialist', 'together'`));
  }
}
