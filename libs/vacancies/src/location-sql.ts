/**
 * Joins `p`, the point that travel is estimated to: the site's when it has one, else the vacancy's own. Expects
 * `vacancies.vacancy v` and `employers.site s`.
 */
export const locationColumns = `
  cross join lateral (
    select case when s.latitude is not null then s.outcode else v.outcode end as outcode,
      case when s.latitude is not null then s.latitude else v.latitude end as latitude,
      case when s.latitude is not null then s.longitude else v.longitude end as longitude,
      case when s.latitude is not null then s.radius_km else v.radius_km end as radius_km,
      case when s.latitude is not null then s.precision else v.precision end as precision
  ) p`;
