import { queryOptions, useQuery } from '@tanstack/react-query';

import { api, ok, type View } from '../../api/client';
import type { Attempt } from '../../api/attempt';
import { useList } from '../../api/list';

export type Import = View<'ImportView'>;

/** How often a running import is looked at, in milliseconds. */
const glance = 700;

const underway = (one: Pick<Import, 'status'>) => one.status === 'queued' || one.status === 'running';

/** The imports of the service, newest first; looked at again while one is running. */
export const useImports = () =>
  useList({
    key: ['imports'],
    load: (cursor, signal) => ok(api.GET('/v1/imports', { params: { query: { cursor } }, signal })),
  });

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => ok(api.GET('/v1/imports/{importId}', { params: { path: { importId } }, signal })),
  });

/** One import, followed until it has ended. */
export const useImport = (importId: string) =>
  useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data && underway(state.data) ? glance : false),
  });

/** The rows that were not taken. They are complete only when the import has ended. */
export const useRowErrors = (one: Import) =>
  useList({
    key: ['imports', one.id, 'row-errors', one.status],
    load: (cursor, signal) =>
      ok(
        api.GET('/v1/imports/{importId}/row-errors', {
          params: { path: { importId: one.id }, query: { cursor } },
          signal,
        }),
      ),
  });

/** As much of a large file as it takes to see its columns, in bytes. */
const beginning = 512 * 1024;

/** The file to look at: all of a small one, and of a large one whole lines of its beginning. What is packed stays whole. */
async function toLookAt(file: File): Promise<Blob> {
  if (file.size <= beginning) return file;
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return packed ? file : new Blob([bytes.slice(0, bytes.lastIndexOf(0x0a) + 1 || beginning)]);
}

/** How a file would be read. Nothing of it is kept. */
export const previewQuery = (kind: View<'ImportKind'>, file: File | null, enabled = true) =>
  queryOptions({
    queryKey: ['import-preview', kind, file?.name, file?.size, file?.lastModified],
    enabled: enabled && file !== null,
    queryFn: async ({ signal }) => {
      if (file === null) throw new Error('Asked only for a file.');
      const content = await toLookAt(file);
      const bodySerializer = () => upload({ kind }, content, file.name);
      return ok(api.POST('/v1/imports/preview', { body: { kind, file: file.name }, bodySerializer, signal }));
    },
    staleTime: Infinity,
    retry: false,
  });

/** What an import is asked to do with a file. */
export interface Order {
  readonly kind: View<'ImportKind'>;
  /** Null: the mapping says how the file is read. */
  readonly preset: View<'ImportPresetName'> | null;
  /** Field to column; null with a preset. */
  readonly mapping: Readonly<Record<string, string>> | null;
  /** Null: each row or the preset says it. */
  readonly source: string | null;
  readonly dryRun: boolean;
}

/** Text parts and a file. The text parts go before the file, as the API wants them. */
function upload(parts: Readonly<Record<string, string>>, file: Blob, name: string): FormData {
  const form = new FormData();
  for (const [part, value] of Object.entries(parts)) form.append(part, value);
  form.append('file', file, name);
  return form;
}

/** Sends a file with its order. */
export function startImport(file: File, order: Order, attempt: Attempt): Promise<Import> {
  const { kind, preset, mapping, source, dryRun } = order;
  const parts = {
    id: attempt.id,
    kind,
    ...(preset && { preset }),
    ...(mapping && { mapping: JSON.stringify(mapping) }),
    ...(source && { source }),
    dryRun: String(dryRun),
  };
  const bodySerializer = () => upload(parts, file, file.name);
  const body = { ...parts, file: file.name };
  return ok(api.POST('/v1/imports', { headers: attempt.headers, body, bodySerializer }));
}
