import { actorName, type Actor, type Clock } from '#kernel';
import { currentRequestId } from '#platform/observability';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type QueryRunner } from 'typeorm';
import { refuseNul } from '../queue/payload';
import { isTransient, translated } from './constraint-errors';
import { newId } from './new-id';
import { markCarriedOut } from './idempotency-keys';
import { asking, openingStatement } from './session';
import { CLOCK } from './system-clock';
import type { DomainEvent, Tx } from './tx';

const attempts = 5;
const firstPauseMilliseconds = 10;

interface Subject {
  readonly kind: string;
  readonly id: string;
  readonly change?: Readonly<Record<string, unknown>>;
}

/** What a transaction says about itself while it runs; written down at its end. */
interface Journal {
  readonly events: DomainEvent[];
  readonly subjects: Subject[];
}

/** The one way to write. */
@Injectable()
export class Work {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs `fn` in one transaction with row security set for the actor. Commits it together with one audit row and the
   * emitted events; on any error nothing of it remains.
   *
   * `fn` runs again from the start after a serialisation failure or a deadlock (five times in all), so it must have no
   * effect outside the transaction. A violated constraint becomes the refusal its lib registered.
   *
   * @param action what is done, for the audit: `employers.merge`
   */
  async run<T>(actor: Actor, action: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, action, fn);
      } catch (error) {
        if (!isTransient(error) || attempt === attempts) throw translated(error);
        // Jitter keeps two transactions that met once from meeting again.
        await sleep(firstPauseMilliseconds * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  private async attempt<T>(actor: Actor, action: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const now = this.clock.now();
    const journal: Journal = { events: [], subjects: [] };
    try {
      await runner.query(openingStatement(actor, actorName(actor), 'read write'));
      // The transaction was opened in the same round trip as its settings, behind TypeORM's back. Told about it, TypeORM
      // joins it where it would otherwise begin and commit one of its own, as in `save`.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const result = await fn(transaction(runner, actor, now, journal));
      await writeJournal(runner, actor, action, now, journal);
      await markCarriedOut(runner);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; PostgreSQL has done so by itself.
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function transaction(runner: QueryRunner, actor: Actor, now: Date, journal: Journal): Tx {
  return {
    actor,
    now,
    manager: runner.manager,
    ...asking(runner),
    emit: (event) => {
      if (actor.kind === 'entrance') throw new Error(`${event.name}: an event needs an actor inside a tenant`);
      refuseNul(event.name, event.payload);
      journal.events.push(event);
    },
    note: (subject, change) => {
      journal.subjects.push({ kind: subject.kind, id: subject.id, change });
    },
  };
}

const insertAudit = `
  insert into platform.audit (id, tenant_id, actor, action, subjects, request_id, occurred_at)
  values ($1, $2, $3, $4, $5::jsonb, $6, $7)`;

const insertAuditAndOutbox = `
  with audit as (${insertAudit} returning id, tenant_id, actor, request_id, occurred_at),
  outbox as (
    insert into platform.outbox (id, tenant_id, audit_id, name, payload, actor, request_id, occurred_at)
    select event.id, audit.tenant_id, audit.id, event.name, event.payload, audit.actor, audit.request_id, audit.occurred_at
    from audit, rows from (jsonb_to_recordset($8::jsonb) as (id uuid, name text, payload jsonb))
      with ordinality as event (id, name, payload, place)
    order by event.place
  )
  select pg_notify('foothold_outbox', '')`;

async function writeJournal(
  runner: QueryRunner,
  actor: Actor,
  action: string,
  now: Date,
  journal: Journal,
): Promise<void> {
  const audit = [
    newId(),
    actor.kind === 'entrance' ? null : actor.tenantId,
    actorName(actor),
    action,
    JSON.stringify(journal.subjects),
    currentRequestId() ?? null,
    now,
  ];
  if (journal.events.length === 0) {
    await runner.query(insertAudit, audit);
    return;
  }
  const events = journal.events.map(({ name, payload }) => ({ id: newId(), name, payload }));
  await runner.query(insertAuditAndOutbox, [...audit, JSON.stringify(events)]);
}
