import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ClientId, Day, SuggestionId, TeamId, VacancyId } from '#kernel';
import type { Question } from '#matching-core';
import { VersionedRow } from '#platform/database';
import type { KeptPart } from '../domain/client-list';
import type { SuggestionState } from '../domain/suggestion';

const states = `'new', 'pursuing', 'later', 'declined', 'withdrawn'`;

/**
 * A suggestion with something of its own to keep: an answer, or that it was withdrawn. All others stand on their client's
 * list, and `matching.suggestion` is the view of both. Visible to the client's team alone.
 */
@Entity({ schema: 'matching', name: 'kept_suggestion' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], {
  name: 'fk_kept_suggestion_client',
  onUpdate: 'CASCADE',
})
@ForeignKey('VacancyRow', ['tenantId', 'vacancyId'], ['tenantId', 'id'], { name: 'fk_kept_suggestion_vacancy' })
@ForeignKey('RunRow', ['tenantId', 'runId'], ['tenantId', 'id'], { name: 'fk_kept_suggestion_run' })
@Unique('uq_kept_suggestion_once', ['clientId', 'vacancyId'])
@Check('ck_kept_suggestion_state', `state in (${states})`)
@Check('ck_kept_suggestion_rank', `rank > 0`)
@Check('ck_kept_suggestion_points', `points = matching.sum_of(parts, 'points')`)
@Check('ck_kept_suggestion_of_points', `of_points = matching.sum_of(parts, 'of') and points between 0 and of_points`)
export class KeptSuggestionRow extends VersionedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kept_suggestion' })
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

  /** As they were when it was last on the list. */
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
