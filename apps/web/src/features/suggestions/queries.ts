import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { api, newId, ok, type View } from '../../api/client';
import { useList } from '../../api/list';
import { wishesQuery } from '../clients/queries';

export type Suggestion = View<'SuggestionView'>;
export type SuggestionState = View<'SuggestionState'>;
export type Answer = View<'SuggestionAnswer'>;
export type Reason = View<'NotForMeReason'>;
export type Speaker = View<'Speaker'>;
/** A suggestion just answered, with the changes of the wishes that go with the reason. */
export type Answered = View<'AnsweredSuggestion'>;
export type Offer = Answered['offers'][number];
export type AgreedChange = View<'AgreedChangeView'>;
export type Part = Suggestion['parts'][number];
export type Question = Suggestion['questions'][number];
export type Wish = NonNullable<Part['wish']>;
export type SuggestedVacancy = Suggestion['vacancy'];
export type Explanation = View<'ExplanationView'>;
export type Step = View<'WhatStandsInTheWay'>['steps'][number];
export type NearMiss = View<'NearMisses'>['nearMisses'][number];
export type WhatIf = View<'WhatIf'>;
export type WhatIfAnswer = View<'WhatIfView'>;

/** The suggestions of a client in one state: new ones by rank, answered ones with the latest first. */
export const useClientSuggestions = (clientId: string, state: SuggestionState) =>
  useList({
    key: ['suggestions', clientId, state],
    load: (cursor, signal) =>
      ok(
        api.GET('/v1/clients/{clientId}/suggestions', {
          params: {
            path: { clientId },
            query: { state: [state], sort: state === 'new' ? 'rank' : '-firstSuggestedOn', limit: 20, cursor },
          },
          signal,
        }),
      ),
  });

/** One suggestion. */
export const suggestionQuery = (suggestionId: string) =>
  queryOptions({
    queryKey: ['suggestions', 'one', suggestionId],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/suggestions/{suggestionId}', { params: { path: { suggestionId } }, signal })),
  });

/** Where a vacancy stands for a client, and why, by the wishes of today. */
export const explanationQuery = (clientId: string, vacancyId: string) =>
  queryOptions({
    queryKey: ['suggestions', clientId, 'explanation', vacancyId],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/v1/clients/{clientId}/openings/{vacancyId}/explanation', {
          params: { path: { clientId, vacancyId } },
          signal,
        }),
      ),
  });

/** How many kinds of work and employers the suggestions in one state hold. */
export const varietyQuery = (clientId: string, state: SuggestionState) =>
  queryOptions({
    queryKey: ['suggestions', clientId, 'variety', state],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/v1/clients/{clientId}/variety', {
          params: { path: { clientId }, query: { state: [state] } },
          signal,
        }),
      ),
  });

/** What each hard wish costs. */
export const standsInTheWayQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['suggestions', clientId, 'stands-in-the-way'],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/clients/{clientId}/what-stands-in-the-way', { params: { path: { clientId } }, signal })),
  });

export const nearMissesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['suggestions', clientId, 'near-misses'],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/clients/{clientId}/near-misses', { params: { path: { clientId } }, signal })),
  });

/** The list there would be. While the next answer is on its way the one before stays, and a question overtaken is dropped. */
export const whatIfQuery = (clientId: string, asked: WhatIf) =>
  queryOptions({
    queryKey: ['suggestions', clientId, 'what-if', asked],
    queryFn: ({ signal }) =>
      ok(api.POST('/v1/clients/{clientId}/what-if', { params: { path: { clientId } }, body: asked, signal })),
    placeholderData: keepPreviousData,
  });

export interface Answering {
  readonly suggestionId: string;
  readonly answer: Answer;
  readonly reason?: Reason;
  readonly words?: string;
  /** Whose answer it is; the person's when absent. */
  readonly saidBy?: Speaker;
  /** Key of this answer: pressed twice, it is written down once. */
  readonly key: string;
}

/** A new answer with a key of its own. */
export const answering = (suggestion: Suggestion, answer: Answer): Answering => ({
  suggestionId: suggestion.id,
  answer,
  key: newId(),
});

/** Writes down what the person says to a suggestion. */
export function useAnswer(clientId: string, onAnswered: (suggestion: Answered) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ suggestionId, answer, reason, words, saidBy, key }: Answering) =>
      ok(
        api.POST('/v1/suggestions/{suggestionId}/answers', {
          params: { path: { suggestionId } },
          headers: { 'Idempotency-Key': key },
          body: { answer, ...(reason && { reason, saidBy }), ...(words?.trim() && { words: words.trim() }) },
        }),
      ),
    onSuccess: async (saved) => {
      onAnswered(saved);
      await queryClient.invalidateQueries({ queryKey: ['suggestions'] });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['suggestions', clientId] }),
  });
}

/** What turning things down has changed about the wishes, the latest first. */
export const useAgreedChanges = (clientId: string) =>
  useList({
    key: ['suggestions', clientId, 'agreed-changes'],
    load: (cursor, signal) =>
      ok(
        api.GET('/v1/clients/{clientId}/agreed-changes', {
          params: { path: { clientId }, query: { limit: 20, cursor } },
          signal,
        }),
      ),
  });

/** Lists and wishes are other ones as soon as a wish is. */
function useFreshWishes(clientId: string) {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: wishesQuery(clientId).queryKey });
    await queryClient.invalidateQueries({ queryKey: ['suggestions', clientId] });
  };
}

/** States an offered change, once however often it is pressed. */
export function useAgree(clientId: string, onAgreed: () => void) {
  const refresh = useFreshWishes(clientId);
  return useMutation({
    mutationFn: ({ suggestionId, offer, key }: { suggestionId: string; offer: Offer; key: string }) =>
      ok(
        api.POST('/v1/suggestions/{suggestionId}/agreed-changes', {
          params: { path: { suggestionId } },
          headers: { 'Idempotency-Key': key },
          body: { after: offer.after, wishesVersion: offer.wishesVersion },
        }),
      ),
    onSuccess: onAgreed,
    onSettled: refresh,
  });
}

/** Takes an agreed change back. */
export function useTakeBack(clientId: string) {
  const refresh = useFreshWishes(clientId);
  return useMutation({
    mutationFn: ({ id }: AgreedChange) =>
      ok(
        api.POST('/v1/agreed-changes/{changeId}/removal', {
          params: { path: { changeId: id } },
          headers: { 'Idempotency-Key': newId() },
        }),
      ),
    onSettled: refresh,
  });
}
