export { type Census, census } from './census';
export { type Exclusion, type Facts, type FactValue, type OpenQuestion, type Part, type WishRef } from './criterion';
export { matchingCoreErrors } from './errors';
export {
  type Difference,
  differences,
  explain,
  explainAll,
  type Explanation,
  type Question,
  questions,
  type Standing,
  whyNot,
} from './explanation';
export * from './facts';
export {
  openingFacts,
  placeOf,
  type PlaceRecord,
  profileFacts,
  type VacancyRecord,
  type WishesRecord,
} from './from-records';
export { buildIndex, type OpeningIndex } from './opening-index';
export { type HourlyPay, hourlyPay, type PayPlan, type StatedPay } from './pay';
export {
  checkedPolicy,
  criteria,
  type CriterionId,
  type MatchingPolicy,
  standardPolicy,
  type TravelSpeed,
  type WeighedCriterion,
} from './policy';
export { engineVersion, rank, type RankedOpening, type RankOptions } from './rank';
export { travelRange, type TravelRange } from './travel-estimate';
export { type ClockShift, weekWindow } from './week';
