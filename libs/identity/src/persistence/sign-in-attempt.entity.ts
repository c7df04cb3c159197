import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Wrong attempts in a row for one address, known or not. */
@Entity({ schema: 'identity', name: 'sign_in_attempt' })
@Index('ix_sign_in_attempt_last_at', ['lastAt'])
@Check('ck_sign_in_attempt_count', `count >= 0`)
export class SignInAttemptRow {
  /** SHA-256 of the address in lower case. */
  @PrimaryColumn('bytea', { name: 'email_hash', primaryKeyConstraintName: 'pk_sign_in_attempt' })
  emailHash: Buffer;

  @Column('integer')
  count: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt: Date;
}
