import { Module } from '@nestjs/common';
import './contract/problems';
import { ImportPresetsController } from './http/import-presets.controller';
import { ImportsController } from './http/imports.controller';
import { IntegrationsModule } from './integrations.module';

/** The integrations room as the API sees it. */
@Module({ imports: [IntegrationsModule], controllers: [ImportsController, ImportPresetsController] })
export class IntegrationsHttpModule {}
