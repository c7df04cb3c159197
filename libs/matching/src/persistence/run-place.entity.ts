import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { TenantId } from '#kernel';

/** The part of a run that one job does: the clients whose home is in some postcode districts. Counts, no clients. */
@Entity({ schema: 'matching', name: 'run_place' })
@ForeignKey('RunRow', ['tenantId', 'runId'], ['tenantId', 'id'], { name: 'fk_run_place_run' })
@Check('ck_run_place_clients', `clients >= 0 and clients_done between 0 and clients`)
export class RunPlaceRow {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'pk_run_place' })
  runId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_run_place' })
  place: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('text', { array: true })
  districts: string[];

  /** How many clients lived there when the run was started. */
  @Column('integer')
  clients: number;

  /** Only for showing progress: what is done follows from `done_at`. */
  @Column('integer', { name: 'clients_done', default: 0 })
  clientsDone: number;

  @Column('timestamp with time zone', { name: 'done_at', nullable: true })
  doneAt: Date | null;
}
