/**
 * npm run openapi: writes the API document from the code, and the types of the page's client from the document.
 *
 *   node tools/openapi.mjs           writes apps/api/openapi.json and apps/web/src/api/schema.d.ts
 *   node tools/openapi.mjs --check   writes nothing; fails when either is not what the code says
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';

const root = path.resolve(import.meta.dirname, '..');
const hook = path.join(root, 'libs/platform/src/testing/source-hook.cjs');

/** The code is read as it stands, without a build. */
function renderDocument() {
  const program = `process.stdout.write(require(${JSON.stringify(path.join(root, 'apps/api/src/openapi.ts'))}).renderDocument())`;
  return execFileSync(process.execPath, ['--conditions=source', '--require', hook, '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function renderTypes(document) {
  const nodes = await openapiTypes(JSON.parse(document), { alphabetize: true });
  return `// Written by npm run openapi from apps/api/openapi.json.\n\n${astToString(nodes)}`;
}

const document = renderDocument();
const files = [
  ['apps/api/openapi.json', document],
  ['apps/web/src/api/schema.d.ts', await renderTypes(document)],
];
const stale = [];
for (const [name, text] of files) {
  const file = path.join(root, name);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write(`${stale.join(' and ')} differ from the code. Run npm run openapi and commit the result.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(stale.length === 0 ? 'Nothing has changed.\n' : `Written: ${stale.join(', ')}\n`);
}
