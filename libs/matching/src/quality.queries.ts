import { Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ClientId, Day } from '#kernel';
import { criteria, type MatchingPolicy, type OpeningIndex, rank, whatStandsInTheWay } from '#matching-core';
import type { Reader } from '#platform/database';
import type { MatchingQualityView } from './contract/quality.schema';
import type { PersonInGroups } from './domain/exposure';
import type { EmployersShare, MeasuredQuality, ShortListReason } from './domain/measured-quality';
import { policyOf } from './domain/policy';
import {
  concentrationOf,
  countBy,
  differenceOf,
  mainReason,
  otherReasons,
  percentOf,
  shortBelow,
  steadinessOf,
  tellable,
  topLength,
} from './domain/quality';
import { withSpeeds } from './domain/travel-speeds';
import { OpeningIndexes } from './opening-indexes.queries';
import { type ClientToRank, ProfilesQueries } from './profiles.queries';

/**
 * How many lists are looked at one by one, where looking takes long. Which ones is drawn by the run's id: other ones every
 * night, and always the same for one run.
 */
const sampleSize = 200;

/** By how much travel could be slower or faster than planned, in percent. */
const speedPercent = 25;

const reasonNames = [...Object.keys(criteria), ...Object.keys(otherReasons)] as ShortListReason[];

interface Measured {
  readonly id: string;
  readonly day: Day;
  readonly policy: MatchingPolicy;
}

const isLive = `v.state in ('open', 'unconfirmed') and (v.closes_on is null or v.closes_on >= $1::date)`;

/** How good the lists of a service are, after its last run. */
@Injectable()
export class QualityQueries {
  constructor(
    private readonly profiles: ProfilesQueries,
    private readonly indexes: OpeningIndexes,
  ) {}

  /** What was measured after the last run that was; null before there is one. */
  async newest(reader: Reader): Promise<MatchingQualityView | null> {
    const [row] = await reader.query<StoredReport>(
      `select r.id as "runId", r.day, r.finished_at as "finishedAt", r.policy_version as "policyVersion",
         r.engine_version as "engineVersion", p.steadiness, p.quality
       from matching.run_report p join matching.run r on r.id = p.run_id
       where p.quality is not null order by r.created_at desc, r.id desc limit 1`,
    );
    return row ? viewOf(row) : null;
  }

  /** Works out how good the lists are that a run has left. For a reader who sees every list of the service. */
  async measure(reader: Reader, runId: string): Promise<MeasuredQuality> {
    const [row] = await reader.query<{ day: Day; version: string; figures: object }>(
      `select day, policy_version as version, policy as figures from matching.run where id = $1`,
      [runId],
    );
    if (!row) throw new Error('No such run to measure.');
    const run = { id: runId, day: row.day, policy: policyOf(row.version, row.figures) };
    const index = await this.indexes.read(reader, run);
    const [vacancies] = await reader.query<MeasuredQuality['vacancies']>(vacanciesShown, [run.day]);
    return {
      shortLists: await this.shortLists(reader, run, index),
      vacancies: vacancies!,
      firstPlaces: await employersShare(reader, run.day, 'each.place = 1'),
      allPlaces: await employersShare(reader, run.day, 'true'),
      travelSpeeds: await this.atOtherSpeeds(reader, run, index),
    };
  }

  /** How long the list of each person is, for separately held groups: `groups` by id of the client. */
  async peopleInGroups(
    reader: Reader,
    groups: ReadonlyMap<string, PersonInGroups['groups']>,
  ): Promise<{ people: PersonInGroups[]; withoutRow: number; withoutList: number }> {
    const lists = await reader.query<{ clientId: string; suggestions: number }>(
      `select client_id as "clientId", cardinality(vacancy_ids) as suggestions from matching.run_list`,
    );
    const people = lists.flatMap(({ clientId, suggestions }) => {
      const own = groups.get(clientId);
      return own ? [{ groups: own, suggestions }] : [];
    });
    return { people, withoutRow: lists.length - people.length, withoutList: groups.size - people.length };
  }

  private async shortLists(reader: Reader, run: Measured, index: OpeningIndex): Promise<MeasuredQuality['shortLists']> {
    const [counts] = await reader.query<{ people: number; short: number }>(
      `select count(*)::integer as people, (count(*) filter (where ${isShort}))::integer as short from matching.run_list`,
    );
    const short = await this.sample(reader, run, isShort);
    const reasons: ShortListReason[] = [];
    for (const { profile } of short) {
      reasons.push(mainReason(whatStandsInTheWay(index, profile, run.policy, run.day)));
      await breathe();
    }
    const found = countBy(reasonNames, reasons).filter(({ people }) => people > 0);
    return { ...counts!, lookedAt: short.length, reasons: tellable(found) };
  }

  private async atOtherSpeeds(
    reader: Reader,
    run: Measured,
    index: OpeningIndex,
  ): Promise<MeasuredQuality['travelSpeeds']> {
    const sample = await this.sample(reader, run, 'true');
    const against = async (percent: number) => {
      const policy = withSpeeds(run.policy, percent);
      const differences = [];
      for (const { profile } of sample) {
        const top = (by: MatchingPolicy) =>
          rank(index, profile, by, { k: topLength, today: run.day }).map(({ openingId }) => openingId);
        differences.push(differenceOf({ before: top(run.policy), after: top(policy) }));
        await breathe();
      }
      return steadinessOf(differences);
    };
    return { slower: await against(100 - speedPercent), faster: await against(100 + speedPercent) };
  }

  private async sample(reader: Reader, { id }: Measured, where: string): Promise<ClientToRank[]> {
    const clients = await reader.query<{ id: ClientId }>(
      `select client_id as id from matching.run_list where ${where} order by md5($1 || client_id::text) limit ${sampleSize}`,
      [id],
    );
    return this.profiles.toRank(
      reader,
      clients.map((client) => client.id),
    );
  }
}

const isShort = `cardinality(vacancy_ids) < ${shortBelow}`;

const vacanciesShown = `
  with shown as materialized (select distinct vacancy_id from matching.suggestion),
    listed as materialized (select distinct unnest(vacancy_ids) as vacancy_id from matching.run_list)
  select count(*)::integer as live, (count(*) filter (where l.vacancy_id is null))::integer as "onNoList",
    (count(*) filter (where l.vacancy_id is null and s.vacancy_id is null))::integer as "neverShown"
  from vacancies.vacancy v
  left join shown s on s.vacancy_id = v.id
  left join listed l on l.vacancy_id = v.id
  where ${isLive}`;

async function employersShare(reader: Reader, day: Day, which: string): Promise<EmployersShare> {
  const held = await reader.query<{ employerId: string | null; places: number }>(
    `select v.employer_id as "employerId", count(*)::integer as places
     from matching.run_list l cross join unnest(l.vacancy_ids) with ordinality as each (vacancy_id, place)
     join vacancies.vacancy v on v.id = each.vacancy_id
     where ${which} group by 1`,
  );
  const [{ employers } = { employers: 0 }] = await reader.query<{ employers: number }>(
    `select count(distinct v.employer_id)::integer as employers from vacancies.vacancy v where ${isLive}`,
    [day],
  );
  const known = held.flatMap(({ employerId, places }) => (employerId === null ? [] : [places]));
  const employerNotKnown = held.find(({ employerId }) => employerId === null)?.places ?? 0;
  return { ...concentrationOf(known, employers), employerNotKnown };
}

interface StoredReport extends Omit<
  MatchingQualityView,
  'shortLists' | 'vacancies' | 'nightToNight' | keyof MeasuredQuality
> {
  readonly steadiness: MatchingQualityView['nightToNight'];
  readonly quality: MeasuredQuality;
}

function viewOf({ steadiness, quality, ...run }: StoredReport): MatchingQualityView {
  const { shortLists, vacancies, firstPlaces, allPlaces, travelSpeeds } = quality;
  return {
    ...run,
    shortLists: {
      ...shortLists,
      shortPercent: percentOf(shortLists.short, shortLists.people),
      reasons: shortLists.reasons.map(({ group, people }) => ({ reason: group, people })),
    },
    vacancies: {
      ...vacancies,
      onNoListPercent: percentOf(vacancies.onNoList, vacancies.live),
      neverShownPercent: percentOf(vacancies.neverShown, vacancies.live),
    },
    firstPlaces,
    allPlaces,
    nightToNight: steadiness,
    travelSpeeds,
  };
}
