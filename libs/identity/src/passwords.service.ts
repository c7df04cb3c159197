import { Injectable } from '@nestjs/common';
import type { AccountId, TenantActor } from '#kernel';
import { Db, Work } from '#platform/database';
import { AccountsQueries } from './accounts.queries';
import type { AccountWithPassword } from './contract/account.schema';
import type { ChangePassword } from './contract/me.schema';
import { identityErrors } from './domain/errors';
import { AccountRow } from './persistence/account.entity';
import { Passwords } from './passwords';
import { endSessions } from './sessions.service';
import { SignInAttempts } from './sign-in-attempts';

/** Changing one's own password, and an admin's reset of another's. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttempts,
    private readonly accounts: AccountsQueries,
  ) {}

  /**
   * Changes the actor's own password and ends their other sessions; the one of `currentToken` goes on. The current password
   * is asked again and guesses are counted, so that an open screen does not become a stolen account.
   */
  async change(actor: TenantActor, input: ChangePassword, currentToken: string | null): Promise<void> {
    if (actor.kind !== 'account') throw identityErrors.accountsOnly();
    const known = await this.db.read(actor, (reader) => this.accounts.credentials(reader, actor.accountId));
    if (!known) throw identityErrors.accountNotFound(actor.accountId);
    await this.attempts.begin(known.email);
    if (!(await this.passwords.matches(known.passwordHash, input.currentPassword)))
      throw identityErrors.wrongPassword();
    await this.attempts.clear(known.email);
    const passwordHash = await this.passwords.hashChosen(input.newPassword, known.email, '/newPassword');
    await this.work.run(actor, 'identity.change_password', async (tx) => {
      const row = await tx.manager.findOne(AccountRow, {
        where: { id: actor.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      // Reset or changed by somebody else while we were hashing: the proof of a moment ago is worth nothing now.
      if (row?.passwordHash !== known.passwordHash) throw identityErrors.wrongPassword();
      await tx.manager.save(Object.assign(row, { passwordHash, mustChangePassword: false, updatedAt: tx.now }));
      await endSessions(tx, row.id, currentToken);
      tx.note({ kind: 'account', id: row.id });
    });
  }

  /** Gives an account a one-time password, ends its sessions and forgets its wrong attempts. The password is answered once. */
  async reset(actor: TenantActor, accountId: AccountId): Promise<AccountWithPassword> {
    const oneTimePassword = this.passwords.oneTime();
    const passwordHash = await this.passwords.hash(oneTimePassword);
    const view = await this.work.run(actor, 'identity.reset_password', async (tx) => {
      const row = await tx.manager.findOne(AccountRow, {
        where: { id: accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw identityErrors.accountNotFound(accountId);
      await tx.manager.save(Object.assign(row, { passwordHash, mustChangePassword: true, updatedAt: tx.now }));
      await endSessions(tx, row.id, null);
      tx.note({ kind: 'account', id: row.id });
      return this.accounts.get(tx, row.id);
    });
    await this.attempts.clear(view.email);
    return { ...view, oneTimePassword };
  }
}
