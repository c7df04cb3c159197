import { CsvError, parse } from 'csv-parse';
import { pipeline } from 'node:stream';
import { integrationsErrors } from '../domain/errors';
import type { Delimiter, Encoding } from '../domain/import-run';
import { toUtf8 } from './decode';
import { counted, unpacking } from './unpack';

/** The most characters of one row. A longer one is as a rule a text whose closing quotation mark is missing. */
export const longestRow = 1024 * 1024;

export const characterOf: Readonly<Record<Delimiter, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** One row of a file. */
export interface FileRow {
  /** The line on which it begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Bytes of the file taken when the row was read; somewhat ahead of it. */
  readonly bytesDone: number;
}

/**
 * The rows of a CSV file after its header, one by one, in bounded memory. Rows without any text are left out.
 *
 * @throws DomainError when the file cannot be read on: gzip cut off, a quotation mark that is never closed
 */
export async function* readRows(
  file: AsyncIterable<Buffer>,
  { encoding, delimiter }: { readonly encoding: Encoding; readonly delimiter: Delimiter },
): AsyncGenerator<FileRow> {
  const bytes = counted(file);
  const parser = parse({
    delimiter: characterOf[delimiter],
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRow,
  });
  // The error of any of the streams reaches the parser, and with it the loop below.
  pipeline([...(await unpacking(bytes.chunks)), toUtf8(encoding), parser], () => undefined);
  let line = 1;
  let header = true;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const begin = line;
      line += 1 + breaksIn(cells);
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (!header) yield { line: begin, cells, bytesDone: bytes.taken() };
      header = false;
    }
  } catch (error) {
    throw asRefusal(error, line);
  }
}

/** Line ends inside the texts of a row. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return breaks;
}

/** What is wrong with the file, where the error is about the file. */
export function asRefusal(error: unknown, line: number): unknown {
  if (error instanceof CsvError) {
    return error.code === 'CSV_MAX_RECORD_SIZE'
      ? integrationsErrors.rowTooLong(line)
      : integrationsErrors.quoteNotClosed(line);
  }
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && code.startsWith('Z_') ? integrationsErrors.compressionBroken() : error;
}
