import { queryOptions, useMutation } from '@tanstack/react-query';

import { api, ok, type View } from '../../../api/client';
import { useList } from '../../../api/list';

export type Policy = View<'PolicyView'>;
export type Setting = View<'PolicySettingPage'>['data'][number];
export type Preview = View<'PolicyPreviewView'>;

/** The newest version: the one the next run takes. */
export const policyQuery = queryOptions({
  queryKey: ['matching-policies', 'current'],
  queryFn: ({ signal }) => ok(api.GET('/v1/matching/policies/current', { signal })),
});

/** One version, to start a new one from. */
export const versionQuery = (policyId: string) =>
  queryOptions({
    queryKey: ['matching-policies', 'one', policyId],
    queryFn: ({ signal }) =>
      ok(api.GET('/v1/matching/policies/{policyId}', { params: { path: { policyId } }, signal })),
  });

/** What can be set, in the order in which a policy is read. It changes with a release only. */
export const settingsQuery = queryOptions({
  queryKey: ['matching-policy-settings'],
  queryFn: async ({ signal }) => {
    const page = await ok(api.GET('/v1/matching/policy-settings', { params: { query: { limit: 200 } }, signal }));
    return page.data;
  },
  staleTime: Infinity,
});

/** Every version, the newest first. */
export const useVersions = () =>
  useList({
    key: ['matching-policies', 'list'],
    load: (cursor, signal) =>
      ok(api.GET('/v1/matching/policies', { params: { query: { limit: 20, cursor } }, signal })),
  });

/** On how many people's lists figures are tried out: enough to see a pattern, few enough to look through. */
const clientsTried = 20;

/** Lists of some of one's own clients, now and by other figures. Nothing is stored. */
export const usePreview = () =>
  useMutation({
    mutationFn: (figures: Policy['figures']) =>
      ok(api.POST('/v1/matching/policies/preview', { body: { figures, clients: clientsTried } })),
  });
