import { Injectable } from '@nestjs/common';
import { entrance, type SystemActor } from '#kernel';
import { Db, newId, Work } from '#platform/database';
import { AccountsService } from './accounts.service';
import { CreateAccount, type AccountView } from './contract/account.schema';
import { identityErrors } from './domain/errors';
import { Passwords } from './passwords';
import { TenantsQueries } from './tenants.queries';
import { TenantsService } from './tenants.service';

/** What the command line knows about the first admin. */
export interface FirstAdmin {
  /** The service's name; it is set up when none has this name. */
  readonly serviceName: string;
  readonly timeZone?: string;
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
}

/** What became of it. */
export interface FirstAdminResult {
  readonly account: AccountView;
  readonly serviceName: string;
  readonly serviceIsNew: boolean;
}

/** The way in when nobody can sign in yet. Only the command line comes here: whoever may run it owns the machine. */
@Injectable()
export class FirstAdminService {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    private readonly passwords: Passwords,
    private readonly tenants: TenantsQueries,
    private readonly tenantsService: TenantsService,
    private readonly accounts: AccountsService,
  ) {}

  /** Adds an admin with a password of their own, and the service if there is none of that name: both or neither. */
  async create(input: FirstAdmin): Promise<FirstAdminResult> {
    const { email, displayName, password } = input;
    const parsed = CreateAccount.parse({ email, displayName, role: 'admin', password });
    const passwordHash = await this.passwords.hashChosen(password, parsed.email, '/password');

    const all = await this.db.read(entrance, (reader) => this.tenants.all(reader));
    const known = all.find(({ name }) => name.toLowerCase() === input.serviceName.trim().toLowerCase());
    if (known?.isDemo) throw identityErrors.demoService();
    const actor: SystemActor = {
      kind: 'system',
      tenantId: known?.id ?? newId<'tenant'>(),
      program: 'cli:create-admin',
    };

    return this.work.run(actor, 'identity.create_first_admin', async (tx) => {
      if (!known) await this.tenantsService.add(tx, actor, { name: input.serviceName, timeZone: input.timeZone });
      const { view } = await this.accounts.add(tx, actor, parsed, { passwordHash, mustChangePassword: false });
      return { account: view, serviceName: known?.name ?? input.serviceName.trim(), serviceIsNew: !known };
    });
  }
}
