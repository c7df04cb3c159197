import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId, Day } from '#kernel';
import type { MatchingPolicy } from '#matching-core';
import { VersionedRow } from '#platform/database';
import type { RunFailure, RunStatus, RunTrigger } from '../domain/run';

/** One ranking of everybody who is looking for work. */
@Entity({ schema: 'matching', name: 'run' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_run_tenant' })
@ForeignKey('AccountRow', ['tenantId', 'requestedBy'], ['tenantId', 'id'], { name: 'fk_run_requested_by' })
@Unique('uq_run_tenant', ['tenantId', 'id'])
@Index('uq_run_active', ['tenantId'], { unique: true, where: `status in ('queued', 'running')` })
@Index('uq_run_night', ['tenantId', 'day'], { unique: true, where: `trigger = 'night'` })
@Index('ix_run_created', ['tenantId', 'createdAt', 'id'])
@Check('ck_run_status', `status in ('queued', 'running', 'completed', 'cancelled', 'failed')`)
@Check('ck_run_trigger', `trigger in ('night', 'now', 'demo')`)
@Check('ck_run_finished_at', `(finished_at is null) = (status in ('queued', 'running'))`)
@Check('ck_run_failure', `(failure is not null) = (status = 'failed')`)
export class RunRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_run' })
  id: string;

  @Column('text')
  status: RunStatus;

  @Column('text')
  trigger: RunTrigger;

  /** The day for which vacancies are ranked, in the service's time zone. */
  @Column('date')
  day: Day;

  /** The whole policy as it was at the start: a change of settings meanwhile changes nothing about this run. */
  @Column('jsonb')
  policy: MatchingPolicy;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** Null when a program started it. */
  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy: AccountId | null;

  @Column('timestamp with time zone', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamp with time zone', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('text', { nullable: true })
  failure: RunFailure | null;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
