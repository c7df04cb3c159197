export { IntegrationsModule } from './integrations.module';
export { ImportsService, type LocalFile } from './imports.service';
export { ImportRunner, type Progress, type RunOptions } from './import-runner';
export { ImportsQueries } from './imports.queries';
export { RowErrorFile } from './row-error-file';
export { exportFormats, ExportsService, type ExportFormat, type ExportRow, type ExportSource } from './exports.service';
export { StartImport, type ImportId, type ImportView } from './contract/import.schema';
export { importKinds } from './domain/import-run';
export { presetNames } from './domain/preset-names';
