import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClientId, Day, TeamId, TenantId, VacancyId } from '#kernel';

/** A client's list as it is now, first to last, with why and what it was made from. Visible to the client's team alone. */
@Entity({ schema: 'matching', name: 'client_list' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_client_list_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('RunRow', ['tenantId', 'runId'], ['tenantId', 'id'], { name: 'fk_client_list_run' })
@Index('ix_client_list_mark', { synchronize: false })
@Check(
  'ck_client_list_lines',
  `cardinality(points) = cardinality(vacancy_ids)
  and cardinality(closes_on) = cardinality(vacancy_ids) and cardinality(first_on) = cardinality(vacancy_ids)`,
)
@Check('ck_client_list_points', `0 <= all (points) and of_points >= all (points)`)
export class ClientListRow {
  @PrimaryColumn('uuid', { name: 'client_id', primaryKeyConstraintName: 'pk_client_list' })
  clientId: ClientId;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('uuid', { name: 'vacancy_ids', array: true })
  vacancyIds: VacancyId[];

  @Column('integer', { array: true })
  points: number[];

  /** The same for every line. */
  @Column('integer', { name: 'of_points' })
  ofPoints: number;

  @Column('date', { name: 'closes_on', array: true })
  closesOn: (Day | null)[];

  /** Since when each has been put forward. */
  @Column('date', { name: 'first_on', array: true })
  firstOn: Day[];

  /** Why each has its points: see `domain/packed-list.ts`. */
  @Column('text')
  why: string;

  /** Fingerprint of the lines with why: tells whether a new list says anything else. */
  @Column('text')
  print: string;

  /** Fingerprint of all about the client that decides about the list: see `madeFrom`. */
  @Column('text', { name: 'made_from' })
  madeFrom: string;

  @Column('integer', { name: 'wishes_version' })
  wishesVersion: number;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** Null when it was made for this client alone, between two runs. */
  @Column('uuid', { name: 'run_id', nullable: true })
  runId: string | null;

  @Column('date')
  day: Day;

  /** Raised whenever the lines, or why, change. */
  @Column('integer', { default: 1 })
  version: number;
}
