import { Module } from '@nestjs/common';
import { EmployersModule } from '#employers';
import { IdentityModule } from '#identity';
import { VacanciesModule } from '#vacancies';
import { ExportsService } from './exports.service';
import { ImportFiles } from './import-files';
import { ImportPreviews } from './import-previews';
import { ImportRunner } from './import-runner';
import { ImportsQueries } from './imports.queries';
import { ImportsService } from './imports.service';
import { RowErrorFile } from './row-error-file';
import { RowWriter } from './row-writer';

const parts = [ImportsService, ImportsQueries, ImportPreviews, ImportRunner, ImportFiles, RowErrorFile, ExportsService];

@Module({
  imports: [IdentityModule, EmployersModule, VacanciesModule],
  providers: [...parts, RowWriter],
  exports: parts,
})
export class IntegrationsModule {}
