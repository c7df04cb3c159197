import { Injectable } from '@nestjs/common';
import { TenantsQueries } from '#identity';
import { entrance } from '#kernel';
import { Db } from '#platform/database';
import { type Schedule, type ScheduleDefinition, ScheduleSource } from '#platform/queue';
import { nightPattern } from '../domain/night';

const everyFiveMinutes = '*/5 * * * *';

/** When each service's night run starts: at its own time, in its own time zone; and how often its runs are looked after. */
@ScheduleSource()
@Injectable()
export class NightSchedule implements Schedule {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantsQueries,
  ) {}

  async schedules(): Promise<ScheduleDefinition[]> {
    const tenants = await this.db.read(entrance, (reader) => this.tenants.all(reader));
    return tenants.flatMap(({ id, timeZone, settings }) => {
      const schedule = (jobName: string, pattern: string) => ({
        name: `${jobName}/${id}`,
        ...{ jobName, pattern, timeZone, payload: { tenantId: id } },
      });
      return [
        schedule('matching.start-night', nightPattern(settings.nightRunAt)),
        schedule('matching.tend-run', everyFiveMinutes),
      ];
    });
  }
}
