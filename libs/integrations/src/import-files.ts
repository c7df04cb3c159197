import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import type { TenantActor } from '#kernel';
import { Db, type Tx } from '#platform/database';
import type { ImportId } from './contract/import.schema';

const pieceBytes = 1024 * 1024;

/** Uploaded files, in the database in pieces of 1 MB, so that a worker on any machine can read them. */
@Injectable()
export class ImportFiles {
  constructor(private readonly db: Db) {}

  /** Keeps a file for its import. */
  async store(tx: Tx, importId: ImportId, file: string): Promise<void> {
    let position = 0;
    for await (const content of createReadStream(file, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
      await tx.query(
        `insert into integrations.import_file (import_run_id, position, tenant_id, content) values ($1, $2, $3, $4)`,
        [importId, position, (tx.actor as TenantActor).tenantId, content],
      );
      position += 1;
    }
  }

  /** The file of an import, piece by piece. */
  async *read(actor: TenantActor, importId: ImportId): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const [piece] = await this.db.read(actor, (reader) =>
        reader.query<{ content: Buffer }>(
          `select content from integrations.import_file where import_run_id = $1 and position = $2`,
          [importId, position],
        ),
      );
      if (!piece) return;
      yield piece.content;
    }
  }

  /** Forgets the files of imports that ended a day ago, and the rejected rows of those that ended 30 days ago. */
  async forget(tx: Tx): Promise<void> {
    await tx.query(
      `delete from integrations.import_file f using integrations.import_run r
       where r.id = f.import_run_id and r.ended_at < $1::timestamptz - interval '1 day'`,
      [tx.now],
    );
    const old = `r.ended_at < $1::timestamptz - interval '30 days' and r.row_errors_kept > 0`;
    await tx.query(
      `delete from integrations.import_row_error e using integrations.import_run r where r.id = e.import_run_id and ${old}`,
      [tx.now],
    );
    await tx.query(
      `update integrations.import_run r set row_errors_kept = 0, version = version + 1, updated_at = $1 where ${old}`,
      [tx.now],
    );
  }
}
