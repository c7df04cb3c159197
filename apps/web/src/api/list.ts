import { infiniteQueryOptions, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

/** Every list of the API has this form. */
export interface PageOf<Item> {
  readonly data: readonly Item[];
  readonly page: { readonly nextCursor: string | null; readonly hasMore: boolean };
}

interface ListOptions<Item> {
  /** Key of the query; put the filters in it. */
  readonly key: QueryKey;
  readonly load: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<Item>>;
}

/** Query options for a cursor-paged list. */
export function listOptions<Item>({ key, load }: ListOptions<Item>) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: PageOf<Item>) => (last.page.hasMore ? (last.page.nextCursor ?? undefined) : undefined),
    select: (pages) => pages.pages.flatMap((page) => page.data),
  });
}

/** A cursor-paged list whose `data` is the flat array of all items loaded so far. Give it to `Loaded` and `ShowMore`. */
export const useList = <Item>(options: ListOptions<Item>) => useInfiniteQuery(listOptions(options));
