import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EmployerId, SiteId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { PlacePrecision } from '../domain/employer';

@Entity({ schema: 'employers', name: 'site' })
@ForeignKey('EmployerRow', ['tenantId', 'employerId'], ['tenantId', 'id'], { name: 'fk_site_employer' })
@Index('ix_site_employer', ['employerId'])
@Index('ix_site_outcode', ['tenantId', 'outcode'])
@Index('ix_site_local_authority', ['tenantId', 'localAuthorityCode'])
@Index('uq_site_main', ['employerId'], { unique: true, where: 'is_main' })
@Check('ck_site_precision', `precision in ('postcode', 'sector', 'district', 'unknown')`)
@Check('ck_site_point', `(latitude is null) = (longitude is null) and (latitude is null) = (precision = 'unknown')`)
export class SiteRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_site' })
  id: SiteId;

  @Column('uuid', { name: 'employer_id' })
  employerId: EmployerId;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  postcode: string | null;

  @Column('text', { nullable: true })
  outcode: string | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  /** How exact the point is; it widens every travel estimate. */
  @Column('text', { default: 'unknown' })
  precision: PlacePrecision;

  @Column('double precision', { name: 'radius_km', nullable: true })
  radiusKm: number | null;

  @Column('text', { name: 'local_authority_code', nullable: true })
  localAuthorityCode: string | null;

  @Column('boolean', { name: 'is_main', default: false })
  isMain: boolean;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
