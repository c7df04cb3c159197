import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
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

const temporary = new WeakMap<object, string>();

/** Streams the one part `file` of a multipart body to a temporary file: memory stays bounded whatever its size. */
export async function receiveUpload(request: FastifyRequest, fields?: ZodType): Promise<Upload> {
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
  await pipeline(part.file, stream).catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (part.file.truncated) throw new Refusal('too_large');
  return {
    path: target,
    filename: path.basename(part.filename).slice(0, 200),
    contentType: part.mimetype,
    bytes: stream.bytesWritten,
    fields: parsedFields(part.fields, fields),
  };
}

/** Removes what a request left on disk. */
export async function removeUpload(request: FastifyRequest): Promise<void> {
  const folder = temporary.get(request.raw);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

function parsedFields(parts: Readonly<Record<string, unknown>>, schema: ZodType | undefined): unknown {
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (name !== 'file') values[name] = (part as { value?: unknown }).value;
  }
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
