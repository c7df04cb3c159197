import type { OccupationView } from './contract/occupation.schema';
import { dimensionElements, dimensionNames } from './domain/work-context';
import type { Occupations } from './occupations.service';
import { shippedContextElements } from './shipped-data';

/** A unit group as the API shows it; throws `reference.occupation_not_found` when there is none. */
export function occupationView(occupations: Occupations, soc2020: string): OccupationView {
  const group = occupations.getUnitGroup(soc2020);
  const usual = occupations.usualEnvironment(soc2020);
  return {
    soc2020,
    title: group.title,
    description: group.description,
    entryRoutes: group.entryRoutes,
    tasks: [...group.tasks],
    relatedTitles: [...group.relatedTitles],
    path: [...(occupations.socPath(soc2020) ?? [])],
    subUnitGroups: [...occupations.subUnitGroups(soc2020)],
    isco08: [...occupations.isco08(soc2020)],
    environment: usual
      ? dimensionNames.map((dimension) => ({
          dimension,
          ...usual.dimensions[dimension],
          measuredBy: measures(dimension),
        }))
      : [],
    environmentBasis: usual?.basis ?? null,
  };
}

function measures(dimension: keyof typeof dimensionElements): string[] {
  return dimensionElements[dimension].map(({ element }) => shippedContextElements().get(element)?.name ?? element);
}
