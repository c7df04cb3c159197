import { Injectable } from '@nestjs/common';
import { entrance, type SystemActor, type TenantId } from '#kernel';
import { TenantsQueries } from '#identity';
import { Db } from '#platform/database';
import {
  JobHandler,
  type JobDefinition,
  type Schedule,
  type ScheduleDefinition,
  ScheduleSource,
} from '#platform/queue';
import { z } from 'zod';
import { VacancyStatesService } from '../vacancy-states.service';

const jobName = 'vacancies.mark-unconfirmed';
const Payload = z.object({ tenantId: z.uuid() });
type Payload = z.infer<typeof Payload>;

/** Marks vacancies unconfirmed that were neither seen nor confirmed for 30 days. Run twice it finds nothing more. */
@JobHandler()
@Injectable()
export class MarkUnconfirmedJob implements JobDefinition<Payload> {
  readonly name = jobName;
  readonly payload = Payload;

  constructor(private readonly states: VacancyStatesService) {}

  async handle({ tenantId }: Payload): Promise<void> {
    const actor: SystemActor = { kind: 'system', tenantId: tenantId as TenantId, program: `worker:${jobName}` };
    await this.states.markUnconfirmed(actor);
  }
}

/** Every night at one, before the matching reads what is open. */
@ScheduleSource()
@Injectable()
export class MarkUnconfirmedSchedule implements Schedule {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantsQueries,
  ) {}

  async schedules(): Promise<readonly ScheduleDefinition[]> {
    const tenants = await this.db.read(entrance, (reader) => this.tenants.all(reader));
    return tenants.map(({ id: tenantId, timeZone }) => ({
      name: `${jobName}/${tenantId}`,
      jobName,
      pattern: '0 1 * * *',
      timeZone,
      payload: { tenantId },
    }));
  }
}
