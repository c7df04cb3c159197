import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api, newId, ok, type View } from '../../api/client';
import { useList } from '../../api/list';

export type Run = View<'RunView'>;

/** Whether a run still has work to do. */
export const isAtWork = (run: Run): boolean => run.status === 'queued' || run.status === 'running';

/** Matching runs, the newest first. */
export const useRuns = () =>
  useList({
    key: ['matching-runs', 'list'],
    load: (cursor, signal) => ok(api.GET('/v1/matching-runs', { params: { query: { limit: 20, cursor } }, signal })),
  });

/** How often a run at work is asked for its progress, in milliseconds. */
const everySecond = 1_000;

/** One run, asked again every second until it ends; then everything that rests on it is read anew. */
export function useRunProgress(run: Run) {
  const queryClient = useQueryClient();
  return useQuery({
    queryKey: ['matching-runs', 'one', run.id],
    queryFn: async ({ signal }) => {
      const now = await ok(api.GET('/v1/matching-runs/{runId}', { params: { path: { runId: run.id } }, signal }));
      if (!isAtWork(now)) {
        void queryClient.invalidateQueries({ queryKey: ['matching-runs', 'list'] });
        void queryClient.invalidateQueries({ queryKey: ['suggestions'] });
      }
      return now;
    },
    initialData: run,
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? everySecond : false),
  });
}

/** Starts a run; pressed twice it starts one. */
export function useStartRun() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => ok(api.POST('/v1/matching-runs', { body: { id: newId() } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['matching-runs'] }),
  });
}

export function useCancelRun() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (runId: string) =>
      ok(api.POST('/v1/matching-runs/{runId}/cancellation', { params: { path: { runId } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['matching-runs'] }),
  });
}
