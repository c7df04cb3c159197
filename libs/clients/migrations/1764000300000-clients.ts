import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clientTable, libSchema } from '#platform/database';

export class Clients1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('clients'));
    await runner.query(`
      create table clients.client (
        id uuid not null,
        tenant_id uuid not null,
        team_id uuid not null,
        preferred_name text not null,
        home_outcode text,
        status text not null default 'looking',
        disclosure_default text not null default 'not_yet_discussed',
        agreed_wording text,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_client primary key (id),
        constraint uq_client_team unique (id, team_id),
        constraint fk_client_team foreign key (tenant_id, team_id) references identity.team (tenant_id, id),
        constraint ck_client_status check (status in ('looking', 'in_work_support', 'on_hold', 'left')),
        constraint ck_client_disclosure_default check (disclosure_default in ('not_yet_discussed', 'generic', 'undisclosed', 'disclosed')),
        constraint ck_client_agreed_wording check (disclosure_default <> 'disclosed' or agreed_wording is not null)
      )`);
    await runner.query(`create index ix_client_name on clients.client (tenant_id, preferred_name, id)`);
    await runner.query(`create index ix_client_team on clients.client (team_id)`);
    await runner.query(clientTable('clients.client', 'assignment'));

    await runner.query(`
      create table clients.episode (
        id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        kind text not null,
        entry_on date not null,
        ended_on date,
        constraint pk_episode primary key (id),
        constraint fk_episode_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint ck_episode_kind check (kind in ('find_work', 'retain_work', 'find_better_work')),
        constraint ck_episode_ended_on check (ended_on >= entry_on)
      )`);
    await runner.query(`create unique index uq_episode_open on clients.episode (client_id) where ended_on is null`);
    await runner.query(`create index ix_episode_client on clients.episode (client_id, entry_on)`);
    await runner.query(clientTable('clients.episode', 'assignment'));

    await runner.query(`
      create table clients.assignment (
        id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        specialist_id uuid not null,
        from_on date not null,
        to_on date,
        constraint pk_assignment primary key (id),
        constraint fk_assignment_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_assignment_specialist foreign key (tenant_id, specialist_id) references identity.account (tenant_id, id),
        constraint ck_assignment_to_on check (to_on >= from_on)
      )`);
    await runner.query(
      `create unique index uq_assignment_current on clients.assignment (client_id) where to_on is null`,
    );
    await runner.query(`create index ix_assignment_specialist on clients.assignment (specialist_id, to_on)`);
    await runner.query(clientTable('clients.assignment', 'assignment'));

    await runner.query(`
      create table clients.wishes_version (
        id uuid not null,
        tenant_id uuid not null,
        client_id uuid not null,
        team_id uuid not null,
        number integer not null,
        stated_on date not null,
        recorded_at timestamp with time zone not null,
        recorded_by uuid,
        source text not null,
        wishes jsonb not null,
        constraint pk_wishes_version primary key (id),
        constraint uq_wishes_version_number unique (client_id, number),
        constraint fk_wishes_version_client foreign key (client_id, team_id) references clients.client (id, team_id) on update cascade,
        constraint fk_wishes_version_recorded_by foreign key (tenant_id, recorded_by) references identity.account (tenant_id, id),
        constraint ck_wishes_version_number check (number > 0),
        constraint ck_wishes_version_source check (source in ('client', 'specialist', 'together'))
      )`);
    await runner.query(clientTable('clients.wishes_version', 'detail'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema clients cascade`);
  }
}
