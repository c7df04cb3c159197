/**
 * The ranking of one client as SQL, for PostgreSQL and DuckDB: the formulas of every criterion that the made-up nation asks for,
 * with the figures of a policy. Whole points, equal to those of the core. Null stands for left out: it makes the sum null.
 *
 * Tables: compare-tables.mjs. Parameters: the first and the last client. What depends on a client alone is worked out once, in `wishes`,
 * `occupations` and `rotas`; of the openings only those within reach are looked at where the client's travel is a hard limit.
 */
const earthRadiusKm = 6371.0088;
const modes = ['walk', 'cycle', 'bus', 'car'];
const shiftKinds = ['nights', 'weekends', 'split', 'rotating'];
const environmentWishes = [1, 2, 3];
/** Keeps a subquery whole: without it a planner repeats an expression wherever its name stands. */
const once = 'offset 0';
/** Shifts that any journey leaves time for. */
export const anyJourney = 1_000_000;

/**
 * @param policy a checked policy
 * @param dialect one of `dialects`
 * @param k length of the list
 * @returns text with two parameters, the first and the last client; rows of number, id and points, each list in its order
 */
export function rankingSql(policy, { divided, withinReach, listed }, k) {
  const { weights, unknownPercent } = policy;
  /** Points of a share of the weight, where both are figures of the policy. */
  const portion = (of, percent) => Math.floor((of * percent) / 100);
  const unknown = (criterion) => portion(weights[criterion], unknownPercent[criterion]);
  const share = (of, percent) => divided(`${of} * ${percent}`, 100);

  return `
with said as materialized (
  select *, cos(home_latitude * pi() / 180) as home_cosine,
    ${divided(weights.shift_kinds, `greatest(1, ${shiftKinds.map((kind) => `(${kind} <> 'not_said')::int`).join(' + ')})`)} as shift_kinds_of,
    ${divided(weights.environment, `greatest(1, ${environmentWishes.map((at) => `(environment_${at} is not null)::int`).join(' + ')})`)} as environment_of,
    ${divided(weights.requirements, '(answered_bit is not null)::int + 1')} as requirements_of
  from client where number between $1 and $2
), rotas as materialized (
  select number, rota, coalesce(sum(greatest(0, least(to_minute, free_to) - greatest(from_minute, free_from))) filter (where free_from is not null), 0)::int as covered
  from said cross join rota left join shift using (rota)
    left join free_time on client = number and free_from < to_minute and free_to > from_minute
  group by number, rota
), wishes as materialized (
  select *,
    ${shiftKinds.map((kind) => ['yes', 'no', 'unknown'].map((has) => `${shiftKindPoints(kind, has)} as ${kind}_${has}`).join(', ')).join(',\n    ')},
    ${environmentWishes.map((at) => `array[${environmentPoints(at).join(', ')}] as environment_${at}_points`).join(',\n    ')},
    ${answerPoints()},
    (select array_agg(covered order by rota) from rotas where rotas.number = said.number) as covered_by_rota
  from said
), occupations as materialized (
  ${occupations()}
)
${listed(
  `select number, id, closes_on, points + ${travelPoints()} as points
    from (
      select *, ${bestMode()} as best
      from (
        select *, ${modes.map(minutes).join(', ')}
        from (
          select *, greatest(0, between_km - (home_radius_km + radius_km)) as low_km, between_km + (home_radius_km + radius_km) as high_km
          from (
            select *, ${distanceKm()} as between_km
            from (
              select wishes.number, id, closes_on, latitude, longitude, cosine, radius_km, area, remote, all_within, some_within,
                home_latitude, home_longitude, home_cosine, home_radius_km, home_area,
                has_travel, travel_must, remote_only, limit_minutes, ${modes.join(', ')},
                occupations.points + own_points + ${hoursPoints()} + ${daysPoints()} + ${shiftKinds.map(shiftKindOf).join(' + ')}
                + ${payPoints()} + ${contractPoints()} + ${environmentWishes.map(environmentOf).join(' + ')}
                + ${requirementsPoints()} + ${employerPoints()} as points
              from ${withinReach} join occupations on occupations.number = wishes.number and occupations.soc = opening.soc
              ${once}
            ) as judged where points is not null ${once}
          ) as apart ${once}
        ) as ranges ${once}
      ) as journeys ${once}
    ) as chosen ${once}`,
  k,
)}`;

  function occupations() {
    const of = weights.occupation;
    const { mustOnlyPercent, acceptablePercent, likeAvoidedPercent } = policy.occupation;
    const any = (condition) => `coalesce(bool_or(${condition}), false)`;
    return `select number, soc, points from (
    select number, soc, case
      when not is_stated then 0
      when soc = '-' then ${unknown('occupation')}
      when is_never or (has_must and not is_must) then null
      when is_avoided then 0
      when nearest >= greatest(must_percent, acceptable_percent) then ${share(of, 'nearest')}
      when is_must and must_percent >= acceptable_percent then ${share(of, 'must_percent')}
      when acceptable_percent > 0 then ${share(of, 'acceptable_percent')}
      else ${share(of, `(100 - ${share('spared', likeAvoidedPercent)})`)} end as points
    from (
      select *,
        case when not is_must then 0 when nearest is null then 100 else ${mustOnlyPercent} end as must_percent,
        case when is_acceptable and nearest is not null then ${acceptablePercent} else 0 end as acceptable_percent
      from (
        select number, soc,
          ${any(`strength <> 'indifferent'`)} as is_stated, ${any(`strength = 'must'`)} as has_must,
          ${any(`strength = 'deal_breaker' and covers`)} as is_never, ${any(`strength = 'must' and covers`)} as is_must,
          ${any(`strength = 'avoid' and covers`)} as is_avoided, ${any(`strength = 'indifferent' and covers`)} as is_acceptable,
          max(percent) filter (where strength = 'prefer') as nearest,
          max(percent) filter (where strength in ('avoid', 'deal_breaker')) as spared
        from said cross join unit_group left join occupation_wish on client = number left join closeness using (wanted, soc)
        group by number, soc
      ) as told
    ) as weighed
  ) as judged where points is not null`;
  }

  function hoursPoints() {
    const of = weights.hours;
    const { zeroAtGapMinutes, percentBesideWish } = policy.hours;
    const gap = 'greatest(coalesce(least_minutes - hours_most, 0), coalesce(hours_least - most_minutes, 0))';
    return `case
      when not has_hours then 0
      when least_minutes > coalesce(hours_most, 10080) or most_minutes < coalesce(hours_least, 0) then
        case when hours_must then null else
          ${divided(`${of * percentBesideWish} * greatest(0, ${zeroAtGapMinutes} - ${gap})`, 100 * zeroAtGapMinutes)} end
      when least_minutes is not null and most_minutes is not null then ${of}
      when coalesce(least_minutes, most_minutes) between coalesce(hours_least, 0) and coalesce(hours_most, 10080) then ${of}
      else ${unknown('hours')} end`;
  }

  function daysPoints() {
    const of = weights.days_and_times;
    const just = of * policy.daysAndTimes.percentJustShort;
    // In floating point, like the core: a share of two numbers, in the same order.
    const covered = 'covered_by_rota[rota + 1]';
    const short = (needed) => `case when days_must then null when ${needed} = 0 then 0 else
          floor(${just}::double precision * (least(${covered}, ${needed})::double precision / ${needed}) / 100)::int end`;
    return `case
      when not has_days then 0
      when shift_minutes = 0 then ${unknown('days_and_times')}
      when pattern <> 'flexible'::pattern then
        case when ${covered} >= shift_minutes then ${of} else ${short('shift_minutes')} end
      when least_minutes is null then
        case when ${covered} = 0 then ${short('shift_minutes')} when ${covered} = shift_minutes then ${of} else ${unknown('days_and_times')} end
      when ${covered} >= least(least_minutes, shift_minutes) and ${covered} > 0 then ${of}
      else ${short('least(least_minutes, shift_minutes)')} end`;
  }

  function shiftKindPoints(kind, has) {
    const serves = has === 'yes' ? `in ('must', 'prefer')` : `not in ('must', 'prefer')`;
    const otherwise =
      has === 'unknown'
        ? share('shift_kinds_of', unknownPercent.shift_kinds)
        : `case when ${kind} ${serves} then shift_kinds_of when ${kind} in ('must', 'deal_breaker') then null else 0 end`;
    return `case when ${kind} = 'not_said' then 0 else ${otherwise} end`;
  }

  function shiftKindOf(kind) {
    return `case has_${kind} when 'yes'::known then ${kind}_yes when 'no'::known then ${kind}_no else ${kind}_unknown end`;
  }

  function payPoints() {
    const of = weights.pay;
    const { percentAtFloor, spanPercentOfFloor } = policy.pay;
    const span = `greatest(1, ${share('pay_floor', spanPercentOfFloor)})`;
    const above = `least(${span}, least_pence - pay_floor)`;
    const below = `least(${span}, pay_floor - most_pence)`;
    return `case
      when not has_pay then 0
      when pay_basis <> 'stated'::pay_basis then ${unknown('pay')}
      when least_pence >= pay_floor then
        ${divided(`${of} * (${percentAtFloor} * ${span} + ${100 - percentAtFloor} * ${above})`, `100 * ${span}`)}
      when most_pence < pay_floor then case when pay_must then null else
        ${divided(`${of * percentAtFloor} * (${span} - ${below})`, `100 * ${span}`)} end
      else ${unknown('pay')} end`;
  }

  function contractPoints() {
    const of = weights.contract;
    return `case
      when contract_wanted is null and zero_hours = 'not_said' then 0
      when contract = 'unknown'::contract then ${unknown('contract')}
      when contract = 'zero_hours'::contract and zero_hours = 'deal_breaker' then null
      when contract = 'zero_hours'::contract and zero_hours = 'avoid' then 0
      when contract = contract_wanted or (contract = 'zero_hours'::contract and zero_hours = 'prefer') then ${of}
      when contract_wanted is not null or zero_hours = 'prefer' then 0
      else ${of} end`;
  }

  /** By what is known of the dimension: nothing, then levels 1 to 5 as seen or advertised, then levels 1 to 5 as usual. */
  function environmentPoints(at) {
    const levels = policy.environment.percentByLevel;
    const neutral = unknownPercent.environment;
    const points = (percent) => share('environment_of', percent);
    const byLevel = (pointsOf) =>
      [0, 1, 2, 3, 4].map((level) => {
        const [low, high] = [levels[level], levels[4 - level]].map(pointsOf);
        return `case when environment_${at}_low then ${low} else ${high} end`;
      });
    const known = byLevel((percent) =>
      percent < policy.fitsFromPercent
        ? `case when environment_${at}_hard then null else ${points(percent)} end`
        : points(percent),
    );
    const usual = byLevel((percent) => {
      const tempered = neutral + Math.trunc(((percent - neutral) * policy.environment.usualPercent) / 100);
      return `case when environment_${at}_hard then ${points(Math.min(tempered, neutral))} else ${points(tempered)} end`;
    });
    return [points(neutral), ...known, ...usual];
  }

  function environmentOf(at) {
    return `case when environment_${at} is null then 0 else environment_${at}_points[environment[environment_${at}]] end`;
  }

  function answerPoints() {
    const neutral = share('requirements_of', unknownPercent.requirements);
    const served = `when answered_bit is null then 0 when answered_has = 'yes' then requirements_of`;
    return `case ${served} when answered_has = 'unknown' then ${neutral} when answered_hide then null else 0 end as answered_yes,
    case ${served} else ${neutral} end as answered_unknown,
    case ${served} when answered_has = 'unknown' then ${neutral} else ${share('requirements_of', policy.requirements.percentWhenDesirable)} end as answered_no,
    case when answered_bit is null then 0 else requirements_of end as answered_not_asked,
    ${neutral} as requirements_unknown`;
  }

  function requirementsPoints() {
    return `case
      when needs_yes & coalesce(answered_bit, 0) <> 0 then answered_yes
      when needs_unknown & coalesce(answered_bit, 0) <> 0 then answered_unknown
      when needs_no & coalesce(answered_bit, 0) <> 0 then answered_no
      else answered_not_asked end
      + case when (needs_yes | needs_unknown) & ~coalesce(answered_bit, 0) = 0 then requirements_of else requirements_unknown end`;
  }

  function employerPoints() {
    return `case when avoided_employer is null then 0 when employer is null then ${unknown('employer')}
      when employer = avoided_employer then null else ${weights.employer} end`;
  }

  function distanceKm() {
    const half = (to, from) => `sin((${to} - ${from}) * pi() / 180 / 2)`;
    const chord = `${half('latitude', 'home_latitude')} * ${half('latitude', 'home_latitude')}
            + home_cosine * cosine * ${half('longitude', 'home_longitude')} * ${half('longitude', 'home_longitude')}`;
    return `2 * ${earthRadiusKm}::double precision * asin(least(1, sqrt(${chord})))`;
  }

  /** The least and the most minutes by a mode, where the client can use it. */
  function minutes(mode) {
    const { detour, urbanKmPerHour, ruralKmPerHour, extraMinutes } = policy.travel.speeds[mode];
    const speed = (either) =>
      urbanKmPerHour === ruralKmPerHour
        ? `${urbanKmPerHour}::double precision`
        : `(case when area = 'unknown'::area or area <> home_area then ${either(urbanKmPerHour, ruralKmPerHour)}
            when area = 'urban'::area then ${urbanKmPerHour} else ${ruralKmPerHour} end)::double precision`;
    const way = (km) => `${detour}::double precision * ${km} * 60`;
    return `case when ${mode} then floor(${way('low_km')} / ${speed(Math.max)})::int + ${extraMinutes} end as ${mode}_low,
        case when ${mode} then ceil(${way('high_km')} / ${speed(Math.min)})::int + ${extraMinutes} end as ${mode}_high`;
  }

  /** The best mode as one number: how well it serves, then its middle minutes. */
  function bestMode() {
    const middle = (mode) => divided(`${mode}_low + ${mode}_high`, 2);
    const tier = (mode) => {
      const byLimit = (fits) =>
        `case when ${mode}_high <= limit_minutes then ${fits} when ${mode}_low <= limit_minutes then 1 else 2 end`;
      if (mode !== 'bus') return byLimit(0);
      return `case when bus_high <= all_within then ${byLimit(0)} when bus_low > some_within then 3 else ${byLimit(1)} end`;
    };
    return `least(${modes
      .map((mode) => `(case when has_travel then ${tier(mode)} else 0 end) * ${anyJourney} + ${middle(mode)}`)
      .join(',\n      ')})`;
  }

  function travelPoints() {
    const of = weights.travel;
    const neutral = unknown('travel');
    const atLimit = policy.travel.percentAtLimit;
    const middle = `(best % ${anyJourney})`;
    const left = `greatest(0, 2 * limit_minutes - ${middle})`;
    return `case
    when remote_only then case remote when 'remote'::remote then ${of} when 'unknown'::remote then ${neutral} else case when travel_must then null else 0 end end
    when remote = 'remote'::remote then ${of}
    when latitude is null then case when has_travel then ${neutral} else ${Math.floor(neutral / 2)} end
    when not has_travel then ${divided(`${neutral} * ${left}`, '2 * limit_minutes')}
    when best < ${anyJourney} then ${divided(`${of} * (100 * limit_minutes - ${100 - atLimit} * ${middle})`, '100 * limit_minutes')}
    when best < ${2 * anyJourney} then ${neutral}
    when travel_must then null
    when best < ${3 * anyJourney} then ${divided(`${of * atLimit} * ${left}`, '100 * limit_minutes')}
    else 0 end`;
  }
}
