import { Module } from '@nestjs/common';
import { IdempotencyKeys } from '../database/idempotency-keys';
import { HealthController } from './health.controller';

/** What every HTTP program has beside the rooms of the libs: health probes and the memory of repeated requests. */
@Module({ controllers: [HealthController], providers: [IdempotencyKeys] })
export class HttpModule {}
