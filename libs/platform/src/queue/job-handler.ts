import { SetMetadata } from '@nestjs/common';

/** Metadata key by which the worker finds job handlers among the providers. */
export const JOB_HANDLER = 'foothold:job-handler';

/** Marks an injectable class that implements `JobDefinition`. The worker finds it in any module it imports. */
export const JobHandler = (): ClassDecorator => SetMetadata(JOB_HANDLER, true);
