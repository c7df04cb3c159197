import type { Client, Connection, Submittable } from 'pg';
import { CopyRow, isCopyEnd, withoutHeader } from './copy-format';

/** The part of the driver's connection that COPY needs and its types leave out. */
interface CopyConnection {
  query(text: string): void;
}

/** What takes a statement of ours: a connection of the driver. */
export type CopyClient = Pick<Client, 'query'>;

/** One COPY as the driver runs statements: it calls these as the server's messages come. */
abstract class Copying implements Submittable {
  readonly done: Promise<void>;
  private settle!: { resolve: () => void; reject: (error: Error) => void };
  private failure: Error | null = null;

  constructor(private readonly statement: string) {
    this.done = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
  }

  submit(connection: Connection): void {
    (connection as unknown as CopyConnection).query(this.statement);
  }

  /** Whatever we do wrong while the server goes on is told when it has ended: the connection stays usable. */
  protected guard(work: () => void): void {
    if (this.failure) return;
    try {
      work();
    } catch (error) {
      this.failure = error as Error;
    }
  }

  handleError(error: Error): void {
    this.settle.reject(this.failure ?? error);
  }

  handleReadyForQuery(): void {
    if (this.failure) this.settle.reject(this.failure);
    else this.settle.resolve();
  }

  handleCommandComplete(): void {}
}

class CopyOut extends Copying {
  rows = 0;

  constructor(
    query: string,
    private readonly onRow: (row: CopyRow) => void,
  ) {
    super(`copy (${query}) to stdout (format binary)`);
  }

  /** The server sends one row in each message, the header before the first. The bytes are the driver's: read them now. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.guard(() => {
      const bytes = this.rows === 0 ? withoutHeader(chunk) : chunk;
      if (bytes.length === 0 || isCopyEnd(bytes)) return;
      this.rows += 1;
      this.onRow(new CopyRow(bytes));
    });
  }
}

/** Hands the rows of a query over as they come, in PostgreSQL's binary form; returns how many there were. */
export async function copyOut(client: CopyClient, query: string, onRow: (row: CopyRow) => void): Promise<number> {
  const copying = new CopyOut(query, onRow);
  client.query(copying);
  await copying.done;
  return copying.rows;
}
