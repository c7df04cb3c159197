import type { Day, EmployerId, SiteId, VacancyId } from '#kernel';
import type { EnvironmentDimension } from '#reference';
import type { Pay } from './domain/pay';
import type {
  AreaKind,
  ContractKind,
  EnvironmentOrigin,
  Known,
  RemoteKind,
  Requirement,
  ShiftCertainty,
  ShiftPattern,
  ShiftWindow,
  VacancyPrecision,
} from './domain/vacancy';

/** The facts of a vacancy that may still be filled. Nothing here is about a client. */
export interface OpeningRecord {
  readonly id: VacancyId;
  readonly title: string;
  readonly employerId: EmployerId | null;
  readonly employerName: string | null;
  readonly siteId: SiteId | null;
  /** The site's postcode or the advert's place, in words. */
  readonly placeText: string | null;
  readonly outcode: string | null;
  readonly precision: VacancyPrecision;
  /** Null when no place is known. */
  readonly place: {
    readonly latitude: number;
    readonly longitude: number;
    readonly radiusKm: number;
    readonly area: AreaKind;
  } | null;
  readonly soc2020: string | null;
  readonly remote: RemoteKind;
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: {
    readonly certainty: ShiftCertainty;
    readonly windows: readonly ShiftWindow[];
    readonly pattern: ShiftPattern;
    readonly nights: Known;
    readonly weekends: Known;
    readonly split: Known;
  };
  /** Whether one is trained on the job, and whether one can move up. */
  readonly training: Known;
  readonly progression: Known;
  readonly pay: Pay;
  readonly contract: ContractKind;
  /** For each dimension the nearest source. */
  readonly environment: readonly {
    readonly dimension: EnvironmentDimension;
    readonly level: number;
    readonly origin: EnvironmentOrigin;
  }[];
  readonly requirements: readonly Requirement[];
  readonly competitive: { readonly openToAnyone: Known; readonly paysMinimumWage: Known; readonly setAside: Known };
  /** What the employer does, as a class of SIC 2007. */
  readonly sic2007: string | null;
  readonly closesOn: Day | null;
  readonly firstSeenOn: Day;
  readonly lastSeenOn: Day;
  readonly state: 'open' | 'unconfirmed';
}

/** Of a vacancy that may still be filled what the ranking reads: no words, no names. */
export type OpeningToRank = Omit<
  OpeningRecord,
  'title' | 'employerName' | 'siteId' | 'placeText' | 'outcode' | 'precision' | 'lastSeenOn' | 'pay'
> & { readonly pay: Omit<Pay, 'text'> };
