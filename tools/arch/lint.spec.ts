import path from 'node:path';
import { plantedFolder, readJson } from './planted';

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly severity: 1 | 2; readonly message: string }[];
}

/** Every planted fault: how grave, which rule, the file, and how often it must be found there. */
const planted: readonly string[] = [
  'error 1 @typescript-eslint/no-explicit-any in libs/employers/src/says-any.ts',
  'error 1 @typescript-eslint/no-floating-promises in libs/employers/src/floats.ts',
  'error 1 max-lines in libs/employers/src/endless-file.ts',
  'error 1 max-params in libs/employers/src/wants-seven.ts',
  'error 1 no-restricted-imports in libs/employers/src/imports-environment.ts',
  'error 1 no-restricted-properties in libs/employers/src/reads-environment.ts',
  'error 1 no-restricted-syntax in libs/kernel/src/reads-the-clock.ts',
  'error 1 react-hooks/rules-of-hooks in apps/web/src/breaks-hooks.tsx',
  'error 2 no-restricted-syntax in libs/employers/src/domain/waits.ts',
  'error 4 no-restricted-syntax in libs/employers/src/domain/reads-the-clock.ts',
  'warning 1 max-lines-per-function in libs/employers/src/long-function.ts',
  'warning 1 size/max-lines in libs/employers/src/endless-file.ts',
  'warning 1 size/max-lines in libs/employers/src/long-file.ts',
];

describe('the rules of the linter', () => {
  it('fire exactly on the planted faults', () => {
    const reports = readJson<FileReport[]>(
      'eslint/bin/eslint.js',
      ['--no-config-lookup', '--config', path.resolve(__dirname, '../../eslint.config.mjs'), '--format', 'json', '.'],
      plantedFolder,
    );
    const counts = new Map<string, number>();
    for (const { filePath, messages } of reports) {
      const file = path.relative(plantedFolder, filePath).split(path.sep).join('/');
      for (const { ruleId, severity } of messages) {
        const key = `${severity === 2 ? 'error' : 'warning'} # ${ruleId} in ${file}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const found = [...counts].map(([key, count]) => key.replace('#', String(count)));
    expect(found.sort()).toEqual([...planted].sort());
  }, 120_000);
});
