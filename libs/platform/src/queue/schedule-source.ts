import { SetMetadata } from '@nestjs/common';
import type { ScheduleDefinition } from './job';

/** Metadata key by which the worker finds schedule sources among the providers. */
export const SCHEDULE_SOURCE = 'foothold:schedule-source';

/** Says which jobs start by the calendar. Implemented by an injectable class of a jobs door marked `@ScheduleSource()`. */
export interface Schedule {
  /** Every schedule there should be now, one for each tenant as a rule. Asked at worker start and about once a minute. */
  schedules(): Promise<readonly ScheduleDefinition[]>;
}

/** Marks an injectable class that implements `Schedule`. */
export const ScheduleSource = (): ClassDecorator => SetMetadata(SCHEDULE_SOURCE, true);
