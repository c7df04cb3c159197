import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A place of a run may be of several postcode districts. */
export class PlacesOfDistricts1764001480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The owner of the table is held by row security too.
    await runner.query(`
      alter table matching.run_place add column districts text array;
      alter table matching.run_place no force row level security;
      update matching.run_place set districts = array[place];
      alter table matching.run_place force row level security;
      alter table matching.run_place alter column districts set not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table matching.run_place drop column districts`);
  }
}
