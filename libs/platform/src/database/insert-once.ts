import type { DomainError } from '#kernel';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './tx';

/** A row that remembers the request that made it. */
interface MadeByRequest extends ObjectLiteral {
  id: string;
  /** `fingerprint(input)` of the create request. */
  createFingerprint: string;
}

/**
 * Inserts the row of a create request whose sender may have chosen the id and may send it twice.
 *
 * @returns true when the row is new, false when the same request had made it before
 * @throws `taken(id)` when the id belongs to a different request, also to one the actor may not see
 */
export async function insertOnce<Row extends MadeByRequest>(
  tx: Tx,
  entity: EntityTarget<Row>,
  row: Row,
  taken: (id: string) => DomainError,
): Promise<boolean> {
  const insert = () => tx.manager.createQueryBuilder().insert().into(entity).values(row);
  const inserted = await insert().orIgnore().updateEntity(false).returning('id').execute();
  if ((inserted.raw as unknown[]).length > 0) return true;
  const repository = tx.manager.getRepository(entity);
  const existing = await repository.findOneBy({ id: row.id } as never);
  if (existing?.createFingerprint === row.createFingerprint) return false;
  if (existing) throw taken(row.id);
  // Nothing of ours has the id, so another constraint stood in the way, or a row the actor may not see: let PostgreSQL say.
  await insert().updateEntity(false).execute();
  return true;
}
