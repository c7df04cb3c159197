import { words } from '#platform/contract';
import { HealthChecks } from '#platform/observability';
import { Controller, Get, Logger } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Operation } from './operation';
import { Refusal } from './refusal';

const Health = z.strictObject({
  status: words('HealthStatus', { ok: 'Everything asked about works.' }, 'How the service is.'),
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
      'Answers when the database does and its tables are current. A probe that fails means: send requests elsewhere for a while.',
    tag: 'Health',
    allow: 'public',
    returns: HealthDto,
    example: { status: 'ok' },
    unavailable: true,
  })
  async ready(): Promise<HealthDto> {
    const { ok, checks } = await this.checks.run();
    if (ok) return { status: 'ok' };
    this.logger.warn({ message: 'not ready', checks });
    throw new Refusal('unavailable');
  }
}
