import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import './contract/problems';
import { ClientSuggestionsController } from './http/client-suggestions.controller';
import { RunsController } from './http/runs.controller';
import { SuggestionsController } from './http/suggestions.controller';
import { MatchingModule } from './matching.module';

/** The matching room as the API sees it. */
@Module({
  imports: [MatchingModule, ClientsModule],
  controllers: [RunsController, SuggestionsController, ClientSuggestionsController],
})
export class MatchingHttpModule {}
