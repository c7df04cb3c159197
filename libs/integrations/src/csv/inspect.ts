import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { integrationsErrors } from '../domain/errors';
import type { Delimiter, Encoding } from '../domain/import-run';
import { decodeWindows } from './decode';
import { asRefusal, characterOf, longestRow } from './read-rows';
import { counted, unpackedLimitBytes, unpacking } from './unpack';

/** What is known of a file before any row is read. */
export interface FileFacts {
  readonly bytes: number;
  /** SHA-256 of the bytes as they were sent. */
  readonly digest: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The header, trimmed. */
  readonly columns: readonly string[];
}

const sampleBytes = 256 * 1024;

/**
 * Reads a file once, in bounded memory: what it is written in, and its first line.
 *
 * @throws DomainError for a file without a header: empty, a workbook, cut off
 */
export async function inspect(file: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  const bytes = counted(createReadStream(file) as AsyncIterable<Buffer>);
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of bytes.chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const content = await contentOf(hashed());
  const { encoding, text } = content;
  if (text.trim() === '') throw integrationsErrors.fileEmpty();
  const delimiter = delimiterOf(text);
  const columns = headerOf(text, delimiter);
  return { bytes: bytes.taken(), digest: hash.digest('hex'), encoding, delimiter, columns };
}

async function contentOf(file: AsyncIterable<Buffer>): Promise<{ encoding: Encoding; text: string }> {
  const sample: Buffer[] = [];
  const strict = new TextDecoder('utf-8', { fatal: true });
  let unpacked = 0;
  let valid = true;
  const check = (chunk?: Buffer) => {
    try {
      if (valid) strict.decode(chunk, { stream: chunk !== undefined });
    } catch {
      valid = false;
    }
  };
  try {
    const look = new Writable({
      write(chunk: Buffer, _encoding, done) {
        if (unpacked < sampleBytes) sample.push(chunk);
        unpacked += chunk.length;
        check(chunk);
        done(unpacked > unpackedLimitBytes ? integrationsErrors.tooLargeUnpacked(unpackedLimitBytes / 2 ** 20) : null);
      },
    });
    await pipeline([...(await unpacking(file)), look]);
  } catch (error) {
    throw asRefusal(error, 1);
  }
  check();
  const head = Buffer.concat(sample).subarray(0, sampleBytes);
  refuseOtherFormats(head);
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', text: textOf(head, 'utf-16le') };
  const encoding = valid ? 'utf-8' : 'windows-1252';
  return { encoding, text: textOf(head, encoding) };
}

function textOf(head: Buffer, encoding: Encoding): string {
  const text = encoding === 'windows-1252' ? decodeWindows(head) : new TextDecoder(encoding).decode(head);
  return text.replaceAll('\0', '');
}

/** Files that people take for CSV, by how they begin. */
const otherFormats: readonly (readonly [start: string, what: string])[] = [
  ['PK\u0003\u0004', 'a workbook (such as .xlsx) or another ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel workbook (.xls)'],
  ['%PDF', 'a PDF document'],
  ['<?xml', 'XML'],
  ['<!DOCTYPE', 'a web page'],
  ['<html', 'a web page'],
  ['{', 'JSON'],
  ['[{', 'JSON'],
];

function refuseOtherFormats(head: Buffer): void {
  const start = head.subarray(0, 20).toString('latin1').trimStart();
  const other = otherFormats.find(([begin]) => start.startsWith(begin));
  if (other) throw integrationsErrors.notCsv(other[1]);
}

/**
 * The separator that stands most often in the first line, outside quotation marks. Where two stand equally often it is not
 * the comma, which names of columns hold more readily than the others.
 */
export function delimiterOf(text: string): Delimiter {
  const line = firstLine(text).replace(/"[^"]*"/g, '');
  const often = (delimiter: Delimiter) => line.split(characterOf[delimiter]).length;
  const best = (['semicolon', 'comma'] as const).reduce<Delimiter>(
    (found, next) => (often(next) > often(found) ? next : found),
    'tab',
  );
  return often(best) === 1 ? 'comma' : best;
}

function firstLine(text: string): string {
  return /^\s*((?:"(?:[^"]|"")*"|[^"\r\n])*)/.exec(text.slice(0, 100_000))?.[1] ?? '';
}

function headerOf(text: string, delimiter: Delimiter): string[] {
  try {
    const [header] = parse(text, {
      bom: true,
      to: 1,
      delimiter: characterOf[delimiter],
      relax_quotes: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longestRow,
    });
    if (!header) throw integrationsErrors.fileEmpty();
    return header.map((name) => name.trim());
  } catch (error) {
    throw asRefusal(error, 1);
  }
}
