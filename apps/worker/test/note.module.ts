import type { SystemActor, TenantId } from '#kernel';
import { Work } from '#platform/database';
import { JobHandler, type JobContext, type JobDefinition } from '#platform/queue';
import { Injectable, Module } from '@nestjs/common';
import { z } from 'zod';

const NotePayload = z.object({ tenantId: z.uuid(), eventId: z.uuid(), text: z.string() });
type NotePayload = z.infer<typeof NotePayload>;

/** Writes a row for an event. For the text 'hang' it tells the parent first, and never ends in the first process. */
@JobHandler()
@Injectable()
export class NoteJob implements JobDefinition<NotePayload> {
  readonly name = 'probe.write-note';
  readonly on = ['probe.happened'];
  readonly payload = NotePayload;

  constructor(private readonly work: Work) {}

  async handle({ tenantId, eventId, text }: NotePayload, { jobId }: JobContext): Promise<void> {
    if (text === 'hang' && process.argv.includes('--hang')) {
      process.send?.('at work');
      await new Promise<void>(() => undefined);
    }
    const actor: SystemActor = { kind: 'system', tenantId: tenantId as TenantId, program: `worker:${this.name}` };
    await this.work.run(actor, this.name, (tx) =>
      tx.query('insert into public.note (event_id, job_id, text) values ($1, $2, $3) on conflict do nothing', [
        eventId,
        jobId,
        text,
      ]),
    );
  }
}

@Module({ providers: [NoteJob] })
export class NoteJobsModule {}
