import { Inject, Injectable, Logger } from '@nestjs/common';
import { entrance, type Clock, type KeyActor, type TenantActor } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { CLOCK, Db, Work } from '#platform/database';
import { keyIsLive, readKey } from './domain/api-key';
import { worthNoting } from './domain/session';
import { EntranceQueries, type LiveSession } from './entrance.queries';
import { digest, sameDigest } from './secrets';

/** Who is at the gate, and whether they must change their password before anything else. */
export interface Visitor {
  readonly actor: TenantActor;
  readonly mustChangePassword: boolean;
}

/** Recognises sessions and keys: one query for each request, no cache, so that a revocation works from the next one on. */
@Injectable()
export class GateService {
  private readonly logger = new Logger('Gate');

  constructor(
    private readonly db: Db,
    private readonly work: Work,
    private readonly queries: EntranceQueries,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'nodeEnv'>,
  ) {}

  /** The owner of a session token; null when it is unknown, has ended, or may not come in. */
  async bySession(token: string): Promise<Visitor | null> {
    const now = this.clock.now();
    const session = await this.db.read(entrance, (reader) => this.queries.liveSession(reader, digest(token), now));
    if (!session || (session.isDemo && this.config.nodeEnv === 'production')) return null;
    if (worthNoting(new Date(session.lastSeenAt), now)) await this.noteSession(session);
    return { actor: session.actor, mustChangePassword: session.mustChangePassword };
  }

  /** The owner of an API key; null when it is unknown, expired or revoked. */
  async byKey(text: string): Promise<Visitor | null> {
    const parts = readKey(text);
    if (!parts) return null;
    const now = this.clock.now();
    const key = await this.db.read(entrance, (reader) => this.queries.keyByPrefix(reader, parts.prefix));
    if (!key || !sameDigest(digest(parts.secret), key.secretHash)) return null;
    if (!keyIsLive({ expiresAt: instant(key.expiresAt), revokedAt: instant(key.revokedAt) }, now)) return null;
    if (worthNoting(instant(key.lastUsedAt), now)) await this.noteKey(key.actor);
    return { actor: key.actor, mustChangePassword: false };
  }

  private noteSession({ id, actor }: LiveSession): Promise<void> {
    return this.note(actor, 'identity.note_session', 'update identity.session set last_seen_at = $2 where id = $1', id);
  }

  private noteKey(actor: KeyActor): Promise<void> {
    const sql = 'update identity.api_key set last_used_at = $2 where id = $1';
    return this.note(actor, 'identity.note_api_key', sql, actor.apiKeyId);
  }

  /** When somebody was last here is good to know, and no reason to turn them away when it cannot be written. */
  private async note(actor: TenantActor, action: string, sql: string, id: string): Promise<void> {
    try {
      await this.work.run(actor, action, async (tx) => {
        await tx.query(sql, [id, tx.now]);
      });
    } catch (error) {
      this.logger.warn(`${action} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
    }
  }
}

const instant = (text: string | null) => (text === null ? null : new Date(text));
