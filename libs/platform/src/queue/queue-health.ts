import { CONFIG, type Config } from '#platform/config';
import { HealthChecks, type Finding } from '#platform/observability';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { checkQueue } from './check-queue';

/** The name of the check, for whoever asks what its failure means. */
export const queueCheck = 'queue';

const freshMilliseconds = 5_000;

/** Reports on the queue while a program lives. For programs that only fill it; a worker without it says so by itself. */
@Injectable()
export class QueueHealth implements OnModuleInit {
  private seenAt = -Infinity;
  private seen: Promise<Finding>;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'databaseUrl' | 'redisUrl'>,
    private readonly healthChecks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.healthChecks.add(queueCheck, () => this.look());
  }

  /** Each look makes a connection of its own, and anybody may ask, so what was seen stays true for some seconds. */
  private look(): Promise<Finding> {
    const now = performance.now();
    if (now - this.seenAt < freshMilliseconds) return this.seen;
    this.seenAt = now;
    this.seen = checkQueue(this.config);
    return this.seen;
  }
}
