import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.deps-stamp');
const oldestNode = [20, 19];

/**
 * Installs the dependencies when they are missing or no longer those of package-lock.json. Needs Node's own modules only,
 * since it runs before anything is installed.
 *
 * @param {(line: string) => void} say told before and after an installation; not called when there is nothing to do
 */
export async function ensureDependencies(say = (line) => process.stdout.write(`${line}\n`)) {
  requireNode();
  const stamp = wantedStamp();
  if (read(stampFile) === stamp) return;
  if (!alreadyInstalled()) {
    say('Installing the dependencies (once; about half a minute) …');
    await install();
    say('The dependencies are installed');
  }
  fs.writeFileSync(stampFile, stamp);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(`Foothold needs Node ${oldestNode.join('.')} or later, and this is ${process.version}: install a newer Node.`);
}

/** Changes with everything that decides what npm installs, and with nothing else. */
function wantedStamp() {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = manifest;
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides, allowScripts]))
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .update([process.version, process.platform, process.arch].join(' '))
    .digest('hex');
}

/** Whether somebody has run npm by hand: npm's own record of what is in node_modules agrees with the lock file. */
function alreadyInstalled() {
  const record = read(path.join(modules, '.package-lock.json'));
  if (record === null) return false;
  const present = JSON.parse(record).packages;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([where, { version, optional }]) => where === '' || optional || present[where]?.version === version,
  );
}

async function install() {
  // --include=dev: with NODE_ENV=production npm would leave out what the build needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = npmScript();
  const [command, rest] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: npm === null });
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  if (code !== 0) {
    fail('npm could not install the dependencies; the lines above say why. Check the network and try again.');
  }
}

/** The npm that started us, or the one beside this Node; null when neither is known. */
function npmScript() {
  const given = process.env.npm_execpath;
  if (given?.endsWith('.js')) return given;
  const beside = path.resolve(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return fs.existsSync(beside) ? beside : null;
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
