// Lets a plain Node process run the TypeScript sources: `node --require <this file> --conditions=source program.ts`.
// For specs that need a second process; what is shipped is built.
const { transformSync } = require('@swc/core');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const settings = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../../../.swcrc'), 'utf8'));

require.extensions['.ts'] = (module, filename) => {
  const options = { ...settings, swcrc: false, configFile: false, filename, sourceMaps: 'inline' };
  module._compile(transformSync(fs.readFileSync(filename, 'utf8'), options).code, filename);
};

// What is loaded late (`await import('./late.js')`) is named as Node will find it in the build.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const late = /^\.{1,2}\/.*\.js$/.test(request) && parent?.filename?.endsWith('.ts');
  return resolve(late ? request.replace(/\.js$/, '.ts') : request, parent, ...rest);
};
