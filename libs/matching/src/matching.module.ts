import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { IdentityModule } from '#identity';
import { ReferenceModule } from '#reference';
import { VacanciesModule } from '#vacancies';
import { ExplanationsQueries } from './explanations.queries';
import { OpeningIndexes } from './opening-indexes.queries';
import { RankingService } from './ranking.service';
import { RunsQueries } from './runs.queries';
import { RunsService } from './runs.service';
import { SuggestionsQueries } from './suggestions.queries';
import { SuggestionsService } from './suggestions.service';

const parts = [
  RunsService,
  RunsQueries,
  RankingService,
  SuggestionsService,
  SuggestionsQueries,
  ExplanationsQueries,
  OpeningIndexes,
];

@Module({
  imports: [IdentityModule, ReferenceModule, ClientsModule, VacanciesModule],
  providers: parts,
  exports: parts,
})
export class MatchingModule {}
