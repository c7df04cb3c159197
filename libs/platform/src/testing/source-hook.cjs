// Lets a plain Node process run the TypeScript sources: `node --require <this file> --conditions=source program.ts`.
// For specs that need a second process; what is shipped is built.
const { transformSync } = require('@swc/core');
const fs = require('node:fs');
const path = require('node:path');

const settings = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../../../.swcrc'), 'utf8'));

require.extensions['.ts'] = (module, filename) => {
  const options = { ...settings, swcrc: false, configFile: false, filename, sourceMaps: 'inline' };
  module._compile(transformSync(fs.readFileSync(filename, 'utf8'), options).code, filename);
};
