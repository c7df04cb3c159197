import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { NightSchedule } from './jobs/night-schedule';
import { PlanRunJob } from './jobs/plan-run.job';
import { RankClientJob } from './jobs/rank-client.job';
import { RankPlaceJob } from './jobs/rank-place.job';
import { RefreshListsJob } from './jobs/refresh-lists.job';
import { ReportRunJob } from './jobs/report-run.job';
import { SpreadFirstChoicesJob } from './jobs/spread-first-choices.job';

import { StartNightJob } from './jobs/start-night.job';
import { TendRunJob } from './jobs/tend-run.job';
import { MatchingModule } from './matching.module';

/** The matching room as the worker sees it. */
@Module({
  imports: [MatchingModule, IdentityModule],
  providers: [
    StartNightJob,
    PlanRunJob,
    RankPlaceJob,
    TendRunJob,
    RankClientJob,
    RefreshListsJob,
    SpreadFirstChoicesJob,
    ReportRunJob,
    NightSchedule,
  ],
})
export class MatchingJobsModule {}
