import { actorName, type Clock, type TenantActor } from '#kernel';
import { Inject, Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, type QueryRunner } from 'typeorm';
import { openingStatement, rowsOf } from './session';
import { CLOCK } from './system-clock';

/** An answer as it is kept for repetition: the same bytes go out again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What a key turned out to be: free (now ours, since an instant), busy, used for something else, already answered, or
 * carried out by a process that died before its answer was kept.
 */
export type Claim =
  | { readonly outcome: 'ours'; readonly since: string }
  | { readonly outcome: 'in_flight' }
  | { readonly outcome: 'other_request' }
  | { readonly outcome: 'answer_lost' }
  | { readonly outcome: 'answered'; readonly answer: KeptAnswer };

interface Row {
  readonly fingerprint: string;
  readonly since: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: string | null;
}

const dayMilliseconds = 86_400_000;

/** A request that has not answered for this long is taken for dead: its process crashed. */
export const abandonedAfterMilliseconds = 60_000;

/** The status of a request whose work is committed while its answer is not kept yet. */
const carriedOut = 0;

/** The claimed key a request works under. */
const current = new AsyncLocalStorage<readonly [tenantId: string, caller: string, key: string, since: string]>();

/**
 * Says, inside the transaction of the work itself, that the work of the current key is done. So a process that dies before
 * the answer is kept leaves a key that nobody may take over, and nothing is ever done twice.
 */
export async function markCarriedOut(runner: QueryRunner): Promise<void> {
  const claim = current.getStore();
  if (claim === undefined) return;
  await runner.query(
    `update platform.idempotency_key set status = ${carriedOut}
     where tenant_id = $1 and caller = $2 and key = $3 and created_at = $4 and status is null`,
    [...claim],
  );
}

const claimStatement = `
  insert into platform.idempotency_key as k (tenant_id, caller, key, fingerprint, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id, caller, key) do update
    set fingerprint = excluded.fingerprint, status = null, headers = null, body = null,
        created_at = excluded.created_at, expires_at = excluded.expires_at
    where k.expires_at <= excluded.created_at
       or (k.status is null and k.created_at <= $7 and k.fingerprint = excluded.fingerprint)
  returning key`;

/** Each new key takes a few old ones along, so nothing is kept for ever and nobody has to come round for it. */
const sweepStatement = `
  delete from platform.idempotency_key where (tenant_id, caller, key) in (
    select tenant_id, caller, key from platform.idempotency_key where expires_at <= $1
    order by expires_at limit 20 for update skip locked)`;

/** The memory behind `Idempotency-Key`: per caller, one key, one request, one answer. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a key for a request, or says what stands in the way. Of many at once exactly one gets `ours`. */
  async claim(actor: TenantActor, key: string, fingerprint: string, keptDays: number): Promise<Claim> {
    const now = this.clock.now();
    const since = now.toISOString();
    const expires = new Date(now.getTime() + keptDays * dayMilliseconds);
    const abandoned = new Date(now.getTime() - abandonedAfterMilliseconds);
    const owner = [actor.tenantId, actorName(actor), key];
    return this.run(actor, async (query) => {
      const taken = await query(claimStatement, [...owner, fingerprint, since, expires, abandoned]);
      if (taken.length > 0) {
        await query(sweepStatement, [since]);
        return { outcome: 'ours', since };
      }
      const [row] = await query<Row>(
        `select fingerprint, created_at as since, status, headers, body from platform.idempotency_key
         where tenant_id = $1 and caller = $2 and key = $3`,
        owner,
      );
      // Released between the two statements: its request was refused, so whoever sends it again may try.
      if (row === undefined) return { outcome: 'in_flight' };
      if (row.fingerprint !== fingerprint) return { outcome: 'other_request' };
      if (row.status === null) return { outcome: 'in_flight' };
      if (row.status === carriedOut)
        return { outcome: row.since <= abandoned.toISOString() ? 'answer_lost' : 'in_flight' };
      return { outcome: 'answered', answer: { status: row.status, headers: row.headers ?? {}, body: row.body ?? '' } };
    });
  }

  /** Does the work of a claimed key. */
  perform<T>(actor: TenantActor, key: string, since: string, work: () => Promise<T>): Promise<T> {
    return current.run([actor.tenantId, actorName(actor), key, since], work);
  }

  /** Keeps the answer of a claimed request. Does nothing when the claim was lost meanwhile. */
  async keep(actor: TenantActor, key: string, since: string, answer: KeptAnswer): Promise<void> {
    await this.run(actor, (query) =>
      query(
        `update platform.idempotency_key set status = $5, headers = $6, body = $7
         where tenant_id = $1 and caller = $2 and key = $3 and created_at = $4
           and (status is null or status = ${carriedOut})`,
        [actor.tenantId, actorName(actor), key, since, answer.status, JSON.stringify(answer.headers), answer.body],
      ),
    );
  }

  /** Gives a claimed key back: the request was refused and changed nothing. What was carried out stays taken. */
  async release(actor: TenantActor, key: string, since: string): Promise<void> {
    await this.run(actor, (query) =>
      query(
        `delete from platform.idempotency_key
         where tenant_id = $1 and caller = $2 and key = $3 and created_at = $4 and status is null`,
        [actor.tenantId, actorName(actor), key, since],
      ),
    );
  }

  /** Bookkeeping of requests, not a change of anyone's records: it leaves no audit row, so it does not go through `Work`. */
  private async run<T>(
    actor: TenantActor,
    fn: (query: <R>(sql: string, parameters: unknown[]) => Promise<R[]>) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(openingStatement(actor, actorName(actor), 'read write'));
      const result = await fn((sql, parameters) => rowsOf(runner, sql, parameters));
      await runner.query('commit');
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
