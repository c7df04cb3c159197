import { Global, Module } from '@nestjs/common';
import { Gatekeeper } from '#platform/http';
import { AccountsController } from './http/accounts.controller';
import { ApiKeysController } from './http/api-keys.controller';
import { IdentityGatekeeper } from './http/identity.gatekeeper';
import { ServiceController } from './http/service.controller';
import { SessionController } from './http/session.controller';
import { TeamsController } from './http/teams.controller';
import { IdentityModule } from './identity.module';

/** The routes of identity, and the doorkeeper of every route: global, because the guard of the whole house asks for it. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [SessionController, ServiceController, TeamsController, AccountsController, ApiKeysController],
  providers: [{ provide: Gatekeeper, useClass: IdentityGatekeeper }],
  exports: [Gatekeeper],
})
export class IdentityHttpModule {}
