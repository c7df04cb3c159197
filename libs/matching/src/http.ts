import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { EventStreams } from '#platform/http';
import './contract/problems';
import { AgreedChangesController } from './http/agreed-changes.controller';
import { ClientSuggestionsController } from './http/client-suggestions.controller';
import { OutlookController } from './http/outlook.controller';
import { PoliciesController } from './http/policies.controller';
import { PolicySettingsController } from './http/policy-settings.controller';
import { ProspectsController } from './http/prospects.controller';
import { QualityController } from './http/quality.controller';
import { RunsController } from './http/runs.controller';
import { SuggestionsController } from './http/suggestions.controller';
import { MatchingModule } from './matching.module';

/** The matching room as the API sees it. */
@Module({
  imports: [MatchingModule, ClientsModule],
  providers: [EventStreams],
  controllers: [
    RunsController,
    QualityController,
    SuggestionsController,
    ClientSuggestionsController,
    AgreedChangesController,
    OutlookController,
    PoliciesController,
    PolicySettingsController,
    ProspectsController,
  ],
})
export class MatchingHttpModule {}
