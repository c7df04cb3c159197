import { infiniteQueryOptions } from '@tanstack/react-query';

import { api, ok, type View } from '../../api/client';
import type { PageOf } from '../../api/list';

export type Prospect = View<'ProspectPage'>['data'][number];
export type CaseloadProspect = View<'CaseloadProspectPage'>['data'][number];
/** What a page says besides its lines. */
export type About = Pick<View<'ProspectPage'>, 'day' | 'policyVersion' | 'aside' | 'leftOut'>;

const atATime = 10;

type Pages<Item> = About & PageOf<Item>;

/** A list whose first page also says for what day it is, and how many employers were set aside. */
const prospectOptions = <Item>(
  key: readonly unknown[],
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Pages<Item>>,
) =>
  infiniteQueryOptions({
    queryKey: ['prospects', ...key],
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }: Pages<Item>) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
    select: ({ pages }) => ({ about: pages[0]!, rows: pages.flatMap(({ data }) => data) }),
  });

/** Employers worth a visit for one person. */
export const clientProspects = (clientId: string) =>
  prospectOptions(['client', clientId], (cursor, signal) =>
    ok(
      api.GET('/v1/clients/{clientId}/prospects', {
        params: { path: { clientId }, query: { limit: atATime, cursor } },
        signal,
      }),
    ),
  );

/** Employers worth a visit for a caseload: the reader's own, or that of a specialist whose leader they are. */
export const caseloadProspects = (specialistId: string | undefined, limit = atATime) =>
  prospectOptions(['caseload', specialistId ?? 'own', limit], (cursor, signal) =>
    ok(api.GET('/v1/prospects', { params: { query: { specialistId, limit, cursor } }, signal })),
  );
