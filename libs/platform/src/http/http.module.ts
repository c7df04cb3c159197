import { Module } from '@nestjs/common';
import { IdempotencyKeys } from '../database/idempotency-keys';
import { QueueHealth } from '../queue/queue-health';
import { HealthController } from './health.controller';

/** What every HTTP program has beside the rooms of the libs: health probes, the queue's among them, and the memory of repeated requests. */
@Module({ controllers: [HealthController], providers: [IdempotencyKeys, QueueHealth] })
export class HttpModule {}
