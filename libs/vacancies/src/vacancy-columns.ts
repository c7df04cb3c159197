import type { EmployerId, SiteId } from '#kernel';
import type { Places } from '#reference';
import type { UpdateVacancy } from './contract/vacancy.schema';
import { titleKey } from './domain/vacancy';
import type { VacancyRow } from './persistence/vacancy.entity';
import { placeInWords } from './place-lookup';

/** The columns of a vacancy of which nothing but its title is known. */
export const unknownColumns = {
  employerId: null,
  siteId: null,
  place: null,
  outcode: null,
  latitude: null,
  longitude: null,
  radiusKm: null,
  precision: 'unknown',
  area: 'unknown',
  soc2020: null,
  kind: 'advertised',
  advertised: 'unknown',
  hoursMin: null,
  hoursMax: null,
  shiftsCertainty: 'unknown',
  shiftWindows: [],
  shiftPattern: 'unknown',
  nights: 'unknown',
  weekends: 'unknown',
  split: 'unknown',
  payMinPence: null,
  payMaxPence: null,
  payUnit: 'unknown',
  payBasis: 'unknown',
  payProRata: 'unknown',
  payText: null,
  contract: 'unknown',
  remote: 'unknown',
  requirements: [],
  training: 'unknown',
  progression: 'unknown',
  openToAnyone: 'unknown',
  isPermanent: 'unknown',
  paysMinimumWage: 'unknown',
  setAside: 'unknown',
  closesOn: null,
  startsOn: null,
  openings: null,
  description: null,
  sourceUrl: null,
} as const satisfies Partial<VacancyRow>;

/** The columns that an input names: null clears, absent leaves. */
export function columnsOf(input: UpdateVacancy, places: Places): Partial<VacancyRow> {
  const { title, employerId, siteId, place, shifts, pay, competitive, ...plain } = input;
  return {
    ...plain,
    ...(title === undefined ? {} : { title, titleKey: titleKey(title) || title.toLowerCase() }),
    ...(employerId === undefined ? {} : { employerId: employerId as EmployerId | null }),
    ...(siteId === undefined ? {} : { siteId: siteId as SiteId | null }),
    ...(place === undefined ? {} : { place, ...placeInWords(places, place) }),
    ...(shifts && {
      shiftsCertainty: shifts.certainty,
      shiftWindows: shifts.windows,
      shiftPattern: shifts.pattern,
      nights: shifts.nights,
      weekends: shifts.weekends,
      ...(shifts.split && { split: shifts.split }),
    }),
    ...(pay && {
      payMinPence: pay.minPence,
      payMaxPence: pay.maxPence,
      payUnit: pay.unit,
      payBasis: pay.basis,
      payProRata: pay.proRata,
      payText: pay.text,
    }),
    ...(competitive && {
      openToAnyone: competitive.openToAnyone,
      isPermanent: competitive.permanent,
      paysMinimumWage: competitive.paysMinimumWage,
      setAside: competitive.setAside,
    }),
  };
}
