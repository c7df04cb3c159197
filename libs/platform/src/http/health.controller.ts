import { words } from '#platform/contract';
import { HealthChecks } from '#platform/observability';
import { Controller, Get, Logger } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { queueCheck } from '../queue/queue-health';
import { Operation } from './operation';
import { Refusal } from './refusal';

const Health = z.strictObject({
  status: words(
    'HealthStatus',
    {
      ok: 'Everything asked about works.',
      queue_down:
        'Requests are served and nothing is lost, but what runs in the background waits: the queue cannot be reached.',
    },
    'How the service is.',
  ),
});

export class HealthDto extends createZodDto(Health) {}

/** Probes for whoever runs the service. They ask for no sign-in and tell nothing about the data. */
@Controller('health')
export class HealthController {
  private readonly logger = new Logger('health');

  constructor(private readonly checks: HealthChecks) {}

  @Get('live')
  @Operation({
    id: 'checkLive',
    summary: 'Is the program alive?',
    description: 'Answers as long as the program runs. A probe that fails means: restart it.',
    tag: 'Health',
    allow: 'public',
    returns: HealthDto,
    example: { status: 'ok' },
  })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Operation({
    id: 'checkReady',
    summary: 'Can the program serve requests?',
    description:
      'Answers when the database does and its tables are current, and says when the queue is down, which stops no request. ' +
      'A probe that fails means: send requests elsewhere for a while.',
    tag: 'Health',
    allow: 'public',
    returns: HealthDto,
    example: { status: 'ok' },
    unavailable: true,
  })
  async ready(): Promise<HealthDto> {
    const { checks } = await this.checks.run();
    const down = Object.keys(checks).filter((name) => checks[name]?.ok === false);
    if (down.length === 0) return { status: 'ok' };
    // Events wait in the outbox, so a program without its queue serves as well as another; taken out of service, it would not.
    const serves = down.every((name) => name === queueCheck);
    this.logger.warn({ message: serves ? 'the queue is down' : 'not ready', checks });
    if (serves) return { status: 'queue_down' };
    throw new Refusal('unavailable');
  }
}
