import { describeProblems } from '#platform/contract';

// Codes that plumbing below HTTP uses.
describeProblems({
  'platform.cursor_invalid': {
    kind: 'invalid',
    meaning: 'The cursor does not belong to this list',
    remedy: 'Use the nextCursor of an answer with the same filters and sort, or leave the cursor out to begin again.',
  },
  'platform.sort_unknown': {
    kind: 'invalid',
    meaning: 'The list cannot be sorted so',
    remedy: 'Use one of the sort keys that the API document lists for this address.',
  },
});
