/**
 * Writes the made-up England (libs/matching-core/bench/nation.mjs) into an empty, migrated database as the product keeps it:
 * one service, its teams, employers, vacancies, clients and their wishes. Days are moved so that the nation is of today.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nationalOpening, nationalProfile } from '../../matching-core/bench/nation.mjs';
import { seeded } from '../../matching-core/bench/seeded.mjs';
import { copyIn } from './copy-in.mjs';

const nationDay = Date.UTC(2026, 2, 2);
const rowsAtOnce = 20_000;

const kinds = { tenant: 1, team: 2, employer: 3, vacancy: 4, client: 5, wishes: 6 };
/** The id of the nth of a kind, made as UUIDv7 are: in order, and with a tail like a random one. */
export function idOf(kind, number) {
  const random = seeded(number * 8 + kinds[kind]);
  const hex = (digits) =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = (0x0193_0000_0000 + number).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kinds[kind]}${hex(2)}-8${hex(3)}-${hex(12)}`;
}

const outcodeAt = new Map(
  gunzipSync(readFileSync(path.resolve(import.meta.dirname, '../../reference/data/uk-outcodes.csv.gz')))
    .toString()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([outcode, latitude, longitude]) => [`${Number(latitude)} ${Number(longitude)}`, outcode]),
);
const outcodeOf = (place) => (place && outcodeAt.get(`${place.point.latitude} ${place.point.longitude}`)) ?? null;

const clock = (minute) => {
  const ofDay = minute % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
};
const clockShift = ({ fromMinute, toMinute }) => ({
  day: Math.floor(fromMinute / 1440) + 1,
  start: clock(fromMinute),
  end: clock(toMinute),
});

/** A line of COPY's text form. */
const line = (values) =>
  `${values
    .map((value) => {
      if (value === null || value === undefined) return '\\N';
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return text.replace(/[\\\t\n\r]/g, (each) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[each]);
    })
    .join('\t')}\n`;

const vacancyColumns = [
  ...[
    'id',
    'tenant_id',
    'title',
    'title_key',
    'employer_id',
    'outcode',
    'latitude',
    'longitude',
    'radius_km',
    'precision',
  ],
  ...['area', 'soc2020', 'kind', 'advertised', 'hours_min', 'hours_max', 'shifts_certainty', 'shift_windows'],
  ...['shift_pattern', 'nights', 'weekends', 'pay_min_pence', 'pay_max_pence', 'pay_unit', 'pay_basis', 'pay_pro_rata'],
  ...['contract', 'remote', 'requirements', 'open_to_anyone', 'is_permanent', 'pays_minimum_wage', 'set_aside'],
  ...['closes_on', 'source', 'source_ref', 'state', 'first_seen_on', 'last_seen_on', 'edited_fields'],
  ...['create_fingerprint', 'created_at', 'updated_at'],
  ...['split', 'training', 'progression'],
];

function vacancyRow(facts, number, { moved, today, now }) {
  const { place, shifts } = facts;
  const employer = facts.employerId && idOf('employer', Number(facts.employerId.slice('employer-'.length)));
  return [
    ...[
      idOf('vacancy', number),
      idOf('tenant', 0),
      `Opening ${number}`,
      `opening ${number}`,
      employer,
      outcodeOf(place),
    ],
    ...[place?.point.latitude, place?.point.longitude, place?.radiusKm, place ? 'postcode' : 'none'],
    ...[place?.areaKind ?? 'unknown', facts.soc, 'employee', 'yes'],
    ...[
      facts.minMinutesPerWeek && facts.minMinutesPerWeek / 60,
      facts.maxMinutesPerWeek && facts.maxMinutesPerWeek / 60,
    ],
    ...[shifts ? 'known' : 'unknown', (shifts ?? []).map(clockShift), facts.pattern, facts.nights, facts.weekends],
    ...[facts.minPencePerHour, facts.maxPencePerHour, facts.minPencePerHour === null ? 'unknown' : 'hour'],
    ...[facts.payBasis, 'no', facts.contract, facts.remote, facts.requirements],
    ...['unknown', 'unknown', 'unknown', 'unknown', facts.closesOn && moved(facts.closesOn), 'bench', `${number}`],
    ...[facts.state === 'confirmed' ? 'open' : 'unconfirmed', moved(facts.firstSeenOn), today, '{}', 'bench', now, now],
    ...[facts.split, facts.training ?? 'unknown', facts.progression ?? 'unknown'],
  ];
}

const limitOf = (wish) => wish && { ...wish, words: null };

/** The wishes document that says what a profile says. */
function wishesOf(profile) {
  const { hours, availability, shifts, travel } = profile;
  return {
    occupations: profile.occupations.map(({ soc, strength }) => ({ soc, title: `SOC ${soc}`, strength, words: null })),
    hours: hours && {
      min: hours.minMinutesPerWeek / 60,
      max: hours.maxMinutesPerWeek / 60,
      buildUpTo: null,
      strength: hours.strength,
      words: null,
    },
    availability: availability && {
      days: Object.entries(availability.grid).map(([day, parts]) => ({ day: Number(day), parts })),
      strength: availability.strength,
      words: null,
    },
    shifts: Object.entries(shifts)
      .filter(([kind, strength]) => kind !== 'zeroHours' && strength !== 'not_said')
      .map(([kind, strength]) => ({ kind, strength, words: null })),
    travel: travel && { modes: travel.modes, maxMinutes: travel.maxMinutes, strength: travel.strength, words: null },
    pay: limitOf(profile.pay),
    contracts: profile.contracts.map(limitOf),
    environment: profile.environment.map(limitOf),
    employersToAvoid: profile.employersToAvoid.map((name) => ({
      employerId: idOf('employer', Number(name.slice('employer-'.length))),
      name,
      words: null,
    })),
    values: [],
    requirements: profile.requirements.map(({ kind, has }) => ({ kind, has, words: null })),
    startOn: null,
    notes: null,
  };
}

/** `client` is a connection past row security. */
export async function seedEngland(client, { clients, openings }) {
  const now = new Date().toISOString();
  const today = now.slice(0, 10);
  const days = Math.floor((Date.parse(today) - nationDay) / 86_400_000);
  const known = new Map();
  const moved = (day) => {
    if (!known.has(day)) known.set(day, new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
    return known.get(day);
  };
  const tenant = idOf('tenant', 0);
  const write = async (table, columns, rows) => {
    let lines = [];
    const flush = async () => {
      await copyIn(client, `${table} (${columns.join(', ')})`, [Buffer.from(lines.join(''))]);
      lines = [];
    };
    for (const row of rows) {
      lines.push(line(row));
      if (lines.length === rowsAtOnce) await flush();
    }
    await flush();
  };
  const stamps = ['create_fingerprint', 'created_at', 'updated_at'];
  const stamped = ['bench', now, now];
  const many = (count, row) =>
    (function* () {
      for (let number = 0; number < count; number += 1) yield row(number);
    })();

  await client.query(`set session_replication_role = replica`);
  await write('identity.tenant', ['id', 'name', 'created_at', 'updated_at'], [[tenant, 'England', now, now]]);
  const teams = Math.ceil(clients / 200);
  await write(
    'identity.team',
    ['id', 'tenant_id', 'name', 'name_key', ...stamps],
    many(teams, (number) => [idOf('team', number), tenant, `Team ${number}`, `team ${number}`, ...stamped]),
  );
  await write(
    'employers.employer',
    ['id', 'tenant_id', 'name', 'name_key', ...stamps],
    many(150_001, (number) => [
      idOf('employer', number),
      tenant,
      `Employer ${number}`,
      `employer ${number}`,
      ...stamped,
    ]),
  );
  const vacancies = seeded(20_260_302);
  await write(
    'vacancies.vacancy',
    vacancyColumns,
    many(openings, (number) => vacancyRow(nationalOpening(vacancies, number), number, { moved, today, now })),
  );
  const people = seeded(7);
  const profiles = Array.from({ length: clients }, () => nationalProfile(people));
  const teamOf = (number) => idOf('team', Math.floor(number / 200));
  await write(
    'clients.client',
    ['id', 'tenant_id', 'team_id', 'preferred_name', 'home_outcode', ...stamps],
    profiles.map(({ home }, number) => [
      ...[idOf('client', number), tenant, teamOf(number), `Client ${number}`, outcodeOf(home), ...stamped],
    ]),
  );
  await write(
    'clients.wishes_version',
    ['id', 'tenant_id', 'client_id', 'team_id', 'number', 'stated_on', 'recorded_at', 'source', 'wishes'],
    profiles.map((profile, number) => [
      ...[idOf('wishes', number), tenant, idOf('client', number), teamOf(number), 1, today, now, 'client'],
      wishesOf(profile),
    ]),
  );
  await client.query(`set session_replication_role = origin; vacuum analyze`).catch(async () => {
    await client.query(`set session_replication_role = origin`);
    await client.query(`vacuum analyze`);
  });
  return { tenant, today };
}

/** Fills one vacancy in `share`. */
export async function changeOneIn(client, share) {
  await client.query(
    `update vacancies.vacancy set state = 'filled', version = version + 1 where source_ref::int % $1 = 0
     and state in ('open', 'unconfirmed')`,
    [share],
  );
}
