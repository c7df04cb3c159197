import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day, EmployerId, SiteId, VacancyId } from '#kernel';
import { VersionedRow } from '#platform/database';
import type { StateReason, VacancyState } from '../domain/lifecycle';
import type { PayBasis, PayUnit } from '../domain/pay';
import type {
  AreaKind,
  ContractKind,
  Known,
  RemoteKind,
  Requirement,
  ShiftCertainty,
  ShiftPattern,
  ShiftWindow,
  VacancyKind,
  VacancyPrecision,
} from '../domain/vacancy';

@Entity({ schema: 'vacancies', name: 'vacancy' })
@ForeignKey('TenantRow', ['tenantId'], ['id'], { name: 'fk_vacancy_tenant' })
@ForeignKey('EmployerRow', ['tenantId', 'employerId'], ['tenantId', 'id'], { name: 'fk_vacancy_employer' })
@ForeignKey('SiteRow', ['siteId'], ['id'], { name: 'fk_vacancy_site' })
@Unique('uq_vacancy_tenant', ['tenantId', 'id'])
@Unique('uq_vacancy_source_ref', ['tenantId', 'source', 'sourceRef'])
@Index('ix_vacancy_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_vacancy_closes', ['tenantId', 'closesOn', 'id'])
@Index('ix_vacancy_title', ['tenantId', 'titleKey', 'id'])
@Index('ix_vacancy_title_trgm', { synchronize: false })
@Index('ix_vacancy_soc', { synchronize: false })
@Index('ix_vacancy_employer', ['employerId'])
@Index('ix_vacancy_site', ['siteId'])
@Index('ix_vacancy_outcode', ['tenantId', 'outcode'])
@Index('ix_vacancy_live', ['tenantId', 'id'], { where: `state in ('open', 'unconfirmed')` })
@Check('ck_vacancy_title', `title_key <> ''`)
@Check('ck_vacancy_site', `site_id is null or employer_id is not null`)
@Check('ck_vacancy_point', `(latitude is null) = (longitude is null) and (latitude is null) = (radius_km is null)`)
@Check('ck_vacancy_hours', `hours_min between 0 and 168 and hours_max between 0 and 168 and hours_min <= hours_max`)
@Check('ck_vacancy_pay', `pay_min_pence > 0 and pay_max_pence > 0 and pay_min_pence <= pay_max_pence`)
@Check('ck_vacancy_advertised', `advertised in ('yes', 'no', 'unknown')`)
@Check('ck_vacancy_split', `split in ('yes', 'no', 'unknown')`)
@Check('ck_vacancy_training', `training in ('yes', 'no', 'unknown')`)
@Check('ck_vacancy_progression', `progression in ('yes', 'no', 'unknown')`)
@Check('ck_vacancy_state', `state in ('open', 'unconfirmed', 'on_hold', 'filled', 'closed', 'withdrawn')`)
@Check('ck_vacancy_seen', `first_seen_on <= last_seen_on`)
export class VacancyRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vacancy' })
  id: VacancyId;

  @Column('text')
  title: string;

  /** `titleKey(title)`: what searches use. */
  @Column('text', { name: 'title_key' })
  titleKey: string;

  @Column('uuid', { name: 'employer_id', nullable: true })
  employerId: EmployerId | null;

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId: SiteId | null;

  /** The place in the advert's or the typist's words; used only where there is no site. */
  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  outcode: string | null;

  /** The vacancy's own point, for want of a site with one. */
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('double precision', { name: 'radius_km', nullable: true })
  radiusKm: number | null;

  @Column('text')
  precision: VacancyPrecision;

  @Column('text')
  area: AreaKind;

  @Column('text', { nullable: true })
  soc2020: string | null;

  @Column('text')
  kind: VacancyKind;

  @Column('text')
  advertised: Known;

  @Column('double precision', { name: 'hours_min', nullable: true })
  hoursMin: number | null;

  @Column('double precision', { name: 'hours_max', nullable: true })
  hoursMax: number | null;

  @Column('text', { name: 'shifts_certainty' })
  shiftsCertainty: ShiftCertainty;

  @Column('jsonb', { name: 'shift_windows' })
  shiftWindows: readonly ShiftWindow[];

  @Column('text', { name: 'shift_pattern' })
  shiftPattern: ShiftPattern;

  @Column('text')
  nights: Known;

  @Column('text')
  weekends: Known;

  @Column('text')
  split: Known;

  @Column('integer', { name: 'pay_min_pence', nullable: true })
  payMinPence: number | null;

  @Column('integer', { name: 'pay_max_pence', nullable: true })
  payMaxPence: number | null;

  @Column('text', { name: 'pay_unit' })
  payUnit: PayUnit;

  @Column('text', { name: 'pay_basis' })
  payBasis: PayBasis;

  @Column('text', { name: 'pay_pro_rata' })
  payProRata: Known;

  @Column('text', { name: 'pay_text', nullable: true })
  payText: string | null;

  @Column('text')
  contract: ContractKind;

  @Column('text')
  remote: RemoteKind;

  @Column('jsonb')
  requirements: readonly Requirement[];

  @Column('text')
  training: Known;

  @Column('text')
  progression: Known;

  @Column('text', { name: 'open_to_anyone' })
  openToAnyone: Known;

  @Column('text', { name: 'is_permanent' })
  isPermanent: Known;

  @Column('text', { name: 'pays_minimum_wage' })
  paysMinimumWage: Known;

  @Column('text', { name: 'set_aside' })
  setAside: Known;

  @Column('date', { name: 'closes_on', nullable: true })
  closesOn: Day | null;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: Day | null;

  @Column('integer', { nullable: true })
  openings: number | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text')
  source: string;

  @Column('text', { name: 'source_ref', nullable: true })
  sourceRef: string | null;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl: string | null;

  @Column('text')
  state: VacancyState;

  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: StateReason | null;

  @Column('date', { name: 'first_seen_on' })
  firstSeenOn: Day;

  @Column('date', { name: 'last_seen_on' })
  lastSeenOn: Day;

  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn: Day | null;

  /** Fields a person has set: an import never overwrites them. */
  @Column('text', { name: 'edited_fields', array: true })
  editedFields: readonly string[];

  /** Fingerprint of the last draft of a feed; null when no feed told of it. */
  @Column('text', { name: 'import_fingerprint', nullable: true })
  importFingerprint: string | null;

  @Column('text', { name: 'create_fingerprint' })
  createFingerprint: string;
}
