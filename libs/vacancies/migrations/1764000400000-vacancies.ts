import type { MigrationInterface, QueryRunner } from 'typeorm';
import { libSchema, tenantTable } from '#platform/database';

const states = `'open', 'unconfirmed', 'on_hold', 'filled', 'closed', 'withdrawn'`;
const known = `'yes', 'no', 'unknown'`;

const vacancyTable = `
  create table vacancies.vacancy (
    id uuid not null,
    tenant_id uuid not null,
    title text not null,
    title_key text not null,
    employer_id uuid,
    site_id uuid,
    place text,
    outcode text,
    latitude double precision,
    longitude double precision,
    radius_km double precision,
    precision text not null,
    area text not null,
    soc2020 text,
    kind text not null,
    advertised text not null,
    hours_min double precision,
    hours_max double precision,
    shifts_certainty text not null,
    shift_windows jsonb not null,
    shift_pattern text not null,
    nights text not null,
    weekends text not null,
    pay_min_pence integer,
    pay_max_pence integer,
    pay_unit text not null,
    pay_basis text not null,
    pay_pro_rata text not null,
    pay_text text,
    contract text not null,
    remote text not null,
    requirements jsonb not null,
    open_to_anyone text not null,
    is_permanent text not null,
    pays_minimum_wage text not null,
    set_aside text not null,
    closes_on date,
    starts_on date,
    openings integer,
    description text,
    source text not null,
    source_ref text,
    source_url text,
    state text not null,
    state_reason text,
    first_seen_on date not null,
    last_seen_on date not null,
    confirmed_on date,
    edited_fields text array not null,
    import_fingerprint text,
    create_fingerprint text not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint pk_vacancy primary key (id),
    constraint uq_vacancy_tenant unique (tenant_id, id),
    constraint uq_vacancy_source_ref unique (tenant_id, source, source_ref),
    constraint fk_vacancy_tenant foreign key (tenant_id) references identity.tenant (id),
    constraint fk_vacancy_employer foreign key (tenant_id, employer_id) references employers.employer (tenant_id, id),
    constraint fk_vacancy_site foreign key (site_id) references employers.site (id),
    constraint ck_vacancy_title check (title_key <> ''),
    constraint ck_vacancy_site check (site_id is null or employer_id is not null),
    constraint ck_vacancy_point check ((latitude is null) = (longitude is null) and (latitude is null) = (radius_km is null)),
    constraint ck_vacancy_hours check (hours_min between 0 and 168 and hours_max between 0 and 168 and hours_min <= hours_max),
    constraint ck_vacancy_pay check (pay_min_pence > 0 and pay_max_pence > 0 and pay_min_pence <= pay_max_pence),
    constraint ck_vacancy_advertised check (advertised in (${known})),
    constraint ck_vacancy_state check (state in (${states})),
    constraint ck_vacancy_seen check (first_seen_on <= last_seen_on)
  )`;

const vacancyIndexes = [
  `create index ix_vacancy_created on vacancies.vacancy (tenant_id, created_at, id)`,
  `create index ix_vacancy_closes on vacancies.vacancy (tenant_id, closes_on, id)`,
  `create index ix_vacancy_title on vacancies.vacancy (tenant_id, title_key, id)`,
  `create index ix_vacancy_title_trgm on vacancies.vacancy using gin (title_key gin_trgm_ops)`,
  `create index ix_vacancy_soc on vacancies.vacancy (tenant_id, soc2020 text_pattern_ops)`,
  `create index ix_vacancy_employer on vacancies.vacancy (employer_id)`,
  `create index ix_vacancy_site on vacancies.vacancy (site_id)`,
  `create index ix_vacancy_outcode on vacancies.vacancy (tenant_id, outcode)`,
  // What the ranking reads, in the order it reads it.
  `create index ix_vacancy_live on vacancies.vacancy (tenant_id, id) where state in ('open', 'unconfirmed')`,
];

export class Vacancies1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('vacancies'));
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(vacancyTable);
    for (const index of vacancyIndexes) await runner.query(index);
    await runner.query(tenantTable('vacancies.vacancy'));

    await runner.query(`
      create table vacancies.environment_fact (
        id uuid not null,
        tenant_id uuid not null,
        vacancy_id uuid not null,
        dimension text not null,
        level integer not null,
        origin text not null,
        observed_by uuid,
        observed_on date,
        constraint pk_environment_fact primary key (id),
        constraint fk_environment_fact_vacancy foreign key (tenant_id, vacancy_id) references vacancies.vacancy (tenant_id, id),
        constraint fk_environment_fact_observed_by foreign key (observed_by) references identity.account (id),
        constraint uq_environment_fact unique (vacancy_id, dimension, origin),
        constraint ck_environment_fact_level check (level between 1 and 5),
        constraint ck_environment_fact_origin check (origin in ('observed', 'advert') and (origin = 'observed') = (observed_on is not null))
      )`);
    await runner.query(tenantTable('vacancies.environment_fact'));

    await runner.query(`
      create table vacancies.state_change (
        id uuid not null,
        tenant_id uuid not null,
        vacancy_id uuid not null,
        from_state text not null,
        to_state text not null,
        reason text not null,
        note text,
        changed_by text not null,
        changed_at timestamp with time zone not null,
        constraint pk_state_change primary key (id),
        constraint fk_state_change_vacancy foreign key (tenant_id, vacancy_id) references vacancies.vacancy (tenant_id, id),
        constraint ck_state_change_states check (from_state in (${states}) and to_state in (${states}) and from_state <> to_state)
      )`);
    await runner.query(`create index ix_state_change_vacancy on vacancies.state_change (vacancy_id, changed_at)`);
    await runner.query(tenantTable('vacancies.state_change'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema vacancies cascade`);
  }
}
