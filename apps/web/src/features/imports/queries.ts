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

/** The shapes of file that are understood, for a kind of rows. */
export const presetsQuery = (kind: View<'ImportKind'>) =>
  queryOptions({
    queryKey: ['import-presets', kind],
    queryFn: ({ signal }) => ok(api.GET('/v1/import-presets', { params: { query: { kind } }, signal })),
    staleTime: Infinity,
  });

/** What an import is asked to do with a file. */
export interface Order {
  readonly kind: View<'ImportKind'>;
  /** Null: found by the header. */
  readonly preset: View<'ImportPresetName'> | null;
  /** Null: each row or the preset says it. */
  readonly source: string | null;
  readonly dryRun: boolean;
}

/** Sends a file with its order. The text parts go before the file, as the API wants them. */
export function startImport(file: File, { kind, preset, source, dryRun }: Order, attempt: Attempt): Promise<Import> {
  const body = {
    id: attempt.id,
    kind,
    ...(preset && { preset }),
    ...(source && { source }),
    dryRun: String(dryRun),
    file: file.name,
  };
  const bodySerializer = () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) if (name !== 'file') form.append(name, value);
    form.append('file', file, file.name);
    return form;
  };
  return ok(api.POST('/v1/imports', { headers: attempt.headers, body, bodySerializer }));
}

/** The file of the last import started on this page, so that it need not be chosen again for the real import. */
let held: { readonly importId: string; readonly file: File; readonly order: Order } | undefined;

export function holdFile(importId: string, file: File, order: Order): void {
  held = { importId, file, order };
}

/** The file an import was started with, when it was started from this page and the page was not reloaded. */
export const heldFile = (importId: string) => (held?.importId === importId ? held : undefined);
