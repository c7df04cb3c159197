/**
 * npm run build: compiles the programs and bundles the page into dist/, each only when its sources have changed.
 * Needs Node's own modules only.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const common = ['package.json', 'package-lock.json'];
const isSpec = (name) => /\.(spec|e2e)\.ts$/.test(name);

const parts = [
  {
    name: 'programs',
    sources: [
      'apps/api/src',
      'apps/worker/src',
      'apps/cli/src',
      'apps/api/openapi.json',
      'libs',
      'tsconfig.json',
      'tsconfig.build.json',
    ],
    isSource: (file) => file.endsWith('.json') || (file.endsWith('.ts') && !isSpec(file)),
    result: 'apps',
    build: async () => {
      const code = await compile();
      if (code !== 0 || outputIsWhole()) return code;
      // Somebody removed a part of it, and the compiler's record still says that it is there.
      fs.rmSync(path.join(dist, '.tsbuildinfo'));
      return compile();
    },
  },
  {
    name: 'page',
    sources: ['apps/web'],
    isSource: (file) => !file.includes(`${path.sep}e2e${path.sep}`) && !isSpec(file),
    result: 'web',
    build: () => run('vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'error']),
  },
];

/**
 * Builds what is stale, side by side. Resolves to whether all is built.
 *
 * @param {(line: string) => void} say told before and after; not called when nothing is stale
 */
export async function build(say = (line) => process.stdout.write(`${line}\n`)) {
  const stale = parts.map((part) => ({ ...part, stamp: stampOf(part) })).filter((part) => isStale(part));
  if (stale.length === 0) return true;
  say(`Building the ${stale.map(({ name }) => name).join(' and the ')} …`);
  fs.mkdirSync(dist, { recursive: true });
  const codes = await Promise.all(
    stale.map(async (part) => {
      fs.rmSync(stampFile(part), { force: true });
      const code = await part.build();
      // Of the sources as they were before: one that was changed meanwhile is built the next time.
      if (code === 0) fs.writeFileSync(stampFile(part), part.stamp);
      return code;
    }),
  );
  const built = codes.every((code) => code === 0);
  say(
    built
      ? `Built the ${stale.map(({ name }) => name).join(' and the ')}`
      : 'The build failed; the lines above say why.',
  );
  return built;
}

const stampFile = ({ name }) => path.join(dist, `.${name}.stamp`);

function isStale(part) {
  if (!fs.existsSync(path.join(dist, part.result))) return true;
  return !fs.existsSync(stampFile(part)) || fs.readFileSync(stampFile(part), 'utf8') !== part.stamp;
}

function stampOf({ sources, isSource }) {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...common, ...sources]) {
    for (const file of filesOf(path.join(root, source))) {
      const own = path.relative(root, file);
      if (common.includes(own) || isSource(own)) hash.update(own).update('\0').update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Shipped data (`libs/<lib>/data`) is read where it lies and needs no build, so it is left out of the walk. */
function filesOf(place) {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  const entries = fs.readdirSync(place, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries
    .filter(
      ({ name }) => !/^libs\/[^/]+\/data$/.test(path.relative(root, path.join(place, name)).split(path.sep).join('/')),
    )
    .flatMap((entry) => {
      const file = path.join(place, entry.name);
      return entry.isDirectory() ? filesOf(file) : [file];
    });
}

async function compile() {
  const code = await run('typescript/bin/tsc', ['--project', 'tsconfig.build.json']);
  if (code === 0) removeOrphans();
  return code;
}

const tops = ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'libs'];

/** Whether every source has its output; what only tests use is not compiled. */
function outputIsWhole() {
  const sources = tops.flatMap((top) => filesOf(path.join(root, top))).map((file) => path.relative(root, file));
  return sources
    .filter(
      (file) => /(src|migrations)\/.*\.ts$/.test(file) && !isSpec(file) && !/\/testing(\.ts$|\/)|\/bench\//.test(file),
    )
    .every((file) => file.endsWith('.d.ts') || fs.existsSync(path.join(dist, file.replace(/\.ts$/, '.js'))));
}

/** The compiler leaves the output of a deleted source behind, and migrations and entities are found by looking at the files. */
function removeOrphans() {
  for (const top of ['apps', 'libs']) {
    for (const file of filesOf(path.join(dist, top))) {
      const source = path.join(root, path.relative(dist, file)).replace(/\.js(\.map)?$/, '.ts');
      if (/\.js(\.map)?$/.test(file) && !fs.existsSync(source)) fs.rmSync(file);
    }
  }
}

function run(script, args) {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    // A production setting of the user's must not leak into how the page is bundled, nor a test's.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureDependencies();
  process.exitCode = (await build()) ? 0 : 1;
}
