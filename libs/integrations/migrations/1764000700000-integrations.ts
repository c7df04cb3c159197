import type { MigrationInterface, QueryRunner } from 'typeorm';
import { libSchema, tenantTable } from '#platform/database';

export class Integrations1764000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('integrations'));
    await runner.query(`
      create table integrations.import_run (
        id uuid not null,
        tenant_id uuid not null,
        kind text not null,
        status text not null,
        dry_run boolean not null,
        preset text,
        mapping jsonb,
        source text,
        file_name text not null,
        encoding text not null,
        delimiter text not null,
        columns text[] not null,
        ignored_columns text[] not null,
        rows_read integer not null default 0,
        bytes_done integer not null default 0,
        bytes_total integer not null,
        created integer not null default 0,
        updated integer not null default 0,
        unchanged integer not null default 0,
        linked integer not null default 0,
        rejected integer not null default 0,
        row_errors_kept integer not null default 0,
        doubts jsonb not null default '{}',
        failure_code text,
        failure_detail text,
        requested_by uuid,
        cancel_asked_at timestamp with time zone,
        started_at timestamp with time zone,
        ended_at timestamp with time zone,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_import_run primary key (id),
        constraint uq_import_run_tenant unique (tenant_id, id),
        constraint fk_import_run_tenant foreign key (tenant_id) references identity.tenant (id),
        constraint fk_import_run_account foreign key (tenant_id, requested_by) references identity.account (tenant_id, id),
        constraint ck_import_run_kind check (kind in ('vacancies', 'employers')),
        constraint ck_import_run_status check (status in ('queued', 'running', 'completed', 'cancelled', 'failed')),
        constraint ck_import_run_failure check ((status = 'failed') = (failure_code is not null)),
        constraint ck_import_run_ended check ((ended_at is not null) = (status in ('completed', 'cancelled', 'failed'))),
        constraint ck_import_run_rows check (rows_read = created + updated + unchanged + linked + rejected)
      )`);
    await runner.query(`create index ix_import_run_created on integrations.import_run (tenant_id, created_at, id)`);
    await runner.query(tenantTable('integrations.import_run'));

    // The file lies in the database, because the worker that reads it may run on another machine than the API.
    await runner.query(`
      create table integrations.import_file (
        import_run_id uuid not null,
        position integer not null,
        tenant_id uuid not null,
        content bytea not null,
        constraint pk_import_file primary key (import_run_id, position),
        constraint fk_import_file_import_run foreign key (tenant_id, import_run_id) references integrations.import_run (tenant_id, id)
      )`);
    await runner.query(tenantTable('integrations.import_file'));

    await runner.query(`
      create table integrations.import_row_error (
        id uuid not null,
        tenant_id uuid not null,
        import_run_id uuid not null,
        line integer not null,
        code text not null,
        column_name text,
        detail text not null,
        cells text[] not null,
        constraint pk_import_row_error primary key (id),
        constraint fk_import_row_error_import_run foreign key (tenant_id, import_run_id) references integrations.import_run (tenant_id, id)
      )`);
    await runner.query(
      `create index ix_import_row_error_line on integrations.import_row_error (import_run_id, line, id)`,
    );
    await runner.query(tenantTable('integrations.import_row_error'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema integrations cascade`);
  }
}
