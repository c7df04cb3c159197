import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The most a file may hold unpacked, in bytes: a small gzip file can unpack to anything. */
export const unpackedLimitBytes = 500 * 1024 * 1024;

/** Bytes of a file and how many of them were taken so far. */
export interface Counted {
  readonly chunks: AsyncIterable<Buffer>;
  readonly taken: () => number;
}

/** Counts the bytes that are taken from a file. */
export function counted(file: AsyncIterable<Buffer>): Counted {
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of file) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { chunks: chunks(), taken: () => bytes };
}

/** The streams that a file goes through first: itself, and gunzip when it begins as gzip does (RFC 1952). */
export async function unpacking(file: AsyncIterable<Buffer>): Promise<[Readable, ...NodeJS.ReadWriteStream[]]> {
  const iterator = file[Symbol.asyncIterator]();
  // The magic number may, in theory, lie across two chunks.
  let head = Buffer.alloc(0);
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= 2) break;
  }
  async function* whole(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const bytes = Readable.from(whole(), { objectMode: false });
  return isGzip(head) ? [bytes, createGunzip()] : [bytes];
}

const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b;
