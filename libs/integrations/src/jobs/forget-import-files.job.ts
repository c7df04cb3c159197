import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { entrance, type TenantId } from '#kernel';
import { TenantsQueries } from '#identity';
import { Db, Work } from '#platform/database';
import {
  JobHandler,
  ScheduleSource,
  type JobDefinition,
  type Schedule,
  type ScheduleDefinition,
} from '#platform/queue';
import { ImportFiles } from '../import-files';

const payload = z.object({ tenantId: z.uuid() });
const jobName = 'integrations.forget-import-files';

/** Forgets uploaded files and rejected rows once nobody needs them any more. */
@JobHandler()
@Injectable()
export class ForgetImportFilesJob implements JobDefinition<z.infer<typeof payload>> {
  readonly name = jobName;
  readonly payload = payload;

  constructor(
    private readonly work: Work,
    private readonly files: ImportFiles,
  ) {}

  async handle({ tenantId }: z.infer<typeof payload>): Promise<void> {
    const actor = { kind: 'system', tenantId: tenantId as TenantId, program: `worker:${jobName}` } as const;
    await this.work.run(actor, jobName, (tx) => this.files.forget(tx));
  }
}

/** Every service's own small hour for forgetting. */
@ScheduleSource()
@Injectable()
export class ForgetImportFilesSchedule implements Schedule {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantsQueries,
  ) {}

  async schedules(): Promise<ScheduleDefinition[]> {
    const tenants = await this.db.read(entrance, (reader) => this.tenants.all(reader));
    return tenants.map(({ id, timeZone }) => ({
      name: `${jobName}/${id}`,
      jobName,
      pattern: '40 3 * * *',
      timeZone,
      payload: { tenantId: id },
    }));
  }
}
