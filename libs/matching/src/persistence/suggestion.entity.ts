import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ClientId, Day, SuggestionId, TeamId, VacancyId } from '#kernel';
import type { Question } from '#matching-core';
import { VersionedRow } from '#platform/database';
import type { KeptPart } from '../domain/client-list';
import type { SuggestionState } from '../domain/suggestion';

const states = `'new', 'pursuing', 'later', 'declined', 'withdrawn'`;

/** An opening put to a client, once, with why. Visible to the client's team alone. */
@Entity({ schema: 'matching', name: 'suggestion' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_suggestion_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('VacancyRow', ['tenantId', 'vacancyId'], ['tenantId', 'id'], { name: 'fk_suggestion_vacancy' })
@ForeignKey('RunRow', ['tenantId', 'runId'], ['tenantId', 'id'], { name: 'fk_suggestion_run' })
@Unique('uq_suggestion_once', ['clientId', 'vacancyId'])
@Index('ix_suggestion_client', ['clientId', 'rank', 'id'])
@Index('ix_suggestion_state', ['tenantId', 'state', 'rank', 'id'])
@Index('ix_suggestion_vacancy', ['vacancyId'])
@Check('ck_suggestion_state', `state in (${states})`)
@Check('ck_suggestion_rank', `rank > 0`)
@Check('ck_suggestion_points', `points = matching.sum_of(parts, 'points')`)
@Check('ck_suggestion_of_points', `of_points = matching.sum_of(parts, 'of') and points between 0 and of_points`)
export class SuggestionRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suggestion' })
  id: SuggestionId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('uuid', { name: 'vacancy_id' })
  vacancyId: VacancyId;

  @Column('text')
  state: SuggestionState;

  @Column('integer')
  rank: number;

  @Column('integer')
  points: number;

  @Column('integer', { name: 'of_points' })
  ofPoints: number;

  /** As the engine produced them. */
  @Column('jsonb')
  parts: readonly KeptPart[];

  @Column('jsonb')
  questions: readonly Question[];

  @Column('integer', { name: 'wishes_version' })
  wishesVersion: number;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** Null when it was ranked for this client alone, between two runs. */
  @Column('uuid', { name: 'run_id', nullable: true })
  runId: string | null;

  @Column('date')
  day: Day;

  @Column('date', { name: 'first_suggested_on' })
  firstSuggestedOn: Day;
}
