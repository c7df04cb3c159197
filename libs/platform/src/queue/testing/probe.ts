import { z } from 'zod';
import type { JobContext, JobDefinition } from '../job';

export const ProbePayload = z.object({ key: z.string() });
export type ProbePayload = z.infer<typeof ProbePayload>;

/** A job for tests: does what it is told, and keeps a list of its runs. */
export class Probe implements JobDefinition<ProbePayload> {
  readonly payload = ProbePayload;
  readonly runs: { key: string; jobId: string; attempt: number }[] = [];
  attempts?: number;
  concurrency?: number;
  on?: string[];

  constructor(
    readonly name: string,
    private readonly work: (payload: ProbePayload, context: JobContext) => Promise<void> | void = () => undefined,
    options: Pick<JobDefinition, 'attempts' | 'concurrency' | 'on'> = {},
  ) {
    Object.assign(this, options);
  }

  async handle(payload: ProbePayload, context: JobContext): Promise<void> {
    this.runs.push({ key: payload.key, jobId: context.jobId, attempt: context.attempt });
    await this.work(payload, context);
  }

  get keys(): string[] {
    return this.runs.map(({ key }) => key);
  }
}
