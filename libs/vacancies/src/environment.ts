import { dimensionNames, type EnvironmentDimension, type Occupations } from '#reference';
import type { EnvironmentOrigin } from './domain/vacancy';

/** What a workplace is like on one dimension, and who says so. */
export interface Fact {
  readonly dimension: EnvironmentDimension;
  readonly level: number;
  readonly origin: EnvironmentOrigin;
}

const usualBySoc = new WeakMap<Occupations, Map<string, readonly Fact[]>>();

/** What is usual in an occupation, all dimensions in their order; empty when the occupation is not known. */
export function usualFacts(occupations: Occupations, soc2020: string | null): readonly Fact[] {
  if (soc2020 === null) return [];
  const known = usualBySoc.get(occupations) ?? new Map<string, readonly Fact[]>();
  usualBySoc.set(occupations, known);
  let facts = known.get(soc2020);
  if (!facts) {
    const usual = occupations.usualEnvironment(soc2020);
    facts = usual
      ? dimensionNames.map((dimension) => ({ dimension, level: usual.dimensions[dimension].level, origin: 'usual' }))
      : [];
    known.set(soc2020, facts);
  }
  return facts;
}

const nearness: readonly EnvironmentOrigin[] = ['observed', 'advert', 'usual'];

/** For each dimension the nearest source: seen on a visit, else said in the advert, else usual in the occupation. */
export function nearestFacts<One extends Fact>(said: readonly One[], usual: readonly One[]): One[] {
  if (said.length === 0) return [...usual];
  return dimensionNames.flatMap((dimension) => {
    const candidates = [...said, ...usual].filter((fact) => fact.dimension === dimension);
    const [nearest] = candidates.sort((one, other) => nearness.indexOf(one.origin) - nearness.indexOf(other.origin));
    return nearest ? [nearest] : [];
  });
}
