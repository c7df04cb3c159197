import type { AuthorityFacts, OutcodeFacts, SectorFacts } from './domain/location';
import type { SettlementFacts } from './domain/gazetteer';
import { type Industry, isSicSection, sicSections } from './domain/industry';
import type { IndexEntry, UnitGroup } from './domain/occupation';
import { contextBases, type ContextBasis, type ContextRatings } from './domain/work-context';
import { readShippedCsv, readShippedTable } from './read-csv';

/** Runs `make` at the first call and keeps its result: shipped data never changes while a program runs. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const pointOf = (row: { lat: string; lon: string }) => ({ latitude: Number(row.lat), longitude: Number(row.lon) });
const numberOrNull = (text: string) => (text === '' ? null : Number(text));
const list = (text: string) => text.split('|').filter((part) => part !== '');

/** Centres of live postcode sectors of Great Britain. */
export const shippedSectors = once((): SectorFacts[] =>
  readShippedCsv('uk-postcode-sectors.csv.gz', [
    'sector',
    'lat',
    'lon',
    'radius_km',
    'postcodes',
    'la_code',
    'region',
  ]).map((row) => ({
    sector: row.sector,
    point: pointOf(row),
    radiusKm: Number(row.radius_km),
    postcodes: Number(row.postcodes),
    authorityCode: row.la_code,
    region: row.region,
  })),
);

/** Postcode districts of the UK. */
export const shippedOutcodes = once((): OutcodeFacts[] =>
  readShippedCsv('uk-outcodes.csv.gz', [
    'outcode',
    'lat',
    'lon',
    'radius_km',
    'postcodes',
    'post_town',
    'la_code',
    'region',
    'country',
  ]).map((row) => ({
    outcode: row.outcode,
    point: pointOf(row),
    radiusKm: numberOrNull(row.radius_km),
    postcodes: numberOrNull(row.postcodes),
    postTown: row.post_town || null,
    authorityCode: row.la_code || null,
    region: row.region,
    country: row.country,
  })),
);

/** Local authorities of Great Britain. */
export const shippedAuthorities = once((): AuthorityFacts[] =>
  readShippedCsv('uk-local-authorities.csv', [
    'la_code',
    'la_name',
    'region',
    'country',
    'lat',
    'lon',
    'postcodes',
  ]).map((row) => ({
    code: row.la_code,
    name: row.la_name,
    region: row.region,
    country: row.country,
    point: pointOf(row),
    postcodes: Number(row.postcodes),
  })),
);

/** Populated places. */
export const shippedSettlements = once((): SettlementFacts[] =>
  readShippedCsv('uk-places.csv.gz', [
    'geonameid',
    'name',
    'alt_names',
    'lat',
    'lon',
    'population',
    'country',
    'region',
    'la_code',
    'outcode',
  ]).map((row) => ({
    id: row.geonameid,
    name: row.name,
    otherNames: list(row.alt_names),
    point: pointOf(row),
    population: Number(row.population),
    country: row.country,
    region: row.region,
    authorityCode: row.la_code,
    outcode: row.outcode,
  })),
);

/** Entries of the SOC 2020 coding index. */
export const shippedIndexEntries = once((): IndexEntry[] =>
  readShippedCsv('soc2020-coding-index.csv.gz', ['title', 'additional', 'industry', 'soc2020']),
);

/** Unit groups of SOC 2020. */
export const shippedUnitGroups = once((): UnitGroup[] =>
  readShippedCsv('soc2020-unit-groups.csv.gz', [
    'soc2020',
    'title',
    'description',
    'entry_routes',
    'tasks',
    'related_titles',
  ]).map((row) => ({
    soc2020: row.soc2020,
    title: row.title,
    description: row.description,
    entryRoutes: row.entry_routes,
    tasks: list(row.tasks),
    relatedTitles: list(row.related_titles),
  })),
);

/** Titles of all groups of SOC 2020, of all levels, by code. */
export const shippedSocTitles = once(
  (): ReadonlyMap<string, string> =>
    new Map(readShippedCsv('soc2020-structure.csv.gz', ['code', 'title']).map((row) => [row.code, row.title])),
);

/** Sub-unit groups (`4216/01`) by unit group. */
export const shippedSubUnitGroups = once((): ReadonlyMap<string, readonly { code: string; title: string }[]> => {
  const groups = new Map<string, { code: string; title: string }[]>();
  for (const row of readShippedCsv('soc2020-sub-unit-groups.csv.gz', ['soc2020_ext', 'sub_unit_title', 'soc2020'])) {
    const found = groups.get(row.soc2020) ?? [];
    found.push({ code: row.soc2020_ext, title: row.sub_unit_title });
    groups.set(row.soc2020, found);
  }
  return groups;
});

/** ISCO-08 unit groups by SOC 2020 unit group, with the share of index titles (0 to 1), largest first. */
export const shippedIsco = once((): ReadonlyMap<string, readonly { isco08: string; share: number }[]> => {
  const groups = new Map<string, { isco08: string; share: number }[]>();
  for (const row of readShippedCsv('soc2020-isco08.csv', ['soc2020', 'isco08', 'share'])) {
    const found = groups.get(row.soc2020) ?? [];
    found.push({ isco08: row.isco08, share: Number(row.share) });
    groups.set(row.soc2020, found);
  }
  for (const found of groups.values()) found.sort((one, other) => other.share - one.share);
  return groups;
});

/** Industries of SIC 2007. */
export const shippedIndustries = once((): Industry[] =>
  readShippedCsv('sic2007.csv', ['sic', 'description', 'section']).map((row) => {
    if (!isSicSection(row.section)) throw new Error(`SIC ${row.sic} has an unknown section ${row.section}`);
    return { ...row, section: row.section, sectionTitle: sicSections[row.section] };
  }),
);

/** O*NET work context by unit group. */
export const shippedContextRatings = once((): ContextRatings[] => {
  const { header, rows } = readShippedTable('onet-work-context-by-soc2020.csv.gz');
  const column = (name: string) => header.indexOf(name);
  const elements = header.map((name, position) => ({ name, position })).filter(({ name }) => name.startsWith('4.C.'));
  return rows.map((row) => {
    const basis = row[column('basis')] ?? '';
    if (!Object.hasOwn(contextBases, basis)) throw new Error(`Work context has an unknown basis ${basis}`);
    return {
      soc2020: row[column('soc2020')]!,
      basis: basis as ContextBasis,
      titlesMatched: Number(row[column('titles_matched')]),
      values: new Map(elements.map(({ name, position }) => [name, Number(row[position])])),
    };
  });
});

/** Names and questions of the O*NET elements, by id: what the ratings were asked as. */
export const shippedContextElements = once(
  (): ReadonlyMap<string, { name: string; question: string; anchors: readonly string[] }> =>
    new Map(
      readShippedCsv('onet-work-context-elements.csv', ['element_id', 'name', 'question', 'anchors']).map((row) => [
        row.element_id,
        { name: row.name, question: row.question, anchors: list(row.anchors) },
      ]),
    ),
);
