import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every lib stands on: the questions row security asks, the audit, the outbox, the idempotency keys. */
export class Platform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists btree_gist;
      create schema if not exists platform;
      grant usage on schema platform to foothold_app, foothold_relay;
      create schema if not exists bullmq authorization foothold_queue;
      grant select on platform.migration to foothold_app;
    `);
    await runner.query(questions);
    await runner.query(audit);
    await runner.query(outbox);
    await runner.query(idempotencyKey);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The schemas stay: one holds the record of migrations, the other belongs to the queue. So do the extensions, which
    // an administrator may have made.
    await runner.query(`
      drop table platform.idempotency_key, platform.outbox, platform.audit;
      drop function platform.sees_client_for_assignment(uuid);
      drop function platform.sees_client(uuid);
      drop function platform.team_ids();
      drop function platform.actor_role();
      drop function platform.tenant();
    `);
  }
}

// An absent setting reads as null, or as '' once a transaction on the connection has set it. Both mean: nobody.
const questions = `
  create function platform.tenant() returns uuid language sql stable parallel safe
    return nullif(current_setting('foothold.tenant', true), '')::uuid;
  create function platform.actor_role() returns text language sql stable parallel safe
    return nullif(current_setting('foothold.role', true), '');
  create function platform.team_ids() returns uuid[] language sql stable parallel safe
    return coalesce(nullif(current_setting('foothold.teams', true), ''), '{}')::uuid[];
  create function platform.sees_client(team_id uuid) returns boolean language sql stable parallel safe
    return coalesce(
      platform.actor_role() = 'system'
        or (platform.actor_role() in ('leader', 'specialist', 'key') and team_id = any (platform.team_ids())),
      false);
  create function platform.sees_client_for_assignment(team_id uuid) returns boolean language sql stable parallel safe
    return coalesce(platform.actor_role() = 'admin' or platform.sees_client(team_id), false);
`;

// tenant_id is null only for what happens at the entrance, before anyone is known. No program can read those rows.
const audit = `
  create table platform.audit (
    id uuid not null,
    tenant_id uuid,
    actor text not null,
    action text not null,
    subjects jsonb not null default '[]',
    request_id text,
    occurred_at timestamptz not null,
    constraint pk_audit primary key (id),
    constraint ck_audit_subjects check (jsonb_typeof(subjects) = 'array')
  );
  create index ix_audit_tenant on platform.audit (tenant_id, occurred_at desc, id desc);
  create index ix_audit_subjects on platform.audit using gin (subjects jsonb_path_ops);
  alter table platform.audit enable row level security;
  alter table platform.audit force row level security;
  create policy audit_read on platform.audit for select using (tenant_id = (select platform.tenant()));
  create policy audit_write on platform.audit for insert
    with check (tenant_id is not distinct from platform.tenant() and platform.actor_role() is not null);
  grant select, insert on platform.audit to foothold_app;
`;

const outbox = `
  create table platform.outbox (
    id uuid not null,
    position bigint not null generated always as identity,
    tenant_id uuid not null,
    audit_id uuid not null,
    name text not null,
    payload jsonb not null,
    actor text not null,
    request_id text,
    occurred_at timestamptz not null,
    relayed_at timestamptz,
    constraint pk_outbox primary key (id),
    constraint fk_outbox_audit_id foreign key (audit_id) references platform.audit (id),
    constraint ck_outbox_payload check (jsonb_typeof(payload) = 'object')
  );
  create index ix_outbox_waiting on platform.outbox (position) where relayed_at is null;
  create index ix_outbox_relayed on platform.outbox (relayed_at) where relayed_at is not null;
  create index ix_outbox_audit on platform.outbox (audit_id);
  alter table platform.outbox enable row level security;
  alter table platform.outbox force row level security;
  create policy outbox_tenant on platform.outbox to foothold_app
    using (tenant_id = (select platform.tenant())) with check (tenant_id = platform.tenant());
  create policy outbox_relay on platform.outbox to foothold_relay using (true) with check (true);
  grant select, insert on platform.outbox to foothold_app;
  grant select, update (relayed_at), delete on platform.outbox to foothold_relay;
`;

const idempotencyKey = `
  create table platform.idempotency_key (
    tenant_id uuid not null,
    caller text not null,
    key text not null,
    fingerprint text not null,
    status integer,
    headers jsonb,
    body text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint pk_idempotency_key primary key (tenant_id, caller, key),
    constraint ck_idempotency_key_length check (length(key) between 1 and 255)
  );
  create index ix_idempotency_key_expiry on platform.idempotency_key (expires_at);
  alter table platform.idempotency_key enable row level security;
  alter table platform.idempotency_key force row level security;
  create policy idempotency_key_tenant on platform.idempotency_key
    using (tenant_id = (select platform.tenant())) with check (tenant_id = platform.tenant());
  grant select, insert, update, delete on platform.idempotency_key to foothold_app;
`;
