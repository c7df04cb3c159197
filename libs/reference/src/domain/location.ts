import { distanceKm, type Point } from '#kernel';
import { readPostcode } from './postcode';

/** How exact a location is. */
export const locationPrecisions = {
  sector: 'Centre of the postcode sector ("S10 2"), usually within 1 km of the door',
  district: 'Centre of the postcode district ("S10"): sector unknown, or not published (Northern Ireland)',
  unknown: 'No point: the postcode is not known, and nothing is guessed',
} as const;
export type LocationPrecision = keyof typeof locationPrecisions;

/** Why a postcode has no point, or a coarser one than its text promised. */
export const locationReasons = {
  not_a_postcode: 'The text does not have the form of a UK postcode',
  crown_dependency: 'Jersey, Guernsey and the Isle of Man are not in the shipped data',
  forces: 'British Forces postcodes have no place in the UK',
  not_found: 'No live postcode begins with this district',
  sector_not_found: 'The district is known but not the sector: a new or a closed postcode',
} as const;
export type LocationReason = keyof typeof locationReasons;

/** Kind of surroundings, for travel speeds: 28 km/h by car where urban, 45 km/h where rural. */
export const surroundings = {
  urban: 'Town: 260 or more live postcodes, about 10,000 people, are expected within 3 km',
  rural: 'Countryside or village: fewer than that within 3 km',
  unknown: 'Not known, because the point is not known',
} as const;
export type Surroundings = keyof typeof surroundings;

export interface Authority {
  /** GSS code. */
  readonly code: string;
  readonly name: string;
}

/** Where a postcode is, and how surely. `radiusKm`: root-mean-square distance of its postcodes from the point. */
export interface Location {
  readonly postcode: string | null;
  readonly outcode: string | null;
  readonly sector: string | null;
  readonly point: Point | null;
  readonly precision: LocationPrecision;
  readonly reason: LocationReason | null;
  readonly radiusKm: number | null;
  /** Null in Northern Ireland: the shipped data has none. */
  readonly localAuthority: Authority | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly surroundings: Surroundings;
}

export interface SectorFacts {
  readonly sector: string;
  readonly point: Point;
  readonly radiusKm: number;
  readonly postcodes: number;
  readonly authorityCode: string;
  readonly region: string;
}

export interface OutcodeFacts {
  readonly outcode: string;
  readonly point: Point;
  /** Null where the source gives none (Northern Ireland). */
  readonly radiusKm: number | null;
  readonly postcodes: number | null;
  readonly postTown: string | null;
  readonly authorityCode: string | null;
  readonly region: string;
  readonly country: string;
}

export interface AuthorityFacts extends Authority {
  readonly region: string;
  readonly country: string;
  readonly point: Point;
  readonly postcodes: number;
}

/** A settlement, as far as surroundings need it. */
export interface Settlement {
  readonly point: Point;
  readonly population: number;
}

/** ONS calls a settlement of 10,000 people and more urban; a live postcode serves some 38 people (67 m / 1.75 m). */
const urbanPopulation = 10_000;
const urbanPostcodes = 260;
const neighbourhoodKm = 3;
/** A centre is never more exact than this, even where a sector is a single building. */
const leastRadiusKm = 0.1;
const kmPerDegreeLatitude = 111.2;

const crownDependency = /^(?:JE|GY|IM)[0-9]/;
const forces = /^BF[0-9]/;

/** Postcode sectors, districts and authorities of the UK, by code. */
export class PostcodeAtlas {
  private readonly sectors: ReadonlyMap<string, SectorFacts>;
  private readonly outcodes: ReadonlyMap<string, OutcodeFacts>;
  private readonly authorities: ReadonlyMap<string, AuthorityFacts>;
  private readonly sectorsByLatitude: readonly SectorFacts[];
  private readonly northernIrish: readonly OutcodeFacts[];
  private readonly knownSurroundings = new Map<string, Surroundings>();

  constructor(
    sectors: readonly SectorFacts[],
    outcodes: readonly OutcodeFacts[],
    authorities: readonly AuthorityFacts[],
    private readonly settlements: readonly Settlement[],
  ) {
    this.sectors = new Map(sectors.map((sector) => [sector.sector, sector]));
    this.outcodes = new Map(outcodes.map((outcode) => [outcode.outcode, outcode]));
    this.authorities = new Map(authorities.map((authority) => [authority.code, authority]));
    this.sectorsByLatitude = [...sectors].sort((one, other) => one.point.latitude - other.point.latitude);
    this.northernIrish = outcodes.filter((outcode) => outcode.country === 'Northern Ireland');
  }

  /** True for a live postcode district. */
  readonly isKnownOutcode = (outcode: string): boolean => this.outcodes.has(outcode);

  /** Where a postcode, sector or district is. An unknown one has precision `unknown` and a reason, never a guess. */
  locate(text: string): Location {
    const reading = readPostcode(text, this.isKnownOutcode);
    if (!reading) return { ...nowhere, reason: 'not_a_postcode' };
    const read = { postcode: reading.postcode, outcode: reading.outcode, sector: reading.sector };
    const sector = reading.sector === null ? undefined : this.sectors.get(reading.sector);
    const outcode = this.outcodes.get(reading.outcode);
    if (sector && outcode) return { ...read, ...this.atSector(sector, outcode) };
    if (outcode) {
      const published = outcode.country !== 'Northern Ireland';
      const reason = reading.sector !== null && published ? 'sector_not_found' : null;
      return { ...read, ...this.atOutcode(outcode), reason };
    }
    if (crownDependency.test(reading.outcode)) return { ...nowhere, ...read, reason: 'crown_dependency' };
    if (forces.test(reading.outcode)) return { ...nowhere, ...read, reason: 'forces' };
    return { ...nowhere, ...read, reason: 'not_found' };
  }

  authority(code: string | null): Authority | null {
    const found = code === null ? undefined : this.authorities.get(code);
    return found ? { code: found.code, name: found.name } : null;
  }

  private atSector(sector: SectorFacts, outcode: OutcodeFacts) {
    return {
      point: sector.point,
      precision: 'sector' as const,
      reason: null,
      radiusKm: Math.max(leastRadiusKm, sector.radiusKm),
      localAuthority: this.authority(sector.authorityCode),
      region: sector.region,
      country: outcode.country,
      surroundings: this.surroundingsOf(sector.sector, sector.point, outcode.country),
    };
  }

  private atOutcode(outcode: OutcodeFacts) {
    return {
      point: outcode.point,
      precision: 'district' as const,
      radiusKm: Math.max(leastRadiusKm, outcode.radiusKm ?? this.spacingOf(outcode)),
      localAuthority: this.authority(outcode.authorityCode),
      region: outcode.region,
      country: outcode.country,
      surroundings: this.surroundingsOf(outcode.outcode, outcode.point, outcode.country),
    };
  }

  /** Stand-in for a radius the source does not give: half the mean distance to the three nearest districts. */
  private spacingOf(outcode: OutcodeFacts): number {
    const distances = this.northernIrish
      .filter((other) => other !== outcode)
      .map((other) => distanceKm(outcode.point, other.point))
      .sort((one, other) => one - other)
      .slice(0, 3);
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, distances.length);
    return Math.round(mean * 50) / 100;
  }

  private surroundingsOf(code: string, point: Point, country: string): Surroundings {
    const known = this.knownSurroundings.get(code);
    if (known) return known;
    const urban =
      country === 'Northern Ireland'
        ? this.settlements.some(
            (settlement) =>
              settlement.population >= urbanPopulation && distanceKm(point, settlement.point) <= neighbourhoodKm,
          )
        : this.postcodesNear(point) >= urbanPostcodes;
    const result = urban ? 'urban' : 'rural';
    this.knownSurroundings.set(code, result);
    return result;
  }

  /**
   * Postcodes expected within 3 km. A sector whose centre lies in the circle counts with the share of a round normal cloud of
   * its radius that falls within 3 km of the centre, so a wide moorland sector counts for little.
   */
  private postcodesNear(point: Point): number {
    const margin = neighbourhoodKm / kmPerDegreeLatitude;
    let sum = 0;
    for (let at = this.firstNorthOf(point.latitude - margin); at < this.sectorsByLatitude.length; at += 1) {
      const sector = this.sectorsByLatitude[at]!;
      if (sector.point.latitude > point.latitude + margin) break;
      if (distanceKm(point, sector.point) > neighbourhoodKm) continue;
      const spread = Math.max(leastRadiusKm, sector.radiusKm);
      sum += sector.postcodes * (1 - Math.exp(-(neighbourhoodKm ** 2) / spread ** 2));
    }
    return sum;
  }

  private firstNorthOf(latitude: number): number {
    let low = 0;
    let high = this.sectorsByLatitude.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sectorsByLatitude[middle]!.point.latitude < latitude) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const nowhere = {
  postcode: null,
  outcode: null,
  sector: null,
  point: null,
  precision: 'unknown',
  radiusKm: null,
  localAuthority: null,
  region: null,
  country: null,
  surroundings: 'unknown',
} as const;
