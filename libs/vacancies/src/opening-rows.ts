import type { Day, EmployerId, VacancyId } from '#kernel';
import type { CopyRow } from '#platform/database';
import type { Occupations, Places } from '#reference';
import type { AreaKind } from './domain/vacancy';
import { nearestFacts, usualFacts, type Fact } from './environment';
import { locationColumns } from './location-sql';
import type { OpeningToRank } from './opening-record';
import { areaAround } from './place-lookup';

/** The vacancies that may still be filled on a day, in the order of columns that `OpeningRows` reads. Takes no parameters. */
export const liveOn = (today: Day) => `
  select v.id, v.employer_id, s.postcode, p.outcode, p.latitude, p.longitude, p.radius_km, v.area, v.soc2020, v.remote,
    v.hours_min, v.hours_max, v.shifts_certainty, v.shift_windows::text, v.shift_pattern, v.nights, v.weekends, v.split,
    v.pay_min_pence, v.pay_max_pence, v.pay_unit, v.pay_basis, v.pay_pro_rata, v.contract, v.requirements::text,
    v.training, v.progression, v.open_to_anyone, v.pays_minimum_wage, v.set_aside, v.closes_on, v.first_seen_on, v.state
  from vacancies.vacancy v
  left join employers.site s on s.id = v.site_id
  ${locationColumns}
  where v.state in ('open', 'unconfirmed') and (v.closes_on is null or v.closes_on >= '${today}'::date)`;

/** How many unlike texts are remembered: few shifts and requirements are unlike, and whoever writes others writes few. */
const mostRemembered = 50_000;

/** Makes openings of rows. What is alike is made once. */
export class OpeningRows {
  private readonly read = new Map<string, unknown>();
  private readonly areas = new Map<string, AreaKind>();
  private readonly days = new Map<number, Day>();

  constructor(
    private readonly occupations: Occupations,
    private readonly places: Places,
    private readonly said: ReadonlyMap<string, readonly Fact[]>,
    private readonly industries: ReadonlyMap<string, string>,
  ) {}

  /** The order of the fields is that of the columns of `liveOn`. */
  opening(row: CopyRow): OpeningToRank {
    const id = row.uuid() as VacancyId;
    const employerId = row.uuid() as EmployerId | null;
    const place = this.place(row);
    const soc2020 = row.text();
    return {
      id,
      employerId,
      place,
      soc2020,
      remote: word(row),
      hoursMin: row.float(),
      hoursMax: row.float(),
      shifts: {
        certainty: word(row),
        windows: this.json(row.text()!),
        pattern: word(row),
        nights: word(row),
        weekends: word(row),
        split: word(row),
      },
      pay: { minPence: row.integer(), maxPence: row.integer(), unit: word(row), basis: word(row), proRata: word(row) },
      contract: word(row),
      requirements: this.json(row.text()!),
      training: word(row),
      progression: word(row),
      competitive: { openToAnyone: word(row), paysMinimumWage: word(row), setAside: word(row) },
      closesOn: this.day(row.day()),
      firstSeenOn: this.day(row.day())!,
      state: word(row),
      environment: nearestFacts(this.said.get(id) ?? [], usualFacts(this.occupations, soc2020)),
      sic2007: this.industries.get(employerId ?? '') ?? null,
    };
  }

  private place(row: CopyRow): OpeningToRank['place'] {
    const [postcode, outcode] = [row.text(), row.text()];
    const [latitude, longitude, radiusKm] = [row.float(), row.float(), row.float()];
    const recorded = word<AreaKind>(row);
    if (latitude === null || longitude === null || radiusKm === null) return null;
    return { latitude, longitude, radiusKm, area: this.area({ postcode, outcode, area: recorded }) };
  }

  private area(at: Parameters<typeof areaAround>[1]): AreaKind {
    if (at.postcode === null && at.area !== 'unknown') return at.area;
    const key = `${at.postcode} ${at.outcode}`;
    let area = this.areas.get(key);
    if (area === undefined) this.areas.set(key, (area = areaAround(this.places, at)));
    return area;
  }

  private json<Value>(text: string): Value {
    let value = this.read.get(text);
    if (value === undefined) {
      value = JSON.parse(text);
      if (this.read.size < mostRemembered) this.read.set(text, value);
    }
    return value as Value;
  }

  private day(number: number | null): Day | null {
    if (number === null) return null;
    let day = this.days.get(number);
    if (day === undefined) this.days.set(number, (day = new Date(number * 86_400_000).toISOString().slice(0, 10)));
    return day;
  }
}

/** A word of a list; the table's checks hold it to the list. */
const word = <Word extends string>(row: CopyRow) => row.text() as Word;
