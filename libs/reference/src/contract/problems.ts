import { describeProblems } from '#platform/contract';

describeProblems({
  'reference.occupation_not_found': {
    kind: 'not_found',
    meaning: 'SOC 2020 has no unit group with this code.',
    remedy: 'Search for the occupation by words at /v1/occupations.',
  },
  'reference.cursor_invalid': {
    kind: 'invalid',
    meaning: 'The cursor belongs to another search.',
    remedy: 'Leave the cursor out to begin at the first page.',
  },
});
