import { distanceKm, type Point } from '#kernel';
import { counties, formerCounties, regionNames } from './counties';
import type { Authority, AuthorityFacts, OutcodeFacts } from './location';
import { readPlaceText } from './place-text';
import { firstAtLeast, plainWords } from './words';

/** What a place name stands for. */
export const placeKinds = {
  settlement: 'City, town or village',
  post_town: 'Name by which Royal Mail or its users know a group of postcode districts',
  authority: 'Whole local authority',
  county: 'Whole county, present or former',
  region: 'Whole region or country',
} as const;
export type PlaceKind = keyof typeof placeKinds;

/** A place with its centre. `radiusKm` says how wide it is: an advert for "Derbyshire" may be anywhere within some 20 km. */
export interface Place {
  /** Stable as long as the shipped data: `settlement:2653225`, `county:Derbyshire`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: Point;
  readonly radiusKm: number;
  /** Null where the source knows none. */
  readonly population: number | null;
  readonly localAuthority: Authority | null;
  readonly county: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly outcode: string | null;
}

/** How surely a text names one place. */
export const placeCertainties = {
  exact: 'One place has this name, or the county, region or authority beside it left one',
  largest: 'Several places have this name; one is at least ten times as populous as every other',
  ambiguous: 'Several places have this name and nothing says which',
  none: 'No place of this name is known',
} as const;
export type PlaceCertainty = keyof typeof placeCertainties;

export interface PlaceAnswer {
  readonly place: Place | null;
  readonly certainty: PlaceCertainty;
  readonly candidates: readonly Place[];
}

export interface SettlementFacts {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly point: Point;
  readonly population: number;
  readonly country: string;
  readonly region: string;
  readonly authorityCode: string;
  readonly outcode: string;
}

const clearlyLarger = 10;
const mostCandidates = 10;
const specificity: Record<PlaceKind, number> = { settlement: 0, post_town: 1, authority: 2, county: 3, region: 4 };

/** Names of places in the UK, with what is needed to tell equal names apart. */
export class Gazetteer {
  private readonly byName = new Map<string, Place[]>();
  private readonly byOtherName = new Map<string, Place[]>();
  private readonly sortedNames: string[];
  private readonly authorityByCode: ReadonlyMap<string, AuthorityFacts>;
  private readonly countyByAuthority = new Map<string, string>();

  constructor(
    settlements: readonly SettlementFacts[],
    private readonly outcodes: readonly OutcodeFacts[],
    private readonly authorities: readonly AuthorityFacts[],
  ) {
    this.authorityByCode = new Map(authorities.map((authority) => [authority.code, authority]));
    for (const [county, prefixes] of Object.entries(counties)) {
      for (const code of this.codesIn(prefixes)) this.countyByAuthority.set(code, county);
    }
    for (const facts of settlements) {
      const place = this.settlement(facts);
      put(this.byName, plainWords(facts.name), place);
      for (const name of facts.otherNames) put(this.byOtherName, plainWords(name), place);
    }
    for (const place of this.areas()) put(this.byName, plainWords(place.name), place);
    for (const place of this.postTowns()) {
      // The source's post towns are users' habits of 2017, so they only fill the names that nothing else has.
      const key = plainWords(place.name);
      if (!this.byName.get(key)?.some((other) => other.kind !== 'post_town')) put(this.byName, key, place);
    }
    this.sortedNames = [...this.byName.keys()].sort();
  }

  /** Reads an advert's place ("Chesterfield, Derbyshire"). `place` is set for certainty `exact` and `largest` only. */
  locate(text: string): PlaceAnswer {
    const { names, hints } = readPlaceText(text);
    for (const name of names) {
      const found = this.named(name);
      if (found.length === 0) continue;
      const rest = [...hints, ...names.filter((other) => other !== name)];
      return decide(this.narrowed(found, rest));
    }
    return { place: null, certainty: 'none', candidates: [] };
  }

  /** Places for search as you type, best first: whole names before beginnings, hints after a comma narrow, then by population. */
  find(text: string, limit: number): Place[] {
    const { names, hints } = readPlaceText(text);
    const name = names[0];
    if (name === undefined || limit < 1) return [];
    const whole = this.named(name);
    const beginning: Place[] = [];
    for (let at = firstAtLeast(this.sortedNames, name); at < this.sortedNames.length; at += 1) {
      if (!this.sortedNames[at]!.startsWith(name)) break;
      beginning.push(...this.byName.get(this.sortedNames[at]!)!);
    }
    const ordered = [...this.narrowed(whole, hints), ...this.narrowed(beginning.sort(byImportance), hints)];
    return [...new Set(ordered)].slice(0, limit);
  }

  private named(name: string): Place[] {
    const usual = regionNames.get(name);
    const found = this.byName.get(usual === undefined ? name : plainWords(usual)) ?? this.byOtherName.get(name) ?? [];
    return [...found].sort(byImportance);
  }

  /** Only the candidates that agree with every hint that means something for at least one of them. */
  private narrowed(places: readonly Place[], hints: readonly string[]): Place[] {
    let left = [...places];
    for (const hint of hints) {
      const agreeing = left.filter((place) => this.liesIn(place, hint));
      if (agreeing.length > 0) left = agreeing;
    }
    return left;
  }

  private liesIn(place: Place, hint: string): boolean {
    const area = regionNames.get(hint) ?? hint;
    const inPlain = [place.localAuthority?.name.split(',')[0], place.county, place.region, place.country];
    if (inPlain.some((name) => name && plainWords(name) === plainWords(area))) return true;
    const prefixes = countyPrefixes.get(hint);
    const code = place.localAuthority?.code;
    return code !== undefined && prefixes !== undefined && prefixes.some((prefix) => code.startsWith(prefix));
  }

  private settlement(facts: SettlementFacts): Place {
    return {
      id: `settlement:${facts.id}`,
      name: facts.name,
      kind: 'settlement',
      point: facts.point,
      radiusKm: radiusOfSettlement(facts.population),
      population: facts.population > 0 ? facts.population : null,
      ...this.within(facts.authorityCode),
      region: facts.region || null,
      country: facts.country || null,
      outcode: facts.outcode || null,
    };
  }

  private within(code: string): Pick<Place, 'localAuthority' | 'county'> {
    const authority = this.authorityByCode.get(code);
    return {
      localAuthority: authority ? { code: authority.code, name: authority.name } : null,
      county: this.countyByAuthority.get(code) ?? null,
    };
  }

  private *postTowns(): Iterable<Place> {
    const towns = new Map<string, OutcodeFacts[]>();
    for (const outcode of this.outcodes) {
      if (outcode.postTown) put(towns, `${outcode.postTown} ${outcode.outcode.replace(/\d.*/, '')}`, outcode);
    }
    for (const [id, districts] of towns) {
      const largest = districts.reduce((one, other) => ((other.postcodes ?? 0) > (one.postcodes ?? 0) ? other : one));
      yield {
        id: `post_town:${id}`,
        name: largest.postTown!,
        kind: 'post_town',
        ...extent(districts),
        population: null,
        ...this.within(largest.authorityCode ?? ''),
        region: largest.region,
        country: largest.country,
        outcode: districts.length === 1 ? largest.outcode : null,
      };
    }
  }

  private *areas(): Iterable<Place> {
    for (const authority of this.authorities) {
      const place = this.area('authority', authority.name.split(',')[0]!, new Set([authority.code]));
      if (place) yield { ...place, ...this.within(authority.code) };
    }
    for (const [name, prefixes] of [...Object.entries(counties), ...Object.entries(formerCounties)]) {
      const place = this.area('county', name, this.codesIn(prefixes));
      if (place) yield place;
    }
    for (const name of new Set(this.outcodes.flatMap((outcode) => [outcode.region, outcode.country]))) {
      const districts = this.outcodes.filter((outcode) => outcode.region === name || outcode.country === name);
      yield areaPlace('region', name, districts);
    }
  }

  private area(kind: 'authority' | 'county', name: string, codes: ReadonlySet<string>): Place | null {
    const districts = this.outcodes.filter(
      (outcode) => outcode.authorityCode !== null && codes.has(outcode.authorityCode),
    );
    return districts.length > 0 ? areaPlace(kind, name, districts) : null;
  }

  private codesIn(prefixes: readonly string[]): Set<string> {
    return new Set(
      this.authorities.map((one) => one.code).filter((code) => prefixes.some((prefix) => code.startsWith(prefix))),
    );
  }
}

const countyPrefixes: ReadonlyMap<string, readonly string[]> = new Map(
  [...Object.entries(counties), ...Object.entries(formerCounties)].map(([name, codes]) => [plainWords(name), codes]),
);

function decide(candidates: readonly Place[]): PlaceAnswer {
  // "Sheffield" names the city and its authority: the narrower kind is meant, the wider one is no rival.
  const narrowest = Math.min(...candidates.map((place) => specificity[place.kind]));
  const rivals = candidates.filter((place) => specificity[place.kind] === narrowest);
  const shown = rivals.slice(0, mostCandidates);
  const [first, second] = rivals;
  if (first && !second) return { place: first, certainty: 'exact', candidates: shown };
  if (first?.population && first.population >= clearlyLarger * Math.max(1, second?.population ?? 0)) {
    return { place: first, certainty: 'largest', candidates: shown };
  }
  return { place: null, certainty: 'ambiguous', candidates: shown };
}

function areaPlace(kind: PlaceKind, name: string, districts: readonly OutcodeFacts[]): Place {
  const { region, country } = districts[0]!;
  return {
    id: `${kind}:${name}`,
    name,
    kind,
    ...extent(districts),
    population: null,
    localAuthority: null,
    county: kind === 'county' ? name : null,
    region: districts.every((district) => district.region === region) ? region : null,
    country: districts.every((district) => district.country === country) ? country : null,
    outcode: null,
  };
}

/** Centre and root-mean-square distance of districts, weighted by their postcodes. */
function extent(districts: readonly OutcodeFacts[]): { point: Point; radiusKm: number } {
  let weight = 0;
  let latitude = 0;
  let longitude = 0;
  for (const district of districts) {
    const share = district.postcodes ?? 1;
    weight += share;
    latitude += share * district.point.latitude;
    longitude += share * district.point.longitude;
  }
  const point = { latitude: round(latitude / weight, 5), longitude: round(longitude / weight, 5) };
  let squares = 0;
  for (const district of districts) {
    squares += (district.postcodes ?? 1) * (distanceKm(point, district.point) ** 2 + (district.radiusKm ?? 0) ** 2);
  }
  return { point, radiusKm: round(Math.sqrt(squares / weight), 2) };
}

/**
 * Planning value for how wide a settlement is: a disc with 4,000 people a square kilometre (the order of
 * British towns), whose root-mean-square radius is 0.7 of its edge; at least 0.5 km.
 */
function radiusOfSettlement(population: number): number {
  return Math.max(0.5, round(Math.SQRT1_2 * Math.sqrt(population / 4000 / Math.PI), 2));
}

function byImportance(one: Place, other: Place): number {
  return (
    specificity[one.kind] - specificity[other.kind] ||
    (other.population ?? 0) - (one.population ?? 0) ||
    one.name.length - other.name.length ||
    (one.id < other.id ? -1 : 1)
  );
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
