import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AccountId, ClientId, SuggestionId, TeamId, TenantId, VacancyId } from '#kernel';
import type { Speaker } from '../domain/feedback';
import type { Answer, NotForMeReason } from '../domain/suggestion';

const reasons = `'too_far', 'hours_or_days', 'pay', 'kind_of_work', 'environment', 'this_employer', 'not_now', 'already_applied', 'other'`;

/** What a client said to a suggestion. Answers are only ever added. */
@Entity({ schema: 'matching', name: 'answer' })
@ForeignKey('ClientRow', ['clientId', 'teamId'], ['id', 'teamId'], { name: 'fk_answer_client', onUpdate: 'CASCADE' })
@ForeignKey('KeptSuggestionRow', ['suggestionId'], ['id'], { name: 'fk_answer_suggestion' })
@ForeignKey('AccountRow', ['tenantId', 'answeredBy'], ['tenantId', 'id'], { name: 'fk_answer_answered_by' })
@Index('ix_answer_suggestion', ['suggestionId', 'answeredAt'])
@Index('ix_answer_client', ['clientId'])
@Check('ck_answer_answer', `answer in ('pursue', 'later', 'not_for_me')`)
@Check('ck_answer_reason', `(answer = 'not_for_me') = (reason is not null) and reason in (${reasons})`)
@Check('ck_answer_said_by', `said_by in ('client', 'specialist', 'employer')`)
export class AnswerRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_answer' })
  id: string;

  @Column('uuid', { name: 'tenant_id' })
  tenantId: TenantId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('uuid', { name: 'team_id' })
  teamId: TeamId;

  @Column('uuid', { name: 'suggestion_id' })
  suggestionId: SuggestionId;

  @Column('uuid', { name: 'vacancy_id' })
  vacancyId: VacancyId;

  @Column('text')
  answer: Answer;

  /** Set for `not_for_me` only. */
  @Column('text', { nullable: true })
  reason: NotForMeReason | null;

  @Column('text', { nullable: true })
  words: string | null;

  @Column('text', { name: 'said_by' })
  saidBy: Speaker;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: AccountId | null;

  @Column('timestamp with time zone', { name: 'answered_at' })
  answeredAt: Date;
}
