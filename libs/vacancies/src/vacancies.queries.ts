import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Day } from '#kernel';
import { permits } from '#identity';
import { CLOCK, keyset, type Reader } from '#platform/database';
import { Occupations, Places } from '#reference';
import type { ListStateChanges, StateChangeView } from './contract/state-change.schema';
import type { ListVacancies, VacancyListItem, VacancyView } from './contract/vacancy.schema';
import { isExpired, isLive, nextStates } from './domain/lifecycle';
import { titleKey } from './domain/vacancy';
import { nearestFacts, usualFacts } from './environment';
import { locationColumns } from './location-sql';
import { areaAround } from './place-lookup';
import { dayInService } from './today';

type Derived = 'occupationTitle' | 'expired';
type ListRecord = Omit<VacancyListItem, Derived>;
type Stored = Omit<VacancyView, Derived | 'actions' | 'nextStates'>;

const listed = `v.id, v.title, case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end as employer,
  coalesce(s.postcode, v.place) as place, v.soc2020, v.kind, v.hours_min as "hoursMin", v.hours_max as "hoursMax",
  jsonb_build_object('minPence', v.pay_min_pence, 'maxPence', v.pay_max_pence, 'unit', v.pay_unit, 'basis', v.pay_basis,
    'proRata', v.pay_pro_rata, 'text', v.pay_text) as pay,
  v.contract, v.closes_on as "closesOn", v.state, v.first_seen_on as "firstSeenOn", v.last_seen_on as "lastSeenOn",
  v.created_at as "createdAt"`;

const tables = `vacancies.vacancy v
  left join employers.employer e on e.id = v.employer_id
  left join employers.site s on s.id = v.site_id`;

const oneVacancy = `
  select ${listed}, v.version,
    case when s.id is not null then jsonb_build_object('id', s.id, 'postcode', s.postcode, 'latitude', s.latitude,
      'longitude', s.longitude, 'precision', s.precision, 'radiusKm', s.radius_km) end as site,
    case when p.latitude is not null then jsonb_build_object('outcode', p.outcode, 'latitude', p.latitude,
      'longitude', p.longitude, 'precision', p.precision, 'radiusKm', p.radius_km, 'area', v.area) end as location,
    v.advertised, v.remote, v.requirements, v.starts_on as "startsOn", v.openings, v.state_reason as "stateReason",
    jsonb_build_object('certainty', v.shifts_certainty, 'windows', v.shift_windows, 'pattern', v.shift_pattern,
      'nights', v.nights, 'weekends', v.weekends, 'split', v.split) as shifts, v.training, v.progression,
    jsonb_build_object('openToAnyone', v.open_to_anyone, 'permanent', v.is_permanent,
      'paysMinimumWage', v.pays_minimum_wage, 'setAside', v.set_aside) as competitive,
    v.source, v.source_ref as "sourceRef", v.source_url as "sourceUrl", v.confirmed_on as "confirmedOn", v.description,
    v.updated_at as "updatedAt",
    coalesce((select jsonb_agg(jsonb_build_object('dimension', f.dimension, 'level', f.level, 'origin', f.origin,
        'observedBy', a.display_name, 'observedOn', f.observed_on) order by f.dimension, f.origin)
      from vacancies.environment_fact f left join identity.account a on a.id = f.observed_by
      where f.vacancy_id = v.id), '[]') as environment
  from ${tables} ${locationColumns}
  where v.id = $1`;

/** Reads of vacancies. Everyone of a tenant sees the same vacancies; nothing here is about a client. */
@Injectable()
export class VacanciesQueries {
  constructor(
    private readonly occupations: Occupations,
    private readonly places: Places,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One vacancy with what its workplace is like; null when there is none for this reader. */
  async find(reader: Reader, vacancyId: string): Promise<VacancyView | null> {
    const [vacancy] = await reader.query<Stored>(oneVacancy, [vacancyId]);
    if (!vacancy) return null;
    const usual = usualFacts(this.occupations, vacancy.soc2020);
    const { location, site } = vacancy;
    return {
      ...this.dated(vacancy, await dayInService(reader, this.clock.now())),
      location: location && {
        ...location,
        area: areaAround(this.places, { ...location, postcode: site?.postcode ?? null }),
      },
      environment: nearestFacts(
        vacancy.environment,
        usual.map((fact) => ({ ...fact, observedBy: null, observedOn: null })),
      ),
      ...choices(reader.actor, vacancy.state),
    };
  }

  /** A page of vacancies. A search by title is by likeness, still in the order asked for. */
  async list(reader: Reader, query: ListVacancies) {
    const today = await dayInService(reader, this.clock.now());
    const { where, parameters } = conditions(query, today);
    const { rows, page } = await keyset<ListRecord>(reader, {
      select: `select ${listed} from ${tables} where ${where}`,
      parameters,
      sorts: {
        createdAt: { column: 'v.created_at', type: 'timestamptz' },
        closesOn: { column: 'v.closes_on', type: 'date', nullable: true },
        title: { column: 'v.title_key', type: 'text' },
      },
      idColumn: 'v.id',
      query,
      filterKey: JSON.stringify({ ...query, cursor: undefined, limit: undefined }),
    });
    return { data: rows.map((row) => this.dated(row, today)), page };
  }

  /** What happened to a vacancy's state, newest first. Who did it is known of accounts only. */
  async stateChanges(reader: Reader, vacancyId: string, query: ListStateChanges) {
    const { rows, page } = await keyset<StateChangeView>(reader, {
      select: `select c.id, c.from_state as "fromState", c.to_state as "toState", c.reason, c.note,
          c.changed_at as "changedAt",
          case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.display_name) end as "changedBy"
        from vacancies.state_change c
        left join identity.account a on a.id = substring(c.changed_by from '^account:(.+)$')::uuid
        where c.vacancy_id = $1`,
      parameters: [vacancyId],
      sorts: { changedAt: { column: 'c.changed_at', type: 'timestamptz' } },
      idColumn: 'c.id',
      query,
      // A cursor belongs to the history of one vacancy.
      filterKey: vacancyId,
    });
    return { data: rows, page };
  }

  private dated<Row extends ListRecord>(row: Row, today: Day): Row & Pick<VacancyListItem, Derived> {
    return {
      ...row,
      occupationTitle: row.soc2020 ? (this.occupations.unitGroup(row.soc2020)?.title ?? null) : null,
      expired: isExpired(row.closesOn, today),
    };
  }
}

function choices(actor: Actor, state: VacancyView['state']): Pick<VacancyView, 'actions' | 'nextStates'> {
  if (actor.kind === 'entrance' || !permits(actor, 'vacancies:write')) return { actions: [], nextStates: [] };
  return {
    actions: ['edit', 'set_state', ...(isLive(state) ? (['confirm'] as const) : []), 'observe_environment'],
    nextStates: nextStates(state),
  };
}

function conditions(query: ListVacancies, today: Day): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const where = ['true'];
  if (query.q !== undefined) {
    const key = value(titleKey(query.q));
    where.push(`(v.title_key like '%' || ${key} || '%' or ${key} <% v.title_key)`);
  }
  if (query.soc !== undefined) where.push(`v.soc2020 like ${value(`${query.soc}%`)}`);
  if (query.state !== undefined) where.push(`v.state = any (${value(query.state)}::text[])`);
  if (query.live !== undefined) {
    const live = `(v.state in ('open', 'unconfirmed') and (v.closes_on is null or v.closes_on >= ${value(today)}))`;
    where.push(query.live ? live : `not ${live}`);
  }
  if (query.employerId !== undefined) where.push(`v.employer_id = ${value(query.employerId)}`);
  if (query.kind !== undefined) where.push(`v.kind = ${value(query.kind)}`);
  if (query.closesBefore !== undefined) where.push(`v.closes_on < ${value(query.closesBefore)}`);
  if (query.outcode !== undefined) {
    const outcode = value(query.outcode);
    where.push(`(v.site_id is null and v.outcode = ${outcode} or v.site_id in (
      select at.id from employers.site at where at.tenant_id = (select platform.tenant()) and at.outcode = ${outcode}))`);
  }
  return { where: where.join(' and '), parameters };
}
