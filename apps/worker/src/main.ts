import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { runWorker, superviseWorker } from './run-worker';

superviseWorker(async () => runWorker(loadConfig()));
