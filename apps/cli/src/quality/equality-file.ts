import { SetupError } from '#platform/config';
import { CsvError, parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Equality data that a service keeps elsewhere. It is read into memory for one report and never written down. */
export interface EqualityData {
  /** The ways to group people, in the words of the file. */
  readonly columns: readonly string[];
  /** For each client's id, the group by column. */
  readonly groups: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const idColumn = 'client_id';
const notStated = 'not stated';

/** What is said about a line never repeats what stands in it. */
const fault = (file: string, line: number, what: string) => new SetupError(`${file}: line ${line}: ${what}`);

/**
 * Reads a CSV file whose first line names `client_id` and at least one way to group people. An empty cell is the group "not
 * stated".
 *
 * @throws SetupError naming the line and what to mend
 */
export async function readEquality(file: string): Promise<EqualityData> {
  const [head, ...rows] = await linesOf(file);
  const columns = head?.cells.map((name) => name.trim()) ?? [];
  const at = columns.indexOf(idColumn);
  if (at === -1) throw fault(file, 1, `one column must be named ${idColumn}`);
  const others = columns.filter((name) => name !== idColumn);
  if (others.length === 0) throw fault(file, 1, `beside ${idColumn} there must be a column with groups`);
  if (new Set(columns).size < columns.length || columns.includes(''))
    throw fault(file, 1, 'every column needs a name of its own');
  const groups = new Map<string, Readonly<Record<string, string>>>();
  for (const { cells, line } of rows) {
    const id = z.uuid().safeParse(cells[at]?.trim().toLowerCase());
    if (!id.success) throw fault(file, line, `${idColumn} is not the id of a client`);
    if (groups.has(id.data)) throw fault(file, line, 'this client stands in the file twice; leave one line out');
    groups.set(
      id.data,
      Object.fromEntries(others.map((name) => [name, cells[columns.indexOf(name)]?.trim() || notStated])),
    );
  }
  return { columns: others, groups };
}

async function linesOf(file: string): Promise<{ cells: string[]; line: number }[]> {
  const text = await readFile(file).catch(() => {
    throw new SetupError(`${file}: cannot be read; check its name and who may read it`);
  });
  try {
    // With `info` each row comes with where it stood, which the types of the parser do not say.
    const read = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return read.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw fault(file, line, 'the line cannot be read as CSV, or has more or fewer cells than the first');
  }
}
