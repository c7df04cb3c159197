import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One record of a shipped file by column name. Every column of the header is present. */
export type CsvRecord<Column extends string> = Readonly<Record<Column, string>>;

let dataFolder: string | undefined;

/** The folder of the shipped data: found from the package root, so that source and build read the same files. */
function shippedDataFolder(): string {
  if (dataFolder) return dataFolder;
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'foothold') {
      dataFolder = join(folder, 'libs', 'reference', 'data');
      return dataFolder;
    }
    if (dirname(folder) === folder) throw new Error(`No package.json named foothold above ${__dirname}`);
  }
}

/**
 * Splits RFC 4180 text into rows of fields; empty lines are skipped.
 *
 * The files are our own and well formed, so nothing is validated: a line without a quotation mark, which is nearly all of
 * them, is split in one call. That is several times faster than a general parser and keeps the first look-up short.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    if (!line.includes('"')) {
      if (line !== '') rows.push(line.split(','));
      at = end + 1;
    } else {
      const { fields, next } = parseQuotedRow(text, at);
      rows.push(fields);
      at = next;
    }
  }
  return rows;
}

/** A row in which some field is quoted, and so may hold commas, line breaks and doubled quotation marks. */
function parseQuotedRow(text: string, start: number): { fields: string[]; next: number } {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) throw new Error('A quoted field of a shipped file is not closed');
        field += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    } else {
      const from = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
      field = text.slice(from, at);
    }
    fields.push(field);
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (text[at] === '\r') at += 1;
    return { fields, next: at + 1 };
  }
}

/** Reads a shipped file, unpacking `.gz`. Throws when the file or one of the named columns is missing. */
export function readShippedCsv<Column extends string>(name: string, columns: readonly Column[]): CsvRecord<Column>[] {
  const { header, rows } = readShippedTable(name);
  const positions = columns.map((column) => {
    const position = header.indexOf(column);
    if (position < 0) throw new Error(`Shipped file ${name} has no column ${column}`);
    return position;
  });
  return rows.map((row) => {
    const record = {} as Record<Column, string>;
    for (let i = 0; i < columns.length; i += 1) record[columns[i]!] = row[positions[i]!] ?? '';
    return record;
  });
}

/** Reads a shipped file as header and rows, for files whose columns are themselves data. */
export function readShippedTable(name: string): { header: string[]; rows: string[][] } {
  const bytes = readFileSync(join(shippedDataFolder(), name));
  const [header = [], ...rows] = parseCsv((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return { header, rows };
}
