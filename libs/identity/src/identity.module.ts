import { Module } from '@nestjs/common';
import { AccountsQueries } from './accounts.queries';
import { AccountsService } from './accounts.service';
import { ApiKeysQueries } from './api-keys.queries';
import { ApiKeysService } from './api-keys.service';
import { EntranceQueries } from './entrance.queries';
import { FirstAdminService } from './first-admin.service';
import { GateService } from './gate.service';
import { MeQueries } from './me.queries';
import { Passwords } from './passwords';
import { PasswordsService } from './passwords.service';
import { SessionsService } from './sessions.service';
import { SignInAttempts } from './sign-in-attempts';
import { TeamsQueries } from './teams.queries';
import { TeamsService } from './teams.service';
import { TenantsQueries } from './tenants.queries';
import { TenantsService } from './tenants.service';

const open = [
  AccountsQueries,
  AccountsService,
  ApiKeysQueries,
  ApiKeysService,
  FirstAdminService,
  GateService,
  MeQueries,
  PasswordsService,
  SessionsService,
  TeamsQueries,
  TeamsService,
  TenantsQueries,
  TenantsService,
];

/** Who works here and what they may do. Needs the global modules of configuration and database. */
@Module({ providers: [...open, EntranceQueries, Passwords, SignInAttempts], exports: open })
export class IdentityModule {}
