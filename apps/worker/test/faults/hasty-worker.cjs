// The built worker program, only quick to take over from the dead, so that nobody waits for it.
require('reflect-metadata');
const path = require('node:path');

const dist = path.resolve(__dirname, '../../../../dist');
const { loadConfig } = require(path.join(dist, 'libs/platform/src/config'));
const { runWorker, superviseWorker } = require(path.join(dist, 'apps/worker/src/run-worker.js'));

superviseWorker(async () => runWorker(loadConfig(), { timing: { lockDuration: 1_000, stalledInterval: 200 } }));
