import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { IdentityModule } from '#identity';
import { JobDevelopmentModule } from '#job-development';
import { ReferenceModule } from '#reference';
import { VacanciesModule } from '#vacancies';
import { AgreedChangesQueries } from './agreed-changes.queries';
import { AgreedChangesService } from './agreed-changes.service';
import { Country } from './country';
import { ExplanationsQueries } from './explanations.queries';
import { FirstChoicesService } from './first-choices.service';
import { ListBasisQueries } from './list-basis.queries';
import { ListMakers } from './list-makers';
import { ListKeeper } from './list-keeper.service';
import { LiveIndex } from './live-index.queries';
import { OpeningIndexes } from './opening-indexes.queries';
import { OutlookQueries } from './outlook.queries';
import { PoliciesQueries } from './policies.queries';
import { PoliciesService } from './policies.service';
import { PolicyPreviews } from './policy-previews.queries';
import { ProfilesQueries } from './profiles.queries';
import { ProspectGroundQueries } from './prospect-ground.queries';
import { ProspectsQueries } from './prospects.queries';
import { QualityQueries } from './quality.queries';
import { RankingService } from './ranking.service';
import { RunReports } from './run-reports.service';
import { RunProgress } from './run-progress.queries';
import { RunTender } from './run-tender.service';
import { RunsQueries } from './runs.queries';
import { RunsService } from './runs.service';
import { SuggestionsQueries } from './suggestions.queries';
import { SuggestionsService } from './suggestions.service';
import { WhatIfQueries } from './what-if.queries';

const parts = [
  RunsService,
  RunsQueries,
  RunProgress,
  RunReports,
  QualityQueries,
  RunTender,
  RankingService,
  ListMakers,
  ListKeeper,
  FirstChoicesService,
  ProfilesQueries,
  SuggestionsService,
  AgreedChangesService,
  AgreedChangesQueries,
  SuggestionsQueries,
  ExplanationsQueries,
  OpeningIndexes,
  LiveIndex,
  ListBasisQueries,
  OutlookQueries,
  WhatIfQueries,
  PoliciesService,
  PoliciesQueries,
  PolicyPreviews,
  ProspectGroundQueries,
  Country,
  ProspectsQueries,
];

@Module({
  imports: [IdentityModule, ReferenceModule, ClientsModule, VacanciesModule, JobDevelopmentModule],
  providers: parts,
  exports: parts,
})
export class MatchingModule {}
