import path from 'node:path';
import base from '../../../jest.config.mjs';

/** The journeys: the built product in a real Chromium. */
export default {
  ...base,
  rootDir: path.resolve(import.meta.dirname, '../../..'),
  roots: ['<rootDir>/apps/web/e2e'],
  testRegex: '\\.e2e\\.ts$',
  testTimeout: 60_000,
  globalSetup: '<rootDir>/apps/web/e2e/global-setup.ts',
  globalTeardown: '<rootDir>/apps/web/e2e/global-teardown.ts',
};
