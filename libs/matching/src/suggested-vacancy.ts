import type { Day } from '#kernel';
import type { Reader } from '#platform/database';
import type { SuggestedVacancy } from './contract/explained.schema';

/** Joins of a vacancy `v` with its employer `e` and its site `st`. */
export const vacancyTables = `left join employers.employer e on e.id = v.employer_id
  left join employers.site st on st.id = v.site_id`;

/** The vacancy `v` as `SuggestedVacancy`, in SQL. `today` is the parameter that holds today in the service's time zone. */
export function vacancyObject(today: string): string {
  return `jsonb_build_object('id', v.id, 'title', v.title,
    'employer', case when e.id is not null then jsonb_build_object('id', e.id, 'name', e.name) end,
    'place', coalesce(st.postcode, v.place), 'soc2020', v.soc2020, 'hoursMin', v.hours_min, 'hoursMax', v.hours_max,
    'pay', jsonb_build_object('minPence', v.pay_min_pence, 'maxPence', v.pay_max_pence, 'unit', v.pay_unit,
      'basis', v.pay_basis, 'proRata', v.pay_pro_rata, 'text', v.pay_text),
    'contract', v.contract, 'closesOn', v.closes_on, 'state', v.state,
    'live', v.state in ('open', 'unconfirmed') and coalesce(v.closes_on >= ${today}::date, true))`;
}

/** Vacancies by id, as they stand now. */
export async function suggestedVacancies(
  reader: Reader,
  vacancyIds: readonly string[],
  today: Day,
): Promise<Map<string, SuggestedVacancy>> {
  const rows = await reader.query<{ vacancy: SuggestedVacancy }>(
    `select ${vacancyObject('$1')} as vacancy from vacancies.vacancy v ${vacancyTables} where v.id = any ($2::uuid[])`,
    [today, vacancyIds],
  );
  return new Map(rows.map(({ vacancy }) => [vacancy.id, vacancy]));
}
