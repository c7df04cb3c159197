import { actorName, type Actor } from '#kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asking, openingStatement } from './session';
import type { Reader } from './tx';

/** Reads on behalf of an actor. Writing is `Work`'s. */
@Injectable()
export class Db {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `fn` in a read-only transaction on one snapshot, with row security set for the actor.
   * Queries of one reader run one after another on one connection.
   */
  async read<T>(actor: Actor, fn: (reader: Reader) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(openingStatement(actor, actorName(actor), 'read only'));
      const result = await fn({ actor, ...asking(runner) });
      await runner.query('commit');
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; PostgreSQL has done so by itself.
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
