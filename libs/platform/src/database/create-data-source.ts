import { types } from 'pg';
import { DataSource } from 'typeorm';
import { entityFiles, migrationFiles } from './files';
import { asRole } from './roles';

/** PostgreSQL writes `2026-03-02 09:00:00+00` where ECMAScript wants `2026-03-02T09:00:00+00:00`. */
const isoInstant = (text: string) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();

/**
 * How values leave the database: as the contract wants them, so that a query's row is ready for its view. A calendar day
 * stays `YYYY-MM-DD` (the driver would make an instant of it), an instant is RFC 3339 in UTC, a count or a decimal is a
 * number (none of ours passes 2^53). Entities still get a `Date`: TypeORM makes it from the text.
 */
const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, (text) => text],
  [types.builtins.TIMESTAMPTZ, isoInstant],
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
]);

const typeParsers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown =>
    format === 'binary'
      ? types.getTypeParser(oid, format)
      : (parsers.get(oid) ?? types.getTypeParser(oid, 'text'))) as typeof types.getTypeParser,
};

/** What a pool is for. */
export interface DataSourceOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
}

const common = ({ url, poolSize, applicationName }: DataSourceOptions) => ({
  type: 'postgres' as const,
  url,
  poolSize,
  applicationName,
  connectTimeoutMS: 10_000,
  synchronize: false,
  logging: false as const,
  // `uuid_generate_v4` is never wanted: ids are made in the program.
  installExtensions: false,
  extra: { types: typeParsers },
});

/** The connections of a program: they have taken on `foothold_app` before their first query. Not yet open. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    ...common({ ...options, url: asRole(options.url, 'foothold_app') }),
    entities: [entityFiles],
  });
}

/**
 * The connection of the owner, who runs migrations. Not yet open.
 *
 * @param compare whether it also reads the entities, to compare them with the tables
 */
export function createOwnerDataSource(url: string, compare = false): DataSource {
  return new DataSource({
    ...common({ url, poolSize: 2, applicationName: 'foothold migrate' }),
    entities: compare ? [entityFiles] : [],
    migrations: [migrationFiles],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    schema: 'platform',
  });
}
