import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { api, newId, ok, type View } from '../../api/client';
import { useList } from '../../api/list';
import { problemOf } from '../../api/problem';

export type Run = View<'RunView'>;

/** Whether a run still has work to do. */
export const isAtWork = (run: Run): boolean => run.status === 'queued' || run.status === 'running';

/** Matching runs, the newest first. */
export const useRuns = () =>
  useList({
    key: ['matching-runs', 'list'],
    load: (cursor, signal) => ok(api.GET('/v1/matching-runs', { params: { query: { limit: 20, cursor } }, signal })),
  });

/** How often a run at work is asked for its progress while it does not tell by itself, in milliseconds. */
const everySecond = 1_000;

const progressKey = (runId: string) => ['matching-runs', 'one', runId];

/**
 * Lets a run at work tell its progress. Returns whether it does: while the stream of events is away (a proxy that cuts it, a
 * moment without a network) the run has to be asked.
 */
function useRunEvents(runId: string, atWork: boolean): boolean {
  const queryClient = useQueryClient();
  const [tells, setTells] = useState(false);
  useEffect(() => {
    if (!atWork) return undefined;
    const events = new EventSource(`/v1/matching-runs/${runId}/events`);
    const hear = ({ data }: MessageEvent<string>) =>
      queryClient.setQueryData(progressKey(runId), JSON.parse(data) as Run);
    events.addEventListener('open', () => setTells(true));
    events.addEventListener('error', () => setTells(false));
    events.addEventListener('progress', hear);
    events.addEventListener('ended', (event: MessageEvent<string>) => {
      // Else the browser would connect anew for ever.
      events.close();
      hear(event);
    });
    return () => events.close();
  }, [runId, atWork, queryClient]);
  return tells;
}

/** One run as it goes on, until it ends; then everything that rests on it is read anew. */
export function useRunProgress(run: Run) {
  const queryClient = useQueryClient();
  const tells = useRunEvents(run.id, isAtWork(run));
  const query = useQuery({
    queryKey: progressKey(run.id),
    queryFn: ({ signal }) => ok(api.GET('/v1/matching-runs/{runId}', { params: { path: { runId: run.id } }, signal })),
    initialData: run,
    refetchInterval: ({ state }) => (!tells && state.data && isAtWork(state.data) ? everySecond : false),
  });
  const ended = !isAtWork(query.data);
  useEffect(() => {
    if (!ended) return;
    void queryClient.invalidateQueries({ queryKey: ['matching-runs', 'list'] });
    void queryClient.invalidateQueries({ queryKey: ['suggestions'] });
    void queryClient.invalidateQueries({ queryKey: qualityQuery.queryKey });
  }, [ended, queryClient]);
  return query;
}

export type Quality = View<'MatchingQualityView'>;

const notMeasured = 'matching.quality_not_measured';

/** How often what is being measured is asked for, in milliseconds. */
const everyFiveSeconds = 5_000;

/** How good the lists are after the last run; null before the first was measured, and then asked for until it is there. */
export const qualityQuery = queryOptions({
  queryKey: ['matching-quality'],
  queryFn: ({ signal }) =>
    ok(api.GET('/v1/matching-quality', { signal })).catch((error: unknown): Quality | null => {
      if (problemOf(error).code === notMeasured) return null;
      throw error;
    }),
  refetchInterval: ({ state }) => (state.data === null ? everyFiveSeconds : false),
});

/** For so long after its end a run's changes may still be being counted, in milliseconds. */
const countingMilliseconds = 60_000;

/** A run that has ended, with what it changed as soon as that is counted. */
export function useEndedRun(run: Run): Run {
  const query = useQuery({
    queryKey: progressKey(run.id),
    queryFn: ({ signal }) => ok(api.GET('/v1/matching-runs/{runId}', { params: { path: { runId: run.id } }, signal })),
    initialData: run,
    refetchInterval: ({ state }) => (state.data && isBeingCounted(state.data) ? everySecond : false),
  });
  return query.data;
}

/** Whether what a run changed is probably being counted. */
export const isBeingCounted = ({ changes, finishedAt }: Run): boolean =>
  changes === null && finishedAt !== null && Date.now() - Date.parse(finishedAt) < countingMilliseconds;

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
