import { Injectable } from '@nestjs/common';
import { type AccountId, type TeamId, type TenantActor } from '#kernel';
import { constraintErrors, fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import { AccountsQueries } from './accounts.queries';
import type { AccountView, AccountWithPassword, CreateAccount, UpdateAccount } from './contract/account.schema';
import { checkAccountChange, checkTeams, emailKey, endsSessions } from './domain/account';
import { identityErrors } from './domain/errors';
import { AccountRow } from './persistence/account.entity';
import { MembershipRow } from './persistence/membership.entity';
import { Passwords } from './passwords';
import { endSessions } from './sessions.service';

constraintErrors({ uq_account_email: () => identityErrors.emailInUse() });

/** A password as it goes into the row. */
export interface FirstPassword {
  readonly passwordHash: string;
  /** False only when the person chose it: the command line, the demo. */
  readonly mustChangePassword: boolean;
}

/** Adding and changing accounts. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly work: Work,
    private readonly passwords: Passwords,
    private readonly accounts: AccountsQueries,
  ) {}

  /**
   * Adds an account. Without a password in the input one is made and answered once.
   *
   * @param options.ownPassword the person chose the password themselves and keeps it (command line, demo)
   */
  async create(
    actor: TenantActor,
    input: CreateAccount,
    options: { readonly ownPassword?: boolean } = {},
  ): Promise<AccountWithPassword> {
    const made = input.password === undefined ? this.passwords.oneTime() : null;
    const passwordHash =
      made === null
        ? await this.passwords.hashChosen(input.password ?? '', input.email, '/password')
        : await this.passwords.hash(made);
    const first = { passwordHash, mustChangePassword: !options.ownPassword };
    return this.work.run(actor, 'identity.create_account', async (tx) => {
      const { view, isNew } = await this.add(tx, actor, input, first);
      return { ...view, oneTimePassword: isNew ? made : null };
    });
  }

  /** Adds an account inside the caller's transaction; the password is hashed already. */
  async add(
    tx: Tx,
    actor: TenantActor,
    input: CreateAccount,
    first: FirstPassword,
  ): Promise<{ view: AccountView; isNew: boolean }> {
    await this.checkTeams(tx, input.teamIds);
    // The password stays out of the fingerprint: a fast hash of it has no place in the database.
    const { id, password: _password, ...rest } = input;
    const row = Object.assign(new AccountRow(), {
      id: id ?? newId<'account'>(),
      tenantId: actor.tenantId,
      email: emailKey(input.email),
      displayName: input.displayName,
      role: input.role,
      ...first,
      disabledAt: null,
      createFingerprint: fingerprint(rest),
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    const isNew = await insertOnce(tx, AccountRow, row, identityErrors.idTaken);
    if (isNew) await this.joinTeams(tx, row, input.teamIds);
    tx.note({ kind: 'account', id: row.id }, { role: input.role, repeated: !isNew });
    return { view: await this.accounts.get(tx, row.id), isNew };
  }

  /** Changes what the input names. `version` is the one the sender last saw. */
  async update(actor: TenantActor, accountId: AccountId, version: number, input: UpdateAccount): Promise<AccountView> {
    return this.work.run(actor, 'identity.update_account', async (tx) => {
      // Every admin is locked, so that two admins who demote each other at once cannot both succeed.
      const locked = await tx.manager
        .createQueryBuilder(AccountRow, 'a')
        .setLock('pessimistic_write')
        .where(`a.id = :accountId or (a.role = 'admin' and a.disabledAt is null)`, { accountId })
        .orderBy('a.id')
        .getMany();
      const row = locked.find(({ id }) => id === accountId);
      if (!row) throw identityErrors.accountNotFound(accountId);
      if (row.version !== version) throw identityErrors.changedMeanwhile(row.id, row.version);
      if (input.teamIds) await this.checkTeams(tx, input.teamIds);

      const by = actor.kind === 'account' ? actor.accountId : null;
      checkAccountChange(row, input, by, locked.filter(({ id }) => id !== accountId).length);

      if (endsSessions(row, input)) await endSessions(tx, row.id, null);
      await tx.manager.save(Object.assign(row, changed(row, input, tx.now)));
      if (input.teamIds) await this.joinTeams(tx, row, input.teamIds);
      tx.note({ kind: 'account', id: row.id }, { role: input.role, disabled: input.disabled, teamIds: input.teamIds });
      return this.accounts.get(tx, row.id);
    });
  }

  private async checkTeams(tx: Tx, wanted: readonly TeamId[]): Promise<void> {
    if (wanted.length === 0) return;
    const found = await tx.query<{ id: TeamId }>(`select id from identity.team where id = any ($1::uuid[])`, [wanted]);
    checkTeams(
      wanted,
      found.map(({ id }) => id),
    );
  }

  private async joinTeams(tx: Tx, row: AccountRow, teamIds: readonly TeamId[]): Promise<void> {
    await tx.manager.delete(MembershipRow, { accountId: row.id });
    const rows = [...new Set(teamIds)].map((teamId) => ({ tenantId: row.tenantId, accountId: row.id, teamId }));
    if (rows.length > 0) await tx.manager.insert(MembershipRow, rows);
  }
}

function changed(row: AccountRow, input: UpdateAccount, now: Date): Partial<AccountRow> {
  const disabledAt = input.disabled === undefined ? row.disabledAt : input.disabled ? (row.disabledAt ?? now) : null;
  return {
    displayName: input.displayName ?? row.displayName,
    role: input.role ?? row.role,
    disabledAt,
    updatedAt: now,
  };
}
