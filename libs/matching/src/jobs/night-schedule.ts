import { Injectable } from '@nestjs/common';
import { TenantsQueries } from '#identity';
import { entrance } from '#kernel';
import { Db } from '#platform/database';
import { type Schedule, type ScheduleDefinition, ScheduleSource } from '#platform/queue';
import { nightPattern } from '../domain/night';

/** When each service's night run starts: at its own time, in its own time zone. */
@ScheduleSource()
@Injectable()
export class NightSchedule implements Schedule {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantsQueries,
  ) {}

  async schedules(): Promise<ScheduleDefinition[]> {
    const tenants = await this.db.read(entrance, (reader) => this.tenants.all(reader));
    return tenants.map(({ id, timeZone, settings }) => ({
      name: `matching.start-night/${id}`,
      jobName: 'matching.start-night',
      pattern: nightPattern(settings.nightRunAt),
      timeZone,
      payload: { tenantId: id },
    }));
  }
}
