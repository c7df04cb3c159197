import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;

/** Packages that ship ES modules only: Jest on Node 20 cannot require() them, so swc turns them into CommonJS. */
function esModulePackages(directory) {
  const found = [];
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const folder = path.join(directory, entry.name);
    if (entry.name.startsWith('@')) {
      found.push(...esModulePackages(folder));
      continue;
    }
    const manifest = path.join(folder, 'package.json');
    if (!fs.existsSync(manifest)) continue;
    if (JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module') {
      found.push(path.relative(root, folder).split(path.sep).join('/'));
    }
    const nested = path.join(folder, 'node_modules');
    if (fs.existsSync(nested)) found.push(...esModulePackages(nested));
  }
  return found;
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const typescript = { ...JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8')), swcrc: false };
const javascript = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' }, keepClassNames: true },
};
const esModules = esModulePackages(path.join(root, 'node_modules')).map(escape).join('|');

export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  // Jest's sandbox makes each look-up of a global slow, and parsers ask for Math at every byte.
  sandboxInjectedGlobals: ['Math'],
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/planted/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Hooks copy databases and start programs; on a busy machine that takes longer than Jest's five seconds.
  testTimeout: 30_000,
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  transform: { '^.+\\.ts$': ['@swc/jest', typescript], '^.+\\.m?js$': ['@swc/jest', javascript] },
  transformIgnorePatterns: [`<rootDir>/(?!(?:${esModules})/).*node_modules/.*\\.[cm]?js$`],
  testSequencer: '<rootDir>/tools/jest-longest-first.cjs',
  globalSetup: '<rootDir>/libs/platform/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/platform/src/testing/global-teardown.ts',
};
