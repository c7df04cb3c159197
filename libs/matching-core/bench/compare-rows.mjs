/** Openings and wishes as rows of the comparison. What the made-up nation never says has no column: a profile that says it is refused. */

const earthRadiusKm = 6371;
const degrees = (radians) => (radians * 180) / Math.PI + 1e-7;
const radians = (each) => (each * Math.PI) / 180;
const isHard = (strength) => strength === 'must' || strength === 'deal_breaker';

/** Numbers every unlike list of shifts; 0 stands for none known. */
export class Rotas {
  #known = new Map([['', 0]]);

  numberOf(shifts) {
    const key = shifts.map(({ fromMinute, toMinute }) => `${fromMinute}-${toMinute}`).join(' ');
    if (!this.#known.has(key)) this.#known.set(key, this.#known.size);
    return this.#known.get(key);
  }

  /** Rows of rota, from_minute, to_minute. */
  *rows() {
    for (const [key, number] of this.#known) {
      for (const shift of key.split(' ').filter(Boolean)) yield [number, ...shift.split('-')];
    }
  }
}

/** @param opening its aspects, as the criteria see it */
export function openingRow(
  id,
  opening,
  rotas,
  { environmentDimensions, requirementKinds, surroundingAt, surroundings },
) {
  const { place, remote } = opening.travel;
  const needs = (essential) =>
    requirementKinds.reduce((bits, kind, at) => bits | (opening.requirements.get(kind) === essential ? 1 << at : 0), 0);
  const seen = (dimension) => surroundings[surroundingAt(opening.environment, dimension)];
  // One letter for each dimension: a for nothing known, b to f for what was seen or advertised, g to k for what is usual.
  const letter = (fact) => String.fromCharCode(97 + (fact ? fact.level + (fact.origin === 'usual' ? 5 : 0) : 0));
  return [
    ...[id, opening.occupation.soc ?? '-', opening.employer.employerId],
    ...[place?.point.latitude, place?.point.longitude, place?.radiusKm, place?.areaKind ?? 'unknown', remote],
    ...[opening.hours.minMinutesPerWeek, opening.hours.maxMinutesPerWeek],
    ...[opening.days_and_times.pattern, rotas.numberOf(opening.days_and_times.shifts)],
    ...['nights', 'weekends', 'split', 'rotating'].map((kind) => opening.shift_kinds[kind]),
    ...[opening.pay.minPencePerHour, opening.pay.maxPencePerHour, opening.pay.payBasis, opening.contract.contract],
    ...[
      environmentDimensions.map((dimension) => letter(seen(dimension))).join(''),
      needs('yes'),
      needs('unknown'),
      needs('no'),
    ],
    ...[opening.competitive.openToAnyone, opening.competitive.paysMinimumWage, opening.competitive.setAside],
    ...[opening.freshness.closesOn, opening.freshness.firstSeenOn, opening.freshness.state],
  ];
}

export function clientRow(number, profile, policy, { environmentDimensions, requirementKinds }) {
  const { home, hours, availability, shifts, pay, contracts, environment, requirements, employersToAvoid } = profile;
  refuseUnforeseen(profile);
  const travel = profile.travel?.modes.length > 0 || profile.travel?.remoteOnly ? profile.travel : null;
  const modes = travel ? travel.modes : policy.travel.assumedModes;
  const limit = Math.max(1, travel?.maxMinutes ?? policy.travel.assumedMaxMinutes);
  const wants = Array.from({ length: 3 }, (_, at) => {
    const wish = environment[at];
    if (!wish) return [null, null, null];
    const against = wish.strength === 'avoid' || wish.strength === 'deal_breaker';
    const low = (wish.want === 'low') !== against;
    return [environmentDimensions.indexOf(wish.dimension) + 1, low, isHard(wish.strength)];
  });
  const [answer] = requirements;
  return [
    ...[number, home.point.latitude, home.point.longitude, home.radiusKm, home.areaKind],
    ...[hours !== null, hours?.strength === 'must', hours?.minMinutesPerWeek, hours?.maxMinutesPerWeek],
    ...[availability !== null, availability?.strength === 'must'],
    ...[shifts.nights, shifts.weekends, shifts.split, shifts.rotating, shifts.zeroHours],
    ...[travel !== null, travel?.strength === 'must', travel?.remoteOnly ?? false, limit],
    ...['walk', 'cycle', 'bus', 'car'].map((mode) => modes.includes(mode)),
    ...[pay !== null, pay?.strength === 'must', pay?.floorPencePerHour, contracts[0]?.contract],
    ...wants.flat(),
    ...(answer ? [1 << requirementKinds.indexOf(answer.kind), answer.has, answer.hideWhenMissing] : [null, null, null]),
    employersToAvoid[0],
    ...reach(home, travel, modes, limit, policy),
  ];
}

/** Whether a hard limit bounds the journey, and then the box that holds all it leaves within reach: south, north, west, east. */
function reach(home, travel, modes, limit, { travel: { speeds } }) {
  if (travel?.strength !== 'must' || travel.remoteOnly) return [false, null, null, null, null];
  const kmBy = ({ detour, urbanKmPerHour, ruralKmPerHour, extraMinutes }) =>
    (Math.max(0, limit + 1 - extraMinutes) * Math.max(urbanKmPerHour, ruralKmPerHour)) / (60 * detour);
  const angle = (Math.max(...modes.map((mode) => kmBy(speeds[mode]))) + home.radiusKm) / earthRadiusKm;
  const { latitude, longitude } = home.point;
  const wide = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude)))));
  return [true, latitude - degrees(angle), latitude + degrees(angle), longitude - wide, longitude + wide];
}

/** Rows of client, from_minute, to_minute: the free stretches of two weeks, and of the night that runs into the first Monday. */
export function* freeTimeRows(number, { availability }, dayPartHours) {
  if (!availability) return;
  const isFree = new Uint8Array(2 * 168);
  for (const [day, parts] of Object.entries(availability.grid)) {
    for (const [from, to] of parts.map((part) => dayPartHours[part])) {
      for (let hour = from; hour < to; hour += 1) {
        const ofWeek = ((Number(day) - 1) * 24 + hour) % 168;
        isFree[ofWeek] = isFree[ofWeek + 168] = 1;
      }
    }
  }
  for (let from = isFree.indexOf(1); from !== -1;) {
    const end = isFree.indexOf(0, from);
    const to = end === -1 ? isFree.length : end;
    yield [number, from * 60, to * 60];
    from = end === -1 ? -1 : isFree.indexOf(1, to);
  }
}

function refuseUnforeseen(profile) {
  const { home, hours, availability, shifts, contracts, environment, requirements, employersToAvoid } = profile;
  const foreseen = {
    home: home !== null,
    hours: hours === null || (/must|prefer/.test(hours.strength) && (hours.buildUpToMinutesPerWeek ?? null) === null),
    availability: availability === null || Object.values(availability.grid).some((parts) => parts.length > 0),
    shifts: !Object.values(shifts).includes('indifferent') && shifts.zeroHours !== 'must',
    contracts: contracts.length <= 1 && contracts.every(({ strength }) => strength === 'prefer'),
    environment: environment.length <= 3 && environment.every(({ strength }) => strength !== 'indifferent'),
    requirements: requirements.length <= 1,
    employersToAvoid: employersToAvoid.length <= 1 && typeof (employersToAvoid[0] ?? '') === 'string',
    values: profile.values.length === 0,
    competitive: profile.competitive === 'not_said',
    notForMe: profile.notForMe.length === 0,
  };
  const [odd] = Object.keys(foreseen).filter((name) => !foreseen[name]);
  if (odd)
    throw new Error(
      `${odd}: the comparison has no SQL for this wish; write it in compare-sql.mjs and compare-rows.mjs`,
    );
}
