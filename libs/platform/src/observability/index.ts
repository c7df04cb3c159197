export { HealthChecks, type Finding, type Health } from './health-checks';
export { createLog, describeError, type LogOptions } from './log';
export { ObservabilityModule } from './observability.module';
export { currentRequestId, withRequestId } from './request-id';
