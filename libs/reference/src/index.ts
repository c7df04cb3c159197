export { ReferenceModule } from './reference.module';
export { Places } from './places.service';
export { Occupations } from './occupations.service';
export { Industries } from './industries.service';
export {
  classificationCertainties,
  type ClassificationCertainty,
  type TitleCandidate,
  type TitleClassification,
} from './domain/classify-title';
export {
  placeCertainties,
  placeKinds,
  type Place,
  type PlaceAnswer,
  type PlaceCertainty,
  type PlaceKind,
} from './domain/gazetteer';
export { sicSections, type Industry, type SicSection } from './domain/industry';
export {
  locationPrecisions,
  locationReasons,
  surroundings,
  type Authority,
  type Location,
  type LocationPrecision,
  type LocationReason,
  type Surroundings,
} from './domain/location';
export { socLevels, type SocGroup, type SocLevel, type UnitGroup } from './domain/occupation';
export type { OccupationMatch } from './domain/occupation-search';
export {
  contextBases,
  dimensionNames,
  environmentDimensions,
  type ContextBasis,
  type EnvironmentDimension,
  type EnvironmentLevel,
  type EnvironmentReading,
  type UsualEnvironment,
} from './domain/work-context';
