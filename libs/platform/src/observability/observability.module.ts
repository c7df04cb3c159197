import { Global, Module } from '@nestjs/common';
import { HealthChecks } from './health-checks';

/** Makes the health checks injectable everywhere. */
@Global()
@Module({ providers: [HealthChecks], exports: [HealthChecks] })
export class ObservabilityModule {}
