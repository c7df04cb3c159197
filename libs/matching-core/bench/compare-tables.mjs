/** The tables of the comparison: openings as the criteria see them, and what clients said, the same in both databases. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { anyJourney } from './compare-sql.mjs';

const columns = {
  opening_said: `id text, soc text, employer text, latitude double precision, longitude double precision, radius_km double precision,
    area area, remote remote, least_minutes int, most_minutes int, pattern pattern, rota int,
    has_nights known, has_weekends known, has_split known, has_rotating known, least_pence int, most_pence int, pay_basis pay_basis,
    contract contract, surroundings text, needs_yes int, needs_unknown int, needs_no int,
    is_open known, pays_minimum known, set_aside known, closes_on date, first_seen_on date, state state`,
  shift: 'rota int, from_minute int, to_minute int',
  client: `number int primary key, home_latitude double precision, home_longitude double precision, home_radius_km double precision,
    home_area area, has_hours boolean, hours_must boolean, hours_least int, hours_most int, has_days boolean, days_must boolean,
    nights text, weekends text, split text, rotating text, zero_hours text,
    has_travel boolean, travel_must boolean, remote_only boolean, limit_minutes int, walk boolean, cycle boolean, bus boolean, car boolean,
    has_pay boolean, pay_must boolean, pay_floor int, contract_wanted contract,
    environment_1 int, environment_1_low boolean, environment_1_hard boolean,
    environment_2 int, environment_2_low boolean, environment_2_hard boolean,
    environment_3 int, environment_3_low boolean, environment_3_hard boolean,
    answered_bit int, answered_has text, answered_hide boolean, avoided_employer text,
    has_reach boolean, south double precision, north double precision, west double precision, east double precision`,
  occupation_wish: 'client int, wanted text, strength text',
  free_time: 'client int, free_from int, free_to int',
  likeness: 'soc text, near text, likeness int',
};

const types = ({ contractKinds }) => ({
  known: ['no', 'unknown', 'yes'],
  area: ['urban', 'rural', 'unknown'],
  remote: ['on_site', 'hybrid', 'remote', 'unknown'],
  pattern: ['fixed', 'rotating', 'flexible', 'unknown'],
  pay_basis: ['stated', 'predicted', 'ote', 'unknown'],
  contract: [...contractKinds, 'unknown'],
  state: ['confirmed', 'unconfirmed'],
});

/** Writes rows to `<name>.csv` of a folder; both databases read the same files. */
export async function writeTable(folder, name, rows) {
  const file = createWriteStream(`${folder}/${name}.csv`);
  let text = '';
  for (const row of rows) {
    text += `${row.map((value) => value ?? '').join(',')}\n`;
    if (text.length < 2 ** 20) continue;
    if (!file.write(text)) await new Promise((resolve) => file.once('drain', resolve));
    text = '';
  }
  file.end(text);
  await finished(file);
}

/** Statements that make and fill the tables from the files of a folder, with what the criteria ask of an opening and no client. */
export function tablesSql(folder, policy, today, { divided, ground }, core) {
  const made = Object.entries(types(core)).map(
    ([name, values]) => `create type ${name} as enum (${values.map((value) => `'${value}'`).join(', ')})`,
  );
  const filled = Object.entries(columns).flatMap(([name, its]) => [
    `create table ${name} (${its})`,
    `copy ${name} from '${folder}/${name}.csv' (format csv)`,
  ]);
  return [
    ...made,
    ...filled,
    unitGroups,
    rotas(policy),
    closeness(policy, divided),
    openings(policy, today, divided, ground),
  ];
}

const unitGroups = 'create table unit_group as select distinct soc from opening_said';

/** The longest journey by bus that leaves time for every shift of a rota, and for one of them. */
function rotas({ travel: { buses } }) {
  const hoursOf = (bus, minute) =>
    `case (${minute} / 1440)::int % 7 when 5 then ${buses.saturday[bus]} when 6 then ${buses.sunday[bus]} else ${buses.weekday[bus]} end`;
  const day = (minute) => `floor(${minute} / 1440.0)::int * 1440`;
  const [first, last] = ['firstMinute', 'lastMinute'].map((bus) => hoursOf(bus, `(${day('to_minute')})`));
  const end = 'to_minute % 1440';
  const start = 'from_minute % 1440';
  return `create table rota as
    select rota, sum(to_minute - from_minute)::int as shift_minutes, min(journey) as all_within, max(journey) as some_within
    from (
      select *, case
        when ${end} > greatest(1020, ${last}) or ${end} < least(720, ${first}) then -1
        when ${start} >= 720 then ${anyJourney}
        else ${start} - ${hoursOf('firstMinute', `(${day('from_minute')})`)} end as journey
      from shift
    ) as reached group by rota
    union all select 0, 0, ${anyJourney}, ${anyJourney}`;
}

/** How close each unit group comes to each group that somebody wants, avoids or does not mind. */
function closeness({ occupation: shares }, divided) {
  return `create table closeness as
    select wanted, soc, covers, case when covers then 100 else greatest(by_group, ${divided(`alike * ${shares.likenessPercent}`, 100)}) end as percent
    from (
      select wanted, soc, starts_with(soc, wanted) as covers,
        case
          when length(wanted) > 3 and left(soc, 3) = left(wanted, 3) then ${shares.sameMinorGroupPercent}
          when length(wanted) > 2 and left(soc, 2) = left(wanted, 2) then ${shares.sameSubMajorGroupPercent}
          when left(soc, 1) = left(wanted, 1) then ${shares.sameMajorGroupPercent}
          else 0 end as by_group,
        coalesce((select max(likeness) from likeness where likeness.soc = unit_group.soc and starts_with(near, wanted)), 0) as alike
      from (select distinct wanted from occupation_wish) as wishes cross join unit_group where soc <> '-'
    ) as told`;
}

/** Openings with the points that they have for everybody: freshness, and being a job like any other. Closed ones are left out. */
function openings(policy, today, divided, ground) {
  const { weights, unknownPercent, freshness } = policy;
  const age = `least(${freshness.staleDays}, greatest(${freshness.freshDays}, date '${today}' - first_seen_on))`;
  const faded = divided(
    `${100 - freshness.percentWhenStale} * (${age} - ${freshness.freshDays})`,
    freshness.staleDays - freshness.freshDays,
  );
  const bySeen = `case when first_seen_on is null then 100 else 100 - ${faded} end`;
  const percent = `case
      when state = 'unconfirmed' then ${unknownPercent.freshness}
      when closes_on - date '${today}' <= ${freshness.closingSoonDays} then least(${freshness.percentClosingSoon}, ${bySeen})
      else ${bySeen} end`;
  const competitive = `case
      when contract = 'voluntary' or is_open = 'no' or pays_minimum = 'no' or set_aside = 'yes' then 0
      when is_open = 'yes' and pays_minimum = 'yes' and set_aside = 'no' then ${weights.competitive}
      else ${Math.floor((weights.competitive * unknownPercent.competitive) / 100)} end`;
  const levels = Array.from({ length: 11 }, (_, at) => `(ascii(substring(surroundings, ${at + 1}, 1)) - 96)::smallint`);
  const has = `pattern <> 'flexible'::pattern and latitude is not null and remote <> 'remote'`;
  const degrees = (radians) => `(${radians}) * 180 / pi() + 1e-7`;
  const high = degrees('radius_km / 6371');
  const wide = degrees('asin(least(1, sin(radius_km / 6371) / cos(latitude * pi() / 180)))');
  return `create table opening as
    select *${ground} from (
      select id, soc, employer, latitude, longitude, cos(latitude * pi() / 180) as cosine, radius_km, area, remote,
        latitude is null or remote = 'remote' as is_anywhere,
        latitude - (${high}) as most_south, latitude + ${high} as most_north,
        longitude - (${wide}) as most_west, longitude + ${wide} as most_east,
        least_minutes, most_minutes, pattern, rota, shift_minutes,
        case when ${has} then all_within else ${anyJourney} end as all_within,
        case when ${has} then some_within else ${anyJourney} end as some_within,
        has_nights, has_weekends, has_split, has_rotating, least_pence, most_pence, pay_basis, contract,
        array[${levels.join(', ')}] as environment, needs_yes, needs_unknown, needs_no, closes_on,
        ${divided(`${weights.freshness} * (${percent})`, 100)} + ${competitive} as own_points
      from opening_said join rota using (rota)
      where closes_on is null or closes_on >= date '${today}'
    ) as judged
    order by is_anywhere, floor(latitude / 0.2), floor(longitude / 0.3), floor(latitude / 0.03), floor(longitude / 0.05), soc`;
}
