import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId, tenantTable } from '#platform/database';

/** What a service had set itself of the travel values, before they became part of the policy. */
type OldTravel = Readonly<Record<string, Readonly<Record<string, number>>>>;

export class Policy1764000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching.policy (
        id uuid not null,
        tenant_id uuid not null,
        number integer not null,
        figures jsonb not null,
        why text,
        made_by uuid,
        made_at timestamp with time zone not null,
        create_fingerprint text not null,
        constraint pk_policy primary key (id),
        constraint uq_policy_number unique (tenant_id, number),
        constraint fk_policy_tenant foreign key (tenant_id) references identity.tenant (id),
        constraint fk_policy_made_by foreign key (tenant_id, made_by) references identity.account (tenant_id, id),
        constraint ck_policy_number check (number > 0),
        constraint ck_policy_why check ((why is null) = (number = 1))
      )`);
    await this.takeOverTravel(runner);
    await runner.query(tenantTable('matching.policy'));
    // A version stays as it was made: not even the programs can change or remove one.
    await runner.query(`revoke update, delete on matching.policy from foothold_app`);
  }

  /**
   * Services that travel by values of their own keep them, in their first version. The other figures are left out, which
   * reads as standard. What stays behind in the settings is read by nobody, and serves the way down.
   */
  private async takeOverTravel(runner: QueryRunner): Promise<void> {
    // The owner of the tables is held by row security too; before anyone is known, services can be seen.
    await runner.query(`select set_config('foothold.role', 'entrance', true)`);
    const services = (await runner.query(
      `select id, settings -> 'travel' as travel from identity.tenant
       where jsonb_typeof(settings -> 'travel') = 'object' order by id`,
    )) as { id: string; travel: OldTravel }[];
    await runner.query(`select set_config('foothold.role', '', true)`);
    for (const { id, travel } of services) {
      const speeds = Object.fromEntries(Object.entries(travel).map(([mode, values]) => [mode, speedOf(values)]));
      await runner.query(
        `insert into matching.policy (id, tenant_id, number, figures, made_at, create_fingerprint)
         values ($1, $2, 1, $3, now(), 'standard')`,
        [newId(), id, JSON.stringify({ travel: { speeds } })],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matching.policy`);
  }
}

function speedOf({ detourFactor, kmPerHour, urbanKmPerHour, ruralKmPerHour, extraMinutes }: OldTravel[string]): object {
  return {
    detour: detourFactor,
    urbanKmPerHour: urbanKmPerHour ?? kmPerHour,
    ruralKmPerHour: ruralKmPerHour ?? kmPerHour,
    extraMinutes: extraMinutes === undefined ? undefined : Math.round(extraMinutes),
  };
}
