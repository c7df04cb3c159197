import { Injectable } from '@nestjs/common';
import { entrance } from '#kernel';
import { Work, type Tx } from '#platform/database';
import { emailKey } from './domain/account';
import { identityErrors } from './domain/errors';
import { afterAttempt, forgetAfterHours, secondsLeft, type FailedAttempts } from './domain/lockout';
import { digest } from './secrets';

/** Counts wrong passwords by address, whether or not anybody has that address. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly work: Work) {}

  /** Counts one attempt, before the password is looked at. Refuses it while the address has to wait. */
  async begin(email: string): Promise<void> {
    const emailHash = digest(emailKey(email));
    await this.work.run(entrance, 'identity.begin_attempt', async (tx) => {
      const attempts = await this.lock(tx, emailHash);
      const seconds = secondsLeft(attempts, tx.now);
      if (seconds > 0) throw identityErrors.tooManyAttempts(seconds);
      const { count, lastAt } = afterAttempt(attempts, tx.now);
      await tx.query(`update identity.sign_in_attempt set count = $2, last_at = $3 where email_hash = $1`, [
        emailHash,
        count,
        lastAt,
      ]);
    });
  }

  /** Strikes out the attempts of an address after the right password, and those everybody has forgotten. */
  async clear(email: string): Promise<void> {
    await this.work.run(entrance, 'identity.clear_attempts', async (tx) => {
      const forgotten = new Date(tx.now.getTime() - forgetAfterHours * 3_600_000);
      await tx.query(`delete from identity.sign_in_attempt where email_hash = $1 or last_at < $2`, [
        digest(emailKey(email)),
        forgotten,
      ]);
    });
  }

  /** The attempts so far, locked. A row is made first: with none to lock, first attempts at once would not see each other. */
  private async lock(tx: Tx, emailHash: Buffer): Promise<FailedAttempts> {
    await tx.query(
      `insert into identity.sign_in_attempt (email_hash, count, last_at) values ($1, 0, $2) on conflict do nothing`,
      [emailHash, tx.now],
    );
    const [row] = await tx.query<{ count: number; lastAt: string }>(
      `select count, last_at as "lastAt" from identity.sign_in_attempt where email_hash = $1 for update`,
      [emailHash],
    );
    // Struck out by a right password between the two statements: a clean start.
    return row ? { count: row.count, lastAt: new Date(row.lastAt) } : { count: 0, lastAt: tx.now };
  }
}
