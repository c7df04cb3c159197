import { Injectable } from '@nestjs/common';
import { TenantsQueries } from '#identity';
import { RelationshipsQueries } from '#job-development';
import { addDays, type Day, type EmployerId } from '#kernel';
import type { MatchingPolicy, ProspectFacts, ProspectGround } from '#matching-core';
import type { Reader } from '#platform/database';
import { Places } from '#reference';
import {
  type EmployerRecord,
  prospectOf,
  sectorsSeen,
  type SeenRecord,
  type SiteRecord,
} from './domain/prospect-facts';

/** What the ranking of employers worth a visit is told. Nothing of it is about a client. */
@Injectable()
export class ProspectGroundQueries {
  constructor(
    private readonly places: Places,
    private readonly tenants: TenantsQueries,
    private readonly relationships: RelationshipsQueries,
  ) {}

  /** Every employer on record, and what the service has seen in each sector. */
  async read(reader: Reader, policy: MatchingPolicy, today: Day): Promise<ProspectGround> {
    const { timeZone } = await this.tenants.own(reader);
    const employers = await reader.query<EmployerRecord>(
      `select e.id, e.sic, e.size_band as size,
         e.do_not_contact and coalesce(e.do_not_contact_until >= $1::date, true) as "doNotContact"
       from employers.employer e`,
      [today],
    );
    const sites = byEmployer(await this.sites(reader));
    const lookBack = addDays(today, -policy.prospects.hiring.lookBackDays);
    const seen = await reader.query<SeenRecord>(
      `select v.employer_id as "employerId", v.soc2020 as soc, count(*) as vacancies,
         count(*) filter (where v.first_seen_on >= $2::date) as lately, max(v.first_seen_on) as "lastSeenOn",
         bool_or(v.state in ('open', 'unconfirmed') and coalesce(v.closes_on >= $1::date, true)) as live
       from vacancies.vacancy v where v.employer_id is not null group by 1, 2`,
      [today, lookBack],
    );
    const vacancies = byEmployer(seen);
    const standings = await this.relationships.standings(reader, today, timeZone);
    return {
      employers: employers.map((employer): ProspectFacts =>
        prospectOf(
          employer,
          sites.get(employer.id) ?? [],
          vacancies.get(employer.id) ?? [],
          standings.get(employer.id) ?? null,
        ),
      ),
      seenInSectors: sectorsSeen(employers, vacancies),
    };
  }

  private async sites(reader: Reader): Promise<SiteRecord[]> {
    const rows = await reader.query<Omit<SiteRecord, 'area'> & { postcode: string | null; outcode: string | null }>(
      `select s.id, s.employer_id as "employerId", s.postcode, s.outcode, s.latitude, s.longitude,
         s.radius_km as "radiusKm"
       from employers.site s`,
    );
    return rows.map(({ postcode, outcode, ...site }) => {
      const code = postcode ?? outcode;
      return { ...site, area: code === null ? 'unknown' : this.places.locate(code).surroundings };
    });
  }
}

function byEmployer<Row extends { readonly employerId: EmployerId }>(rows: readonly Row[]): Map<EmployerId, Row[]> {
  const found = new Map<EmployerId, Row[]>();
  for (const row of rows) {
    const own = found.get(row.employerId);
    if (own) own.push(row);
    else found.set(row.employerId, [row]);
  }
  return found;
}
