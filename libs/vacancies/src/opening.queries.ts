import { Injectable } from '@nestjs/common';
import type { Day } from '#kernel';
import type { Reader } from '#platform/database';
import { Occupations, Places } from '#reference';
import type { Pay } from './domain/pay';
import type { AreaKind, Known, ShiftCertainty, ShiftPattern, ShiftWindow } from './domain/vacancy';
import { nearestFacts, usualFacts, type Fact } from './environment';
import { locationColumns } from './location-sql';
import type { OpeningRecord, OpeningToRank } from './opening-record';
import { liveOn, OpeningRows } from './opening-rows';
import { areaAround } from './place-lookup';

/** Which openings to read. */
export interface LiveQuery {
  /** An opening whose last day to apply is before this day is left out. */
  readonly today: Day;
  /** Only ids after this one; for reading in batches. */
  readonly afterId?: string;
  readonly limit?: number;
  /** Only openings whose place may be this near, those without a known place, and those done from home. */
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly withinKm: number };
}

type Stored = Omit<
  OpeningRecord,
  'place' | 'shifts' | 'pay' | 'state' | 'environment' | 'employerName' | 'competitive' | 'sic2007'
> &
  OpeningRecord['competitive'] & {
    latitude: number | null;
    longitude: number | null;
    radiusKm: number | null;
    area: AreaKind;
    postcode: string | null;
    state: OpeningRecord['state'];
    shiftsCertainty: ShiftCertainty;
    windows: ShiftWindow[];
    pattern: ShiftPattern;
    nights: Known;
    weekends: Known;
    split: Known;
    minPence: number | null;
    maxPence: number | null;
    unit: Pay['unit'];
    basis: Pay['basis'];
    proRata: Known;
    payText: string | null;
  };

// Plain columns, not built objects: at ten thousand rows the parsing of JSON would be most of the time.
const openings = `
  select v.id, v.title, v.employer_id as "employerId", v.site_id as "siteId", v.place as "placeText",
    s.postcode, p.outcode, p.latitude, p.longitude, p.radius_km as "radiusKm", p.precision, v.area, v.soc2020, v.remote,
    v.hours_min as "hoursMin", v.hours_max as "hoursMax", v.shifts_certainty as "shiftsCertainty",
    v.shift_windows as windows, v.shift_pattern as pattern, v.nights, v.weekends, v.split, v.pay_min_pence as "minPence",
    v.pay_max_pence as "maxPence", v.pay_unit as unit, v.pay_basis as basis, v.pay_pro_rata as "proRata",
    v.pay_text as "payText", v.contract, v.requirements, v.training, v.progression, v.open_to_anyone as "openToAnyone",
    v.pays_minimum_wage as "paysMinimumWage", v.set_aside as "setAside", v.closes_on as "closesOn", v.first_seen_on as "firstSeenOn",
    v.last_seen_on as "lastSeenOn", v.state
  from vacancies.vacancy v
  left join employers.site s on s.id = v.site_id
  ${locationColumns}`;

/** How many kilometres one degree of latitude is, rounded down: a box drawn with it is never too small. */
const kmPerDegree = 110.5;

/** The openings that the ranking reads. */
@Injectable()
export class OpeningQueries {
  constructor(
    private readonly occupations: Occupations,
    private readonly places: Places,
  ) {}

  /** Vacancies that may still be filled on a day, by id. */
  async live(reader: Reader, { today, afterId, limit, near }: LiveQuery): Promise<OpeningRecord[]> {
    const parameters: unknown[] = [today];
    const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
    const where = [`v.state in ('open', 'unconfirmed')`, `(v.closes_on is null or v.closes_on >= $1)`];
    if (afterId !== undefined) where.push(`v.id > ${value(afterId)}`);
    if (near) {
      const across = Math.cos((Math.min(89, Math.abs(near.latitude) + near.withinKm / kmPerDegree) * Math.PI) / 180);
      const reach = `(${value(near.withinKm)}::float8 + coalesce(p.radius_km, 0))`;
      where.push(`(p.latitude is null or v.remote = 'remote'
        or abs(p.latitude - ${value(near.latitude)}::float8) * ${kmPerDegree} <= ${reach}
        and abs(p.longitude - ${value(near.longitude)}::float8) * ${kmPerDegree * across} <= ${reach})`);
    }
    const end = limit === undefined ? '' : `limit ${value(limit)}`;
    const rows = await reader.query<Stored>(
      `${openings} where ${where.join(' and ')} order by v.id ${end}`,
      parameters,
    );
    return this.completed(reader, rows);
  }

  /**
   * Hands over all vacancies that may still be filled on a day, one by one and in no promised order, and keeps none: for
   * hundreds of thousands of them. What few openings say (`shifts`, `requirements`, `environment`) may be one and the same
   * value for many. Returns how many there were.
   */
  async each(reader: Reader, today: Day, onOpening: (opening: OpeningToRank) => void): Promise<number> {
    const said = new Map<string, Fact[]>();
    await reader.copyOut(
      `select f.vacancy_id, f.dimension, f.level, f.origin from vacancies.environment_fact f`,
      (row) => {
        const vacancyId = row.uuid()!;
        const fact = { dimension: row.text(), level: row.integer(), origin: row.text() } as Fact;
        said.set(vacancyId, [...(said.get(vacancyId) ?? []), fact]);
      },
    );
    const industries = new Map<string, string>();
    await reader.copyOut(`select e.id, e.sic::text from employers.employer e where e.sic is not null`, (row) =>
      industries.set(row.uuid()!, row.text()!),
    );
    const rows = new OpeningRows(this.occupations, this.places, said, industries);
    return reader.copyOut(liveOn(today), (row) => onOpening(rows.opening(row)));
  }

  /** The openings of these ids by id, whether or not they may still be filled; the ones a reader may not see are left out. */
  async byIds(reader: Reader, ids: readonly string[]): Promise<(Omit<OpeningRecord, 'state'> & { state: string })[]> {
    const rows = await reader.query<Stored>(`${openings} where v.id = any ($1::uuid[]) order by v.id`, [ids]);
    return this.completed(reader, rows);
  }

  // Statements of their own: joined, a planner without statistics asks them once for every row.
  private async completed(reader: Reader, rows: readonly Stored[]): Promise<OpeningRecord[]> {
    const facts = await reader.query<Fact & { vacancyId: string }>(
      `select f.vacancy_id as "vacancyId", f.dimension, f.level, f.origin
       from vacancies.environment_fact f where f.vacancy_id = any ($1::uuid[])`,
      [rows.map(({ id }) => id)],
    );
    const employers = await reader.query<{ id: string; name: string; sic: string | null }>(
      `select e.id, e.name, e.sic from employers.employer e where e.id = any ($1::uuid[])`,
      [[...new Set(rows.flatMap(({ employerId }) => employerId ?? []))]],
    );
    const byId = new Map(employers.map((employer) => [employer.id, employer]));
    const said = new Map<string, Fact[]>();
    for (const { vacancyId, ...fact } of facts) said.set(vacancyId, [...(said.get(vacancyId) ?? []), fact]);
    return rows.map((row) => this.opening(row, said.get(row.id) ?? [], byId.get(row.employerId ?? '') ?? null));
  }

  private opening(
    row: Stored,
    said: readonly Fact[],
    employer: { name: string; sic: string | null } | null,
  ): OpeningRecord {
    const { latitude, longitude, radiusKm, postcode } = row;
    const known = latitude !== null && longitude !== null && radiusKm !== null;
    return {
      id: row.id,
      title: row.title,
      employerId: row.employerId,
      employerName: employer?.name ?? null,
      siteId: row.siteId,
      placeText: postcode ?? row.placeText,
      outcode: row.outcode,
      precision: row.precision,
      place: known ? { latitude, longitude, radiusKm, area: areaAround(this.places, row) } : null,
      soc2020: row.soc2020,
      remote: row.remote,
      hoursMin: row.hoursMin,
      hoursMax: row.hoursMax,
      shifts: {
        certainty: row.shiftsCertainty,
        windows: row.windows,
        pattern: row.pattern,
        nights: row.nights,
        weekends: row.weekends,
        split: row.split,
      },
      pay: {
        minPence: row.minPence,
        maxPence: row.maxPence,
        unit: row.unit,
        basis: row.basis,
        proRata: row.proRata,
        text: row.payText,
      },
      contract: row.contract,
      environment: nearestFacts(said, usualFacts(this.occupations, row.soc2020)),
      requirements: row.requirements,
      training: row.training,
      progression: row.progression,
      competitive: { openToAnyone: row.openToAnyone, paysMinimumWage: row.paysMinimumWage, setAside: row.setAside },
      sic2007: employer?.sic ?? null,
      closesOn: row.closesOn,
      firstSeenOn: row.firstSeenOn,
      lastSeenOn: row.lastSeenOn,
      state: row.state,
    };
  }
}
