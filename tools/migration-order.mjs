/**
 * A new migration sorts last, and a merged one never changes: a database that has run it will not run it again.
 *
 * "Merged" is what the upstream main branch and the last release hold; where neither is known, only the order and the
 * names are judged.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const pattern = /^libs\/([a-z-]+)\/migrations\/(\d{13})-([a-z0-9-]+)\.ts$/;

/**
 * What is wrong with the migrations of the working tree.
 *
 * @param {Map<string, string>} current path → text
 * @param {Map<string, string>} merged path → text, of those that may already have run somewhere
 * @returns {string[]} one sentence each
 */
export function migrationProblems(current, merged) {
  const problems = [];
  const seen = new Map();
  const newestMerged = Math.max(0, ...[...merged.keys()].map((file) => Number(pattern.exec(file)?.[2] ?? 0)));
  for (const [file, text] of current) {
    const [, , stamp, name] = pattern.exec(file) ?? [];
    if (!stamp) {
      problems.push(`${file}: expected libs/<lib>/migrations/<13 digits>-<name>.ts`);
      continue;
    }
    if (seen.has(stamp)) problems.push(`${file}: shares its timestamp with ${seen.get(stamp)}`);
    seen.set(stamp, file);
    const expected = `${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}${stamp}`;
    if (!text.includes(`class ${expected} `)) problems.push(`${file}: expected the class ${expected}`);
    if (!/\bdown\s*\(/.test(text)) problems.push(`${file}: has no down()`);
    if (!merged.has(file) && Number(stamp) <= newestMerged) {
      problems.push(`${file}: sorts before a merged migration (${newestMerged}); give it a later timestamp`);
    }
  }
  for (const [file, text] of merged) {
    if (!current.has(file)) problems.push(`${file}: was merged and is gone; write a new migration instead`);
    else if (current.get(file) !== text)
      problems.push(`${file}: was merged and has changed; write a new migration instead`);
  }
  return problems;
}

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

function fromTree() {
  const folders = fs.readdirSync(path.join(root, 'libs')).map((lib) => `libs/${lib}/migrations`);
  const files = folders.flatMap((folder) =>
    fs.existsSync(path.join(root, folder))
      ? fs.readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`)
      : [],
  );
  return new Map(files.sort().map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]));
}

function mergedBases() {
  const bases = [git('merge-base', 'HEAD', 'origin/main'), git('describe', '--tags', '--abbrev=0', '--match', 'v*')];
  return bases.filter(({ status }) => status === 0).map(({ stdout }) => stdout.trim());
}

function fromGit(base) {
  const { stdout } = git('ls-tree', '-r', '--name-only', base, '--', 'libs');
  const files = stdout.split('\n').filter((file) => pattern.test(file));
  return files.map((file) => [file, git('show', `${base}:${file}`).stdout]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const current = fromTree();
  const bases = mergedBases();
  const problems = migrationProblems(current, new Map(bases.flatMap(fromGit)));
  const compared = bases.length > 0 ? bases.join(' and ') : 'nothing: no upstream branch or release is known here';
  process.stdout.write(`${current.size} migrations, compared with ${compared}\n`);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
