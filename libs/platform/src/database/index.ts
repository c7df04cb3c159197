export { constraintErrors, type Violation } from './constraint-errors';
export { createDataSource, createOwnerDataSource } from './create-data-source';
export { DatabaseModule } from './database.module';
export { Db } from './db';
export {
  hasEmbeddedPostgres,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedAddresses,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './embedded/embedded-postgres';
export { emptyDatabase, programsAtWork } from './empty-database';
export { knownMigrations, migrationsHash } from './files';
export { fingerprint } from './fingerprint';
export { keyset, type KeysetOptions, type KeysetPage, type KeysetQuery, type KeysetSort } from './keyset';
export { insertOnce } from './insert-once';
export { checkRoles } from './check-roles';
export { clientTable, libSchema, tenantTable, type SchemaTable } from './migration-sql';
export { migrateDatabase, migrationState, schemaDrift, type MigrateOptions, type MigrationState } from './migrator';
export { newId } from './new-id';
export { rankedPage, type RankedPage } from './ranked-page';
export { asRole, programRoles, type ProgramRole } from './roles';
export { connect, oldestServer } from './server';
export { CLOCK, SystemClock } from './system-clock';
export type { CopyRow } from './copy-format';
export type { DomainEvent, Reader, Tx } from './tx';
export { VersionedRow } from './versioned-row';
export { Work } from './work';
