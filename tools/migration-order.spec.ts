import { migrationProblems } from './migration-order.mjs';

const migration = (name: string, stamp: string, more = '') =>
  [
    `libs/employers/migrations/${stamp}-${name.toLowerCase()}.ts`,
    `export class ${name}${stamp} implements MigrationInterface {\n  async up() {}\n  async down() {}\n}\n${more}`,
  ] as const;

const first = migration('First', '1764000000000');
const second = migration('Second', '1764000001000');

describe('the order of migrations', () => {
  it('is kept by a new migration that sorts last', () => {
    expect(migrationProblems(new Map([first, second]), new Map([first]))).toEqual([]);
  });

  it('is broken by a new migration before a merged one', () => {
    const [problem] = migrationProblems(new Map([first, second]), new Map([second]));
    expect(problem).toContain('1764000000000-first.ts: sorts before a merged migration');
  });

  it('is broken by a change to a merged migration, and by its removal', () => {
    const changed = migration('First', '1764000000000', '// changed');
    expect(migrationProblems(new Map([changed]), new Map([first]))[0]).toContain('has changed');
    expect(migrationProblems(new Map(), new Map([first]))[0]).toContain('is gone');
  });

  it('wants a timestamp of its own, the class named after the file, and a way back', () => {
    const twin = migration('Twin', '1764000000000');
    expect(migrationProblems(new Map([first, twin]), new Map())[0]).toContain('shares its timestamp');
    const [file] = second;
    expect(migrationProblems(new Map([[file, 'export class Other {}']]), new Map())).toEqual([
      `${file}: expected the class Second1764000001000`,
      `${file}: has no down()`,
    ]);
  });
});
