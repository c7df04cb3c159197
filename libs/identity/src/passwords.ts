import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { FieldProblem } from '#kernel';
import { identityErrors } from './domain/errors';
import { passwordProblem } from './domain/password';

/** Argon2id with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet. The algorithm is the library's default. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Without letters and digits that look alike when read aloud or copied from a screen. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Hashes and compares passwords. Slow on purpose; call it outside a transaction. */
@Injectable()
export class Passwords {
  private nobody: Promise<string> | undefined;

  /** The hash of a password somebody chose. Refuses one that is not good enough; `pointer` says where it was written. */
  async hashChosen(password: string, email: string, pointer: FieldProblem['pointer']): Promise<string> {
    const problem = passwordProblem(password, email, pointer);
    if (problem) throw identityErrors.weakPassword(problem);
    return this.hash(password);
  }

  /** The hash of a password that we made. */
  hash(password: string): Promise<string> {
    return hash(password, parameters);
  }

  /**
   * Is this the password? Without a hash (nobody has the address) it compares with one all the same and takes as long, so
   * that the time of the answer does not tell who has an account.
   */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    this.nobody ??= this.hash(this.oneTime());
    const right = await verify(passwordHash ?? (await this.nobody), password);
    return right && passwordHash !== null;
  }

  /** A password to be told once and changed at the first sign-in: 20 of 31 characters, 99 bits, in groups of five. */
  oneTime(): string {
    const group = () => Array.from({ length: 5 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
    return Array.from({ length: 4 }, group).join('-');
  }
}
