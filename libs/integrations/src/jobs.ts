import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { IntegrationsModule } from './integrations.module';
import { ForgetImportFilesJob, ForgetImportFilesSchedule } from './jobs/forget-import-files.job';
import { RunImportJob } from './jobs/run-import.job';

/** The integrations room as the worker sees it. */
@Module({
  imports: [IntegrationsModule, IdentityModule],
  providers: [RunImportJob, ForgetImportFilesJob, ForgetImportFilesSchedule],
})
export class IntegrationsJobsModule {}
