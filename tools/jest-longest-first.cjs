'use strict';

/**
 * Files that take long, longest first. Jest on a fresh machine knows no durations and goes by size: then the longest may
 * start last and run alone.
 */
const long = [
  'faults',
  'real-data',
  'real-adverts',
  'conformance',
  'start.medium',
  'bad-input',
  'csv.spec',
  'document.spec',
  'manners',
  'worker.medium',
  'contacts.e2e',
  'suggestions.e2e',
  'clients.e2e',
  'vacancies.e2e',
];

const place = ({ path }) => {
  const found = long.findIndex((part) => path.includes(part));
  return found === -1 ? long.length : found;
};

/** Jest sequencer: the long files first, the rest by path. */
module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => place(one) - place(other) || (one.path < other.path ? -1 : 1));
  }

  cacheResults() {
    // Every run has the same order.
  }
};
