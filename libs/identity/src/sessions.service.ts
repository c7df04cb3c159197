import { Inject, Injectable } from '@nestjs/common';
import { entrance, type AccountActor, type AccountId, type TenantActor } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Db, newId, Work, type Tx } from '#platform/database';
import type { SignIn } from './contract/me.schema';
import { emailKey } from './domain/account';
import { identityErrors } from './domain/errors';
import { settingsInForce } from './domain/service-settings';
import { sessionEnd } from './domain/session';
import { EntranceQueries, type AccountAtTheDoor } from './entrance.queries';
import { Passwords } from './passwords';
import { digest, newSecret } from './secrets';
import { SignInAttempts } from './sign-in-attempts';

/** What the browser is given after signing in. */
export interface OpenedSession {
  readonly actor: AccountActor;
  /** The only time it is seen in the open. */
  readonly token: string;
  readonly expiresAt: Date;
}

const keepEndedDays = 30;

/** Signing in and out. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: Work,
    private readonly db: Db,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttempts,
    private readonly queries: EntranceQueries,
    @Inject(CONFIG) private readonly config: Pick<Config, 'nodeEnv'>,
  ) {}

  /**
   * Opens a session, or refuses. Until the password has proved right, every refusal is the same and takes as long for an
   * address nobody has.
   */
  async signIn(input: SignIn): Promise<OpenedSession> {
    const email = emailKey(input.email);
    await this.attempts.begin(email);
    const account = await this.db.read(entrance, (reader) => this.queries.accountByEmail(reader, email));
    const right = await this.passwords.matches(account?.passwordHash ?? null, input.password);
    if (!account || !right) throw identityErrors.signInRefused();
    await this.attempts.clear(email);
    if (account.disabledAt) throw identityErrors.accountDisabled();
    if (account.isDemo && this.config.nodeEnv === 'production') throw identityErrors.demoRefused();
    return this.open(account);
  }

  /** Ends the session of a token. A token that is not the actor's, or has ended, changes nothing. */
  async signOut(actor: TenantActor, token: string): Promise<void> {
    await this.work.run(actor, 'identity.sign_out', async (tx) => {
      const [ended] = await tx.query<{ id: string }>(
        `update identity.session set ended_at = $2 where token_hash = $1 and ended_at is null returning id`,
        [digest(token), tx.now],
      );
      if (ended) tx.note({ kind: 'session', id: ended.id });
    });
  }

  private async open(account: AccountAtTheDoor): Promise<OpenedSession> {
    const { tenantId, id: accountId, role, teamIds, settings } = account;
    const actor: AccountActor = { kind: 'account', tenantId, accountId, role, teamIds };
    const token = newSecret();
    const expiresAt = await this.work.run(actor, 'identity.sign_in', async (tx) => {
      const end = sessionEnd(tx.now, settingsInForce(settings).sessionHours);
      const id = newId<'session'>();
      await tx.query(
        `insert into identity.session (id, tenant_id, account_id, token_hash, expires_at, last_seen_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $6)`,
        [id, tenantId, accountId, digest(token), end, tx.now],
      );
      await forgetOldSessions(tx, accountId);
      tx.note({ kind: 'session', id });
      return end;
    });
    return { actor, token, expiresAt };
  }
}

/** Ends the running sessions of an account, but for the one of a token. */
export async function endSessions(tx: Tx, accountId: AccountId, exceptToken: string | null): Promise<void> {
  await tx.query(
    `update identity.session set ended_at = $2
     where account_id = $1 and ended_at is null and ($3::bytea is null or token_hash <> $3)`,
    [accountId, tx.now, exceptToken === null ? null : digest(exceptToken)],
  );
}

async function forgetOldSessions(tx: Tx, accountId: AccountId): Promise<void> {
  const before = new Date(tx.now.getTime() - keepEndedDays * 24 * 3_600_000);
  await tx.query(`delete from identity.session where account_id = $1 and expires_at < $2`, [accountId, before]);
}
