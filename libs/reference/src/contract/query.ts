import { listQuery, text } from '#platform/contract';

/** The query of a search by words, best first. */
export const rankedQuery = (description: string) =>
  listQuery({ q: text({ max: 100, description }) }, { sorts: ['-relevance'] });
