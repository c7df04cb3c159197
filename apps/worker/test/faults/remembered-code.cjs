// Loads programs from what an earlier process has compiled: a spec that starts one program many times would spend most of its
// time on compiling it anew. `node --require <this file> program.js <file for the memory>`; the first process that ends well
// fills it.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

const memory = process.argv[2];
const known = fs.existsSync(memory) ? v8.deserialize(fs.readFileSync(memory)) : undefined;
const code = known?.code ?? new Map();
const places = known?.places ?? new Map();
const scripts = new Map();

Module.prototype._compile = function compile(text, filename) {
  const script = new vm.Script(Module.wrap(text.replace(/^#!/, '//')), {
    filename,
    cachedData: code.get(filename),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!known) scripts.set(filename, script);
  const load = (id) => this.require(id);
  load.resolve = (id) => Module._resolveFilename(id, this);
  load.cache = Module._cache;
  load.main = process.mainModule;
  return script.runInThisContext().call(this.exports, this.exports, load, this, filename, path.dirname(filename));
};

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const key = `${request}\n${parent?.path}`;
  let place = places.get(key);
  if (!place) places.set(key, (place = resolve(request, parent, ...rest)));
  return place;
};

if (!known) {
  process.once('exit', (exitCode) => {
    if (exitCode !== 0) return;
    for (const [filename, script] of scripts) code.set(filename, script.createCachedData());
    fs.writeFileSync(`${memory}.tmp`, v8.serialize({ code, places }));
    fs.renameSync(`${memory}.tmp`, memory);
  });
}
