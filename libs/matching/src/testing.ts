import { WishesQueries } from '#clients';
import { clientsRoom } from '#clients/testing';
import { TenantsQueries } from '#identity';
import { PressureQueries } from '#job-development';
import type { Actor, SystemActor } from '#kernel';
import type { JobDefinition } from '#platform/queue';
import { drainJobs, type TestDatabase } from '#platform/testing';
import { Occupations, Places } from '#reference';
import { OpeningQueries } from '#vacancies';
import type { RunView } from './contract/run.schema';
import type { ListSuggestions, SuggestionView } from './contract/suggestion.schema';
import { AgreedChangesQueries } from './agreed-changes.queries';
import { AgreedChangesService } from './agreed-changes.service';
import { ExplanationsQueries } from './explanations.queries';
import { FirstChoicesService } from './first-choices.service';
import { PlanRunJob } from './jobs/plan-run.job';
import { RankClientJob } from './jobs/rank-client.job';
import { RankPlaceJob } from './jobs/rank-place.job';
import { RefreshListsJob } from './jobs/refresh-lists.job';
import { SpreadFirstChoicesJob } from './jobs/spread-first-choices.job';
import { ReportRunJob } from './jobs/report-run.job';
import { StartNightJob } from './jobs/start-night.job';
import { TendRunJob } from './jobs/tend-run.job';
import { ListMakers } from './list-makers';
import { LiveIndex } from './live-index.queries';
import { ListKeeper } from './list-keeper.service';
import { OpeningIndexes } from './opening-indexes.queries';
import { ProfilesQueries } from './profiles.queries';
import { PoliciesQueries } from './policies.queries';
import { PoliciesService } from './policies.service';
import { PolicyPreviews } from './policy-previews.queries';
import { QualityQueries } from './quality.queries';
import { RankingService } from './ranking.service';
import { RunReports } from './run-reports.service';
import { RunsQueries } from './runs.queries';
import { RunTender } from './run-tender.service';
import { RunsService } from './runs.service';
import { SuggestionsQueries } from './suggestions.queries';
import { SuggestionsService } from './suggestions.service';

export { mostPlaces } from './domain/run';

type Parts = Pick<TestDatabase, 'work' | 'clock' | 'db'>;

/** The room's services on a test database, as one process has them, and its jobs. */
export function matchingRoom({ work, clock, db }: Parts) {
  const places = new Places();
  const tenants = new TenantsQueries();
  const wishes = new WishesQueries();
  const openings = new OpeningQueries(new Occupations(), places);
  const runQueries = new RunsQueries();
  const runs = new RunsService(work, runQueries, tenants);
  const profiles = new ProfilesQueries(wishes, places);
  const indexes = new OpeningIndexes(db, openings);
  const ranking = new RankingService(work, db, profiles, tenants, indexes, new ListMakers());
  const keeper = new ListKeeper(work, db, clock, profiles, indexes, ranking);
  const firstChoices = new FirstChoicesService(work, db, ranking);
  const quality = new QualityQueries(profiles, indexes);
  const reports = new RunReports(work, db, quality);
  const queries = new SuggestionsQueries(clock, new PressureQueries(tenants, clock));
  const policyQueries = new PoliciesQueries();
  const policies = new PoliciesService(db, work, policyQueries);
  const changeQueries = new AgreedChangesQueries(wishes, openings);
  const handlers: JobDefinition[] = [
    new StartNightJob(runs),
    new PlanRunJob(runs),
    new RankPlaceJob(ranking, runs),
    new TendRunJob(new RunTender(work, db, clock, runs)),
    new RankClientJob(ranking),
    new RefreshListsJob(keeper),
    new SpreadFirstChoicesJob(firstChoices),
    new ReportRunJob(reports),
  ];
  return {
    runs,
    runQueries,
    ranking,
    keeper,
    firstChoices,
    quality,
    reports,
    suggestions: new SuggestionsService(work, queries, changeQueries),
    changes: new AgreedChangesService(work, changeQueries, wishes, clientsRoom({ work, clock }).wishes),
    changeQueries,
    queries,
    explanations: new ExplanationsQueries(wishes, openings, places, queries),
    policies,
    policyQueries,
    previews: new PolicyPreviews(profiles, queries, new LiveIndex(indexes)),
    handlers,
  };
}

/** Starts a run and does all its jobs, and whatever else waits, at once. */
export async function aFinishedRun(testDb: TestDatabase, system: SystemActor): Promise<RunView> {
  const room = matchingRoom(testDb);
  const { id } = await room.runs.start(system, 'now');
  await drainJobs(testDb, room.handlers);
  const run = await testDb.db.read(system, (reader) => room.runQueries.find(reader, id));
  if (!run) throw new Error('aFinishedRun: the run is gone');
  return run;
}

/** The suggestions an actor sees: those on lists unless the query says otherwise. */
export async function suggestionsSeenBy(
  testDb: Parts,
  actor: Actor,
  query: Partial<ListSuggestions> = {},
): Promise<SuggestionView[]> {
  const { queries } = matchingRoom(testDb);
  const page = await testDb.db.read(actor, (reader) => queries.list(reader, { limit: 200, sort: 'rank', ...query }));
  return page.data;
}
