'use strict';

const { arrows, platformDoors } = require('./tools/arch/storeys.cjs');

/* Paths are matched from the directory in which dependency-cruiser runs, so that the planted violations, which have the
   same layout below tools/arch/planted, are judged by the very same rules. */

const specs = '\\.spec\\.ts$';
const testing = '(^libs/[^/]+/src/testing(\\.ts$|/)|^apps/[^/]+/(test|e2e)/)';
const doors = [
  '^libs/[^/]+/src/(index|http|jobs|testing)\\.ts$',
  `^libs/platform/src/(${platformDoors.join('|')})/index\\.ts$`,
];
const npm = (...names) => `node_modules/(${names.join('|')})/`;

/** One rule per lib, from the table of arrows. */
const arrowRules = Object.entries(arrows).map(([lib, allowed]) => ({
  name: `arrows-of-${lib}`,
  comment: `${lib} may import ${allowed.length === 0 ? 'no other lib' : allowed.join(', ')}. Calls go down, events go up.`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
}));

const doorRules = [
  {
    name: 'front-door',
    comment:
      'Another lib is entered only through a door file: index, http, jobs or testing (platform: one per folder). A bench, which is no part of the program, may look inside.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/', pathNot: '^libs/[^/]+/bench/' },
    to: { path: '^libs/', pathNot: ['^libs/$1/', ...doors] },
  },
  {
    name: 'front-door-from-apps',
    comment: 'A program enters a lib only through a door file.',
    severity: 'error',
    from: { pathNot: '^libs/' },
    to: { path: '^libs/', pathNot: doors },
  },
  {
    name: 'doors-by-program-http',
    comment: 'http doors are for apps/api, and for specs.',
    severity: 'error',
    from: { pathNot: ['^apps/api/', specs] },
    to: { path: '^libs/[^/]+/src/http\\.ts$' },
  },
  {
    name: 'doors-by-program-jobs',
    comment: 'jobs doors are for apps/worker, and for specs.',
    severity: 'error',
    from: { pathNot: ['^apps/worker/', specs] },
    to: { path: '^libs/[^/]+/src/jobs\\.ts$' },
  },
  {
    name: 'doors-by-program-testing',
    comment: 'testing doors are for specs, and for other testing doors.',
    severity: 'error',
    from: { pathNot: [specs, testing] },
    to: { path: '^libs/([^/]+/src/testing\\.ts|platform/src/testing/index\\.ts)$' },
  },
];

const placeRules = [
  {
    name: 'pure-ground',
    comment: 'kernel and matching-core are functions of data: no npm package, no Node built-in.',
    severity: 'error',
    from: { path: '^libs/(kernel|matching-core)/src/', pathNot: specs },
    to: { pathNot: '^libs/' },
  },
  {
    name: 'domain-is-inner',
    comment: 'domain/ imports only domain/ of its own lib and the pure ground.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/src/domain/', pathNot: specs },
    to: { pathNot: ['^libs/$1/src/domain/', '^libs/(kernel|matching-core)/src/index\\.ts$'] },
  },
  {
    name: 'edges-are-thin',
    comment: 'A controller or a job parses and calls one service method; it never touches rows.',
    severity: 'error',
    from: { path: '^libs/(?!platform/)[^/]+/src/(http|jobs)/', pathNot: specs },
    to: { path: ['^libs/[^/]+/src/persistence/', npm('typeorm')] },
  },
  {
    name: 'framework-stays-put-typeorm',
    comment: 'TypeORM only in platform/database, persistence, services, queries and migrations.',
    severity: 'error',
    from: {
      pathNot: [
        '^libs/platform/src/(database|testing)/',
        '^libs/[^/]+/src/persistence/',
        // The edges have a rule of their own, which says why.
        '^libs/(?!platform/)[^/]+/src/(http|jobs|domain)/',
        '^libs/[^/]+/migrations/',
        '\\.(service|queries)\\.ts$',
        '^apps/cli/src/data-source\\.ts$',
        specs,
      ],
    },
    to: { path: npm('typeorm') },
  },
  {
    name: 'framework-stays-put-queue',
    comment: 'BullMQ and ioredis only in platform/queue: the rest of the house emits events.',
    severity: 'error',
    from: { pathNot: '^libs/platform/src/queue/' },
    to: { path: npm('bullmq', 'ioredis') },
  },
  {
    name: 'framework-stays-put-fastify',
    comment: 'fastify only in platform/http.',
    severity: 'error',
    from: { pathNot: ['^libs/platform/src/(http|testing)/', '^apps/api/src/(main|run-api)\\.ts$', specs] },
    to: { path: npm('fastify', '@fastify/[^/]+', '@nestjs/platform-fastify') },
  },
  {
    name: 'web-is-detached',
    comment: 'The page knows openapi.json and nothing else of the house.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: ['^libs/', '^apps/(?!web/)'] },
  },
  {
    name: 'roof-is-on-top',
    comment: 'No lib knows a program.',
    severity: 'error',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'programs-apart',
    comment: 'No program imports another; what two share is a lib.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/', pathNot: '^apps/web/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No cycle of files, type-only imports included: one of the two does not know its place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment:
        'A door that package.json does not list does not exist. An unresolved import would slip past every arrow.',
      severity: 'error',
      from: {},
      // Packages are left to the compiler: some publish a `source` condition that leads nowhere.
      to: { couldNotResolve: true, path: '^[.#]' },
    },
    ...arrowRules,
    ...doorRules,
    ...placeRules,
  ],
  options: {
    doNotFollow: { path: ['node_modules', '\\.(json|scss|css|svg)$'] },
    exclude: { path: ['/planted/', '^dist/', '^apps/web/src/api/schema\\.d\\.ts$', '^artefacts/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mts', '.js', '.mjs', '.cjs', '.json'],
      mainFields: ['main', 'module', 'types', 'typings'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
