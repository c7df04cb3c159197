export {
  type CaseloadExplanation,
  type CaseloadMember,
  explainForCaseload,
  rankForCaseload,
  type Served,
} from './caseload-prospects';
export { type Census, census, type StandsInTheWay, type WayIn, whatStandsInTheWay } from './census';
export { type Exclusion, type Facts, type FactValue, type OpenQuestion, type Part, type WishRef } from './criterion';
export { dailySeed } from './daily-order';
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
export { type NearMiss, nearMisses } from './near-misses';
export { buildIndex, IndexBuilder } from './index-builder';
export type { OpeningIndex } from './opening-index';
export { type HourlyPay, hourlyPay, type PayPlan, type StatedPay } from './pay';
export {
  criteria,
  type CriterionId,
  type MatchingPolicy,
  standardPolicy,
  type TravelSpeed,
  type WeighedCriterion,
} from './policy';
export { checkedPolicy, policyProblems, policyValue } from './policy-check';
export {
  type PolicyGroup,
  policyGroups,
  type PolicySetting,
  policySettings,
  type PolicyUnit,
  policyUnits,
} from './policy-settings';
export * from './prospect-facts';
export { prospectCriteria, type ProspectCriterion, type ProspectExclusion, type ProspectPart } from './prospect-judge';
export {
  type AsideReason,
  asideReasons,
  explainProspects,
  type ProspectExplanation,
  type ProspectList,
  type ProspectOptions,
  type ProspectOrder,
  prospectQuestions,
  type RankedProspect,
  rankProspects,
} from './prospects';
export { engineVersion, rank, type RankedOpening, type RankOptions } from './rank';
export { type FirstChoice, firstChoices, type OwnOrder, type SpreadOptions } from './spread';
export { type Step, type StepCode, stepCodes } from './steps';
export { travelRange, type TravelRange } from './travel-estimate';
export {
  alike,
  type Alike,
  type Comparable,
  enoughOf,
  type VariedList,
  variedList,
  type Variety,
  varietyOf,
} from './variety';
export { type ClockShift, weekWindow } from './week';
