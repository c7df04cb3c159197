import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SystemActor, TenantId } from '#kernel';
import { JobHandler, type JobContext, type JobDefinition } from '#platform/queue';
import type { ImportId } from '../contract/import.schema';
import { ImportRunner } from '../import-runner';

const payload = z.object({ tenantId: z.uuid(), importId: z.uuid() });
const attempts = 8;

/** Goes through the rows of an import; again after a fault, from behind the last committed batch. */
@JobHandler()
@Injectable()
export class RunImportJob implements JobDefinition<z.infer<typeof payload>> {
  readonly name = 'integrations.run-import';
  readonly on = ['integrations.import_requested'];
  readonly payload = payload;
  readonly attempts = attempts;

  constructor(private readonly runner: ImportRunner) {}

  async handle({ tenantId, importId }: z.infer<typeof payload>, { signal, attempt }: JobContext): Promise<void> {
    const actor: SystemActor = {
      kind: 'system',
      tenantId: tenantId as TenantId,
      program: 'worker:integrations.run-import',
    };
    try {
      await this.runner.run(actor, importId as ImportId, { signal });
    } catch (error) {
      if (attempt >= attempts && !signal.aborted) await this.runner.giveUp(actor, importId as ImportId);
      throw error;
    }
  }
}
