import { FirstAdminService, IdentityModule, type FirstAdmin, type FirstAdminResult } from '#identity';
import { DomainError } from '#kernel';
import { ConfigModule, loadConfig, SetupError, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Command } from 'commander';
import { ZodError } from 'zod';
import { withDatabase } from '../database';
import { migrateAll } from '../migrate-all';
import { print } from '../print';
import { askPassword, passwordFromInput } from '../read-password';

interface CreateAdminOptions {
  readonly service: string;
  readonly email: string;
  readonly name: string;
  readonly timeZone?: string;
  readonly passwordStdin?: boolean;
}

/** `foothold create-admin`: an admin, and the service if there is none of that name. */
export function addCreateAdmin(program: Command): void {
  program
    .command('create-admin')
    .description('add an admin, and their service if there is none of that name')
    .requiredOption('--service <name>', 'the name of the service')
    .requiredOption('--email <address>', 'the address to sign in with')
    .requiredOption('--name <name>', 'what colleagues call this person')
    .option('--time-zone <zone>', 'time zone of a new service', 'Europe/London')
    .option('--password-stdin', 'read the password from standard input instead of asking for it')
    .action((options: CreateAdminOptions) => createAdmin(options));
}

async function createAdmin({ service, email, name, timeZone, passwordStdin }: CreateAdminOptions): Promise<void> {
  const config = loadConfig();
  const password = passwordStdin ? await passwordFromInput() : await askTwice();
  const admin = { serviceName: service, timeZone, email, displayName: name, password };
  const { account, serviceName, serviceIsNew } = await withDatabase(config, async (database) => {
    await migrateAll(database);
    return create({ ...config, databaseUrl: database.programUrl }, admin);
  });
  if (serviceIsNew) print(`The service "${serviceName}" is set up.`);
  print(`${account.email} is an admin of "${serviceName}" and can sign in at ${config.publicUrl}`);
}

async function askTwice(): Promise<string> {
  const password = await askPassword('Password (at least 12 characters): ');
  if ((await askPassword('The same again: ')) !== password) {
    throw new SetupError('The two passwords differ; nothing was written.');
  }
  return password;
}

@Module({})
class CreateAdminModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CreateAdminModule,
      imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot(config, 'foothold create-admin'), IdentityModule],
    };
  }
}

async function create(config: Config, admin: FirstAdmin): Promise<FirstAdminResult> {
  const app = await NestFactory.createApplicationContext(CreateAdminModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await app.get(FirstAdminService).create(admin);
  } catch (error) {
    // What the user typed is at fault: one line that says so, instead of a stack.
    if (error instanceof DomainError) throw new SetupError(error.detail);
    if (error instanceof ZodError)
      throw new SetupError(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    throw error;
  } finally {
    await app.close();
  }
}
