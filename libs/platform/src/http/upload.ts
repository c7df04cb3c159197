import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ZodType } from 'zod';
import { Refusal } from './refusal';
import { fieldProblems } from './zod-problems';

/** The largest file the service receives. */
export const uploadLimitBytes = 50 * 1024 * 1024;

/** A received file. It lives until the answer is sent; whoever needs it longer copies it. */
export interface Upload<Fields = unknown> {
  /** Where it lies on disk. */
  readonly path: string;
  /** The sender's name for it, without folders. Only for showing. */
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: number;
  /** The text parts, parsed. */
  readonly fields: Fields;
}

/** A file as it arrived, with the text parts that came before it. */
interface Received extends Omit<Upload, 'fields'> {
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly parts: Readonly<Record<string, unknown>>;
}

const temporary = new WeakMap<object, string>();
const received = new WeakMap<object, Promise<Received>>();

/** The uploaded file of a request, with its text parts by their schema. */
export async function receiveUpload(request: FastifyRequest, fields?: ZodType): Promise<Upload> {
  const { parts, digest: _digest, ...file } = await receive(request);
  return { ...file, fields: parsedFields(parts, fields) };
}

/** All that makes an upload this upload and no other. A body sent again differs in its boundary; this does not. */
export async function uploadContents(request: FastifyRequest): Promise<unknown> {
  const { filename, contentType, digest, parts } = await receive(request);
  return { filename, contentType, digest, parts };
}

/** Receives the body on the first call and remembers what arrived. */
function receive(request: FastifyRequest): Promise<Received> {
  const receiving = received.get(request.raw) ?? receiveNow(request);
  received.set(request.raw, receiving);
  return receiving;
}

/** Streams the one part `file` of a multipart body to a temporary file: memory stays bounded whatever its size. */
async function receiveNow(request: FastifyRequest): Promise<Received> {
  const part = await request.file().catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (part === undefined || part.fieldname !== 'file') {
    part?.file.resume();
    throw invalid('/file', 'required', 'Send the file as the part named file, after the text parts');
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'foothold-upload-'));
  temporary.set(request.raw, folder);
  const target = path.join(folder, 'file');
  const stream = createWriteStream(target, { mode: 0o600 });
  const hash = createHash('sha256');
  await pipeline(part.file, (chunks) => hashed(chunks, hash), stream).catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (part.file.truncated) throw new Refusal('too_large');
  return {
    path: target,
    filename: path.basename(part.filename).slice(0, 200),
    contentType: part.mimetype,
    bytes: stream.bytesWritten,
    digest: hash.digest('base64url'),
    parts: textParts(part.fields),
  };
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Removes what a request left on disk. */
export async function removeUpload(request: FastifyRequest): Promise<void> {
  const folder = temporary.get(request.raw);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

function textParts(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const texts = Object.entries(parts).filter(([name]) => name !== 'file');
  return Object.fromEntries(texts.map(([name, part]) => [name, (part as { value?: unknown }).value]));
}

function parsedFields(values: Readonly<Record<string, unknown>>, schema: ZodType | undefined): unknown {
  if (schema === undefined) {
    const [extra] = Object.keys(values);
    if (extra !== undefined) throw invalid(`/${extra}`, 'unknown_property', 'No such part here');
    return {};
  }
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw new Refusal('invalid_body', undefined, { errors: fieldProblems(result.error) });
}

function refusalOf(error: unknown): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Refusal('too_large');
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') return new Refusal('unsupported_media_type');
  return code?.startsWith('FST_') === true ? new Refusal('malformed_request') : error;
}

function invalid(pointer: string, code: string, detail: string): Refusal {
  return new Refusal('invalid_body', undefined, { errors: [{ pointer, code, detail }] });
}
