import path from 'node:path';
import { plantedFolder, readJson } from './planted';

interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** Every planted violation: the rule it must break, the file it stands in, what it reaches for. */
const planted: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['arrows-of-clients', 'libs/clients/src/goes-up.ts', 'libs/employers/src/index.ts'],
  ['arrows-of-employers', 'libs/employers/src/goes-up.ts', 'libs/vacancies/src/index.ts'],
  ['arrows-of-identity', 'libs/identity/src/goes-up.ts', 'libs/reference/src/index.ts'],
  ['arrows-of-integrations', 'libs/integrations/src/goes-up.ts', 'libs/job-development/src/index.ts'],
  ['arrows-of-job-development', 'libs/job-development/src/goes-up.ts', 'libs/matching/src/index.ts'],
  ['arrows-of-kernel', 'libs/kernel/src/goes-up.ts', 'libs/matching-core/src/index.ts'],
  ['arrows-of-matching', 'libs/matching/src/goes-up.ts', 'libs/integrations/src/index.ts'],
  ['arrows-of-matching-core', 'libs/matching-core/src/goes-up.ts', 'libs/employers/src/index.ts'],
  ['arrows-of-platform', 'libs/platform/src/goes-up.ts', 'libs/reference/src/index.ts'],
  ['arrows-of-reference', 'libs/reference/src/goes-up.ts', 'libs/identity/src/index.ts'],
  ['arrows-of-vacancies', 'libs/vacancies/src/goes-up.ts', 'libs/clients/src/index.ts'],
  ['domain-is-inner', 'libs/employers/src/domain/knows-contract.ts', 'libs/employers/src/contract/employer.schema.ts'],
  ['domain-is-inner', 'libs/employers/src/domain/knows-plumbing.ts', 'libs/platform/src/database/index.ts'],
  ['doors-by-program-http', 'apps/worker/src/enters-by-http.ts', 'libs/employers/src/http.ts'],
  ['doors-by-program-jobs', 'apps/api/src/enters-by-jobs.ts', 'libs/employers/src/jobs.ts'],
  ['doors-by-program-testing', 'libs/employers/src/leans-on-testing.ts', 'libs/platform/src/testing/index.ts'],
  [
    'edges-are-thin',
    'libs/employers/src/http/touches-rows.controller.ts',
    'libs/employers/src/persistence/employer.entity.ts',
  ],
  ['edges-are-thin', 'libs/employers/src/jobs/touches-typeorm.job.ts', 'npm:typeorm'],
  ['framework-stays-put-fastify', 'libs/employers/src/uses-fastify.ts', 'npm:fastify'],
  ['framework-stays-put-queue', 'libs/employers/src/uses-bullmq.ts', 'npm:bullmq'],
  ['framework-stays-put-typeorm', 'libs/employers/src/uses-typeorm.ts', 'npm:typeorm'],
  ['front-door', 'libs/matching/src/climbs-in.ts', 'libs/employers/src/employers.service.ts'],
  ['front-door-from-apps', 'apps/api/src/climbs-in.ts', 'libs/employers/src/employers.service.ts'],
  ['imports-resolve', 'libs/reference/src/no-such-door.ts', '#employers/cellar'],
  ['no-circular', 'libs/reference/src/circle-left.ts', 'libs/reference/src/circle-right.ts'],
  ['programs-apart', 'apps/worker/src/knows-the-api.ts', 'apps/api/src/api.module.ts'],
  ['pure-ground', 'libs/kernel/src/reads-a-file.ts', 'fs'],
  ['pure-ground', 'libs/matching-core/src/takes-a-package.ts', 'npm:zod'],
  ['roof-is-on-top', 'libs/employers/src/knows-the-roof.ts', 'apps/api/src/api.module.ts'],
  ['web-is-detached', 'apps/web/src/peeks.ts', 'libs/employers/src/index.ts'],
];

function cruise(folder: string): Report {
  const config = path.join(path.relative(folder, path.resolve(__dirname, '../..')), '.dependency-cruiser.cjs');
  return readJson<Report>(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', config, '--no-cache', '--output-type', 'json', 'apps', 'libs'],
    folder,
  );
}

describe('the rules of the arrows', () => {
  let report: Report;
  beforeAll(() => {
    report = cruise(plantedFolder);
  }, 60_000);

  it('fire exactly on the planted violations, and on nothing lawful beside them', () => {
    const found = report.summary.violations.map(({ rule, from, to }) => [
      rule.name,
      from,
      to.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, 'npm:$1'),
    ]);
    expect(found.map((row) => row.join('  ')).sort()).toEqual(planted.map((row) => row.join('  ')).sort());
  });

  it('are each proven by at least one planted violation', () => {
    const rules = report.summary.ruleSetUsed.forbidden.map((rule) => rule.name).sort();
    expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(rules);
    process.stdout.write(`arrows: ${rules.length} rules, ${planted.length} planted violations\n`);
  });
});
