import { TenantsQueries, type Tenant } from '#identity';
import { DomainError, entrance, type SystemActor } from '#kernel';
import { ConfigModule, loadConfig, SetupError, type Config } from '#platform/config';
import { DatabaseModule, Db } from '#platform/database';
import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { withDatabase } from './database';
import { migrateAll } from './migrate-all';

/** What a command has to work with. */
export interface ServiceAtHand {
  readonly app: INestApplicationContext;
  /** The command itself, at work in the service. */
  readonly actor: SystemActor;
}

@Module({})
class CommandModule {
  static forRoot(config: Config, command: string, modules: readonly Type[]): DynamicModule {
    return {
      module: CommandModule,
      imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot(config, `foothold ${command}`), ...modules],
    };
  }
}

/**
 * Runs a command's work in one service, with the modules it needs, on the database of the settings. A refusal becomes one
 * line for the user.
 *
 * @param serviceName which service; may be left out when there is only one
 */
export async function inService<T>(
  command: string,
  serviceName: string | undefined,
  modules: readonly Type[],
  fn: (hand: ServiceAtHand) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  return withDatabase(config, async (database) => {
    await migrateAll(database);
    const own = { ...config, databaseUrl: database.programUrl };
    const app = await NestFactory.createApplicationContext(CommandModule.forRoot(own, command, modules), {
      logger: false,
      abortOnError: false,
    });
    try {
      const { id } = chosen(await allServices(app), serviceName);
      return await fn({ app, actor: { kind: 'system', tenantId: id, program: `cli:${command}` } });
    } catch (error) {
      if (error instanceof DomainError) throw new SetupError(error.detail);
      throw error;
    } finally {
      await app.close();
    }
  });
}

async function allServices(app: INestApplicationContext): Promise<Tenant[]> {
  const tenants = app.get(TenantsQueries, { strict: false });
  return app.get(Db, { strict: false }).read(entrance, (reader) => tenants.all(reader));
}

function chosen(tenants: readonly Tenant[], name: string | undefined): Tenant {
  const names = tenants.map((tenant) => `"${tenant.name}"`).join(', ');
  if (tenants.length === 0) throw new SetupError('There is no service yet: foothold create-admin makes one');
  const fitting = name === undefined ? tenants : tenants.filter((tenant) => tenant.name === name);
  const [tenant] = fitting;
  if (fitting.length === 1 && tenant) return tenant;
  throw new SetupError(
    fitting.length === 0
      ? `There is no service "${name}"; there is ${names}`
      : `Say which service with --service; there is ${names}`,
  );
}
