export { testApp, type Answer, type CallOptions, type TestApp, type TestAppOptions } from './test-app';
export { pointed, schemaValidator } from './response-validator';
export { fixedClock, type FixedClock } from './fixed-clock';
export { testDatabase, type TestDatabase } from './test-database';
export { drainJobs } from './drain-jobs';
export { ended, firstMessage, forkSource } from './fork-source';
export { until } from './until';
export { ownRedis, whyNoRedisServer } from './redis-server';
export { runFolder } from './run-folder';
