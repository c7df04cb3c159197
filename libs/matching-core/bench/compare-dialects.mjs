/** Where the two databases differ in their words. */
export const dialects = {
  postgresql: {
    divided: (number, by) => `((${number}) / (${by}))`,
    withinReach: `(
      select * from opening
      where wishes.has_reach and not is_anywhere
        and ground && box(point(wishes.west, wishes.south), point(wishes.east, wishes.north))
      union all select * from opening where wishes.has_reach and is_anywhere
      union all select * from opening where not wishes.has_reach
    ) as opening`,
    listed: (scored, k) => `
    select number, id, points::int as points from wishes cross join lateral (
      select id, points from (${scored}) as scored where points is not null
      order by points desc, closes_on nulls last, id limit ${k}
    ) as list`,
    ground: ', box(point(most_west, most_south), point(most_east, most_north)) as ground',
    prepare: [
      'create index opening_ground on opening using gist (ground)',
      'create index opening_anywhere on opening (id) where is_anywhere',
      'create index closeness_wanted on closeness (wanted, soc)',
      'vacuum analyze',
    ],
  },
  duckdb: {
    divided: (number, by) => `((${number}) // (${by}))`,
    withinReach: `wishes join opening on not wishes.has_reach or is_anywhere
      or (most_north >= wishes.south and most_south <= wishes.north and most_east >= wishes.west and most_west <= wishes.east)`,
    listed: (scored, k) => `
    select number, list.id, -list.less::int as points from (
      select number, unnest(min({less: -points, closes_on: coalesce(closes_on, date '9999-12-31'), id: id}, ${k})) as list
      from (${scored}) as scored where points is not null group by number
    ) as lists order by number, list.less, list.closes_on, list.id`,
    ground: '',
    prepare: ['analyze'],
  },
};
