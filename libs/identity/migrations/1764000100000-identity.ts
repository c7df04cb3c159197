import type { MigrationInterface, QueryRunner } from 'typeorm';
import { libSchema, tenantTable, type SchemaTable } from '#platform/database';

const atTheEntrance = `(select platform.actor_role()) = 'entrance'`;

/**
 * Lets the entrance, which knows nobody yet, at a table of this lib: to find the account of an address, the session of
 * a cookie, the key of a prefix. It writes nothing but the count of attempts. No other lib's table has such a policy.
 */
function entrance(table: SchemaTable, command: 'select' | 'all'): string {
  const check = command === 'select' ? '' : `with check (${atTheEntrance})`;
  return `create policy ${table.split('.')[1]}_entrance_${command} on ${table} for ${command} using (${atTheEntrance}) ${check};`;
}

export class Identity1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('identity'));
    for (const statement of [...tenants, ...accounts, ...entry, ...keys]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema identity cascade`);
  }
}

const tenants = [
  `create table identity.tenant (
    id uuid not null,
    name text not null,
    time_zone text not null default 'Europe/London',
    settings jsonb not null default '{}',
    is_demo boolean not null default false,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint pk_tenant primary key (id),
    constraint ck_tenant_settings check (jsonb_typeof(settings) = 'object')
  )`,
  // A tenant is its own tenant: tenantTable would look for a tenant_id.
  `alter table identity.tenant enable row level security;
   alter table identity.tenant force row level security;
   create policy tenant_tenant on identity.tenant using (id = (select platform.tenant())) with check (id = (select platform.tenant()));
   grant select, insert, update, delete on identity.tenant to foothold_app`,
  entrance('identity.tenant', 'select'),
  `create table identity.team (
    id uuid not null,
    tenant_id uuid not null,
    name text not null,
    name_key text not null,
    create_fingerprint text not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint pk_team primary key (id),
    constraint uq_team_tenant unique (tenant_id, id),
    constraint uq_team_name unique (tenant_id, name_key),
    constraint fk_team_tenant foreign key (tenant_id) references identity.tenant (id)
  )`,
  tenantTable('identity.team'),
  // A key works for the teams it names and does not learn of others.
  `create policy team_key on identity.team as restrictive
   using ((select platform.actor_role()) <> 'key' or id = any ((select platform.team_ids())::uuid[]))`,
];

const accounts = [
  `create table identity.account (
    id uuid not null,
    tenant_id uuid not null,
    email text not null,
    display_name text not null,
    role text not null,
    password_hash text not null,
    must_change_password boolean not null,
    disabled_at timestamp with time zone,
    create_fingerprint text not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint pk_account primary key (id),
    constraint uq_account_tenant unique (tenant_id, id),
    constraint uq_account_email unique (email),
    constraint fk_account_tenant foreign key (tenant_id) references identity.tenant (id),
    constraint ck_account_email check (email = lower(email)),
    constraint ck_account_role check (role in ('admin', 'leader', 'specialist', 'commissioner'))
  )`,
  tenantTable('identity.account'),
  entrance('identity.account', 'select'),
  `create table identity.membership (
    tenant_id uuid not null,
    account_id uuid not null,
    team_id uuid not null,
    constraint pk_membership primary key (account_id, team_id),
    constraint fk_membership_account foreign key (tenant_id, account_id) references identity.account (tenant_id, id),
    constraint fk_membership_team foreign key (tenant_id, team_id) references identity.team (tenant_id, id)
  )`,
  `create index ix_membership_team on identity.membership (team_id)`,
  tenantTable('identity.membership'),
  entrance('identity.membership', 'select'),
];

const entry = [
  `create table identity.session (
    id uuid not null,
    tenant_id uuid not null,
    account_id uuid not null,
    token_hash bytea not null,
    expires_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    created_at timestamp with time zone not null,
    constraint pk_session primary key (id),
    constraint uq_session_token_hash unique (token_hash),
    constraint fk_session_account foreign key (tenant_id, account_id) references identity.account (tenant_id, id),
    constraint ck_session_expires_at check (expires_at > created_at)
  )`,
  `create index ix_session_account on identity.session (account_id, created_at)`,
  tenantTable('identity.session'),
  entrance('identity.session', 'select'),
  // Addresses nobody has are counted too, so there is no tenant; only the hash of the address is kept.
  `create table identity.sign_in_attempt (
    email_hash bytea not null,
    count integer not null,
    last_at timestamp with time zone not null,
    constraint pk_sign_in_attempt primary key (email_hash),
    constraint ck_sign_in_attempt_count check (count >= 0)
  )`,
  `create index ix_sign_in_attempt_last_at on identity.sign_in_attempt (last_at)`,
  `alter table identity.sign_in_attempt enable row level security;
   alter table identity.sign_in_attempt force row level security;
   grant select, insert, update, delete on identity.sign_in_attempt to foothold_app`,
  entrance('identity.sign_in_attempt', 'all'),
];

const keys = [
  `create table identity.api_key (
    id uuid not null,
    tenant_id uuid not null,
    name text not null,
    prefix text not null,
    secret_hash bytea not null,
    scopes text[] not null,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    create_fingerprint text not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint pk_api_key primary key (id),
    constraint uq_api_key_tenant unique (tenant_id, id),
    constraint uq_api_key_prefix unique (prefix),
    constraint fk_api_key_tenant foreign key (tenant_id) references identity.tenant (id),
    constraint ck_api_key_scopes check (cardinality(scopes) > 0 and scopes <@ array['read', 'write'])
  )`,
  tenantTable('identity.api_key'),
  entrance('identity.api_key', 'select'),
  `create table identity.api_key_team (
    tenant_id uuid not null,
    api_key_id uuid not null,
    team_id uuid not null,
    constraint pk_api_key_team primary key (api_key_id, team_id),
    constraint fk_api_key_team_api_key foreign key (tenant_id, api_key_id) references identity.api_key (tenant_id, id),
    constraint fk_api_key_team_team foreign key (tenant_id, team_id) references identity.team (tenant_id, id)
  )`,
  `create index ix_api_key_team_team on identity.api_key_team (team_id)`,
  tenantTable('identity.api_key_team'),
  entrance('identity.api_key_team', 'select'),
];
