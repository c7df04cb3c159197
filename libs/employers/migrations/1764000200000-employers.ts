import type { MigrationInterface, QueryRunner } from 'typeorm';
import { libSchema, tenantTable } from '#platform/database';

export class Employers1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(libSchema('employers'));
    await runner.query(`create extension if not exists pg_trgm`);

    await runner.query(`
      create table employers.employer (
        id uuid not null,
        tenant_id uuid not null,
        name text not null,
        name_key text not null,
        sic character(5),
        size_band text not null default 'unknown',
        website text,
        do_not_contact boolean not null default false,
        do_not_contact_until date,
        do_not_contact_reason text,
        preferred_mode text not null default 'unknown',
        preferred_hours text,
        introductions_per_month integer,
        about text,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_employer primary key (id),
        constraint uq_employer_tenant unique (tenant_id, id),
        constraint fk_employer_tenant foreign key (tenant_id) references identity.tenant (id),
        constraint ck_employer_name check (name_key <> ''),
        constraint ck_employer_size_band check (size_band in ('micro', 'small', 'medium', 'large', 'unknown')),
        constraint ck_employer_do_not_contact check (do_not_contact or (do_not_contact_until is null and do_not_contact_reason is null)),
        constraint ck_employer_introductions check (introductions_per_month between 0 and 100)
      )`);
    await runner.query(`create index ix_employer_name on employers.employer (tenant_id, name_key, id)`);
    await runner.query(`create index ix_employer_updated on employers.employer (tenant_id, updated_at desc, id)`);
    await runner.query(`create index ix_employer_name_trgm on employers.employer using gin (name_key gin_trgm_ops)`);
    await runner.query(tenantTable('employers.employer'));

    await runner.query(`
      create table employers.site (
        id uuid not null,
        tenant_id uuid not null,
        employer_id uuid not null,
        name text,
        address text,
        postcode text,
        outcode text,
        latitude double precision,
        longitude double precision,
        precision text not null default 'unknown',
        radius_km double precision,
        local_authority_code text,
        is_main boolean not null default false,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_site primary key (id),
        constraint fk_site_employer foreign key (tenant_id, employer_id) references employers.employer (tenant_id, id),
        constraint ck_site_precision check (precision in ('postcode', 'sector', 'district', 'unknown')),
        constraint ck_site_point check ((latitude is null) = (longitude is null) and (latitude is null) = (precision = 'unknown'))
      )`);
    await runner.query(`create index ix_site_employer on employers.site (employer_id)`);
    await runner.query(`create index ix_site_outcode on employers.site (tenant_id, outcode)`);
    await runner.query(`create index ix_site_local_authority on employers.site (tenant_id, local_authority_code)`);
    await runner.query(`create unique index uq_site_main on employers.site (employer_id) where is_main`);
    await runner.query(tenantTable('employers.site'));

    await runner.query(`
      create table employers.person (
        id uuid not null,
        tenant_id uuid not null,
        employer_id uuid not null,
        site_id uuid,
        name text not null,
        job_title text,
        hiring_authority text not null default 'unknown',
        phone text,
        email text,
        preferred_mode text not null default 'unknown',
        notes text,
        left_on date,
        create_fingerprint text not null,
        version integer not null default 1,
        created_at timestamp with time zone not null,
        updated_at timestamp with time zone not null,
        constraint pk_person primary key (id),
        constraint fk_person_employer foreign key (tenant_id, employer_id) references employers.employer (tenant_id, id),
        constraint fk_person_site foreign key (site_id) references employers.site (id),
        constraint ck_person_hiring_authority check (hiring_authority in ('yes', 'no', 'unknown'))
      )`);
    await runner.query(`create index ix_person_employer on employers.person (employer_id)`);
    await runner.query(`create index ix_person_site on employers.person (site_id)`);
    await runner.query(tenantTable('employers.person'));

    await runner.query(`
      create table employers.external_id (
        id uuid not null,
        tenant_id uuid not null,
        employer_id uuid not null,
        source text not null,
        ref text not null,
        constraint pk_external_id primary key (id),
        constraint fk_external_id_employer foreign key (tenant_id, employer_id) references employers.employer (tenant_id, id),
        constraint uq_external_id_source_ref unique (tenant_id, source, ref)
      )`);
    await runner.query(`create index ix_external_id_employer on employers.external_id (employer_id)`);
    await runner.query(tenantTable('employers.external_id'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema employers cascade`);
  }
}
