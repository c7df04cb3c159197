import type { OperationOptions } from './operation';
import { Refusal } from './refusal';

const jsonTypes = ['application/json', 'application/problem+json'];

/** 406 unless the sender accepts what the operation answers (RFC 9110, section 12.5.1). */
export function refuseUnacceptable(accept: string | undefined, operation: OperationOptions): void {
  if (accept === undefined || accept.trim() === '') return;
  const offered = operation.file === undefined ? jsonTypes : [operation.file.contentType, ...jsonTypes];
  if (!offered.some((type) => quality(accept, type) > 0)) throw new Refusal('not_acceptable');
}

/** The weight a list of media ranges gives a type; the most specific range decides. */
export function quality(accept: string, type: string): number {
  const [family] = type.split('/');
  const specific = [type, `${family}/*`, '*/*'];
  let best = { rank: specific.length, weight: 0 };
  for (const range of accept.split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const rank = specific.indexOf(name ?? '');
    if (rank === -1 || rank > best.rank) continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    best = { rank, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
  }
  return best.weight;
}

/** The content types an operation reads. */
export function readableTypes(method: string, operation: OperationOptions): readonly string[] {
  if (operation.upload === true) return ['multipart/form-data'];
  return method.toUpperCase() === 'PATCH' ? ['application/merge-patch+json', 'application/json'] : ['application/json'];
}

/** 415 when the body has a content type that the operation does not read. */
export function refuseUnreadable(method: string, contentType: string | undefined, operation: OperationOptions): void {
  if (contentType === undefined) return;
  const name = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const readable = readableTypes(method, operation);
  if (readable.includes(name)) return;
  throw new Refusal('unsupported_media_type', undefined, { headers: acceptHeader(method, readable) });
}

/** The header that tells which content types an address reads, by method. */
export function acceptHeader(method: string, readable: readonly string[]): Record<string, string> {
  const names: Record<string, string> = { PATCH: 'accept-patch', POST: 'accept-post' };
  return { [names[method.toUpperCase()] ?? 'accept']: readable.join(', ') };
}
