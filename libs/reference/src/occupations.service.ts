import { Injectable } from '@nestjs/common';
import { TitleClassifier, type TitleClassification } from './domain/classify-title';
import { referenceErrors } from './domain/errors';
import { type SocGroup, socPath, type UnitGroup } from './domain/occupation';
import { type OccupationMatch, OccupationSearch } from './domain/occupation-search';
import { rankEnvironments, type UsualEnvironment } from './domain/work-context';
import {
  once,
  shippedContextRatings,
  shippedIndexEntries,
  shippedIsco,
  shippedSocTitles,
  shippedSubUnitGroups,
  shippedUnitGroups,
} from './shipped-data';

const search = once(() => new OccupationSearch(shippedIndexEntries(), shippedUnitGroups()));
const classifier = once(() => new TitleClassifier(shippedIndexEntries(), shippedUnitGroups()));
const unitGroups = once(() => new Map(shippedUnitGroups().map((group) => [group.soc2020, group])));
const environments = once(() => rankEnvironments(shippedContextRatings()));

/** SOC 2020 and what is usual in its occupations. Everything is answered from memory; the first call reads the shipped files. */
@Injectable()
export class Occupations {
  /** Unit groups as you type, best first. */
  searchOccupations(text: string, limit = 10): OccupationMatch[] {
    return search().search(text, limit);
  }

  /** The unit group of a job title, or the choices a person has; never a silent guess. */
  classifyTitle(title: string): TitleClassification {
    return classifier().classify(title);
  }

  /** True when SOC 2020 has a unit group with this four-digit code. */
  isUnitGroup(soc2020: string): boolean {
    return unitGroups().has(soc2020);
  }

  /** A unit group with its tasks; null when there is none. */
  unitGroup(soc2020: string): UnitGroup | null {
    return unitGroups().get(soc2020) ?? null;
  }

  /** A unit group with its tasks; throws `reference.occupation_not_found` when there is none. */
  getUnitGroup(soc2020: string): UnitGroup {
    const found = this.unitGroup(soc2020);
    if (!found) throw referenceErrors.occupationNotFound(soc2020);
    return found;
  }

  /** Major, sub-major, minor and unit group of a code of one to four digits; null when it is not in SOC 2020. */
  socPath(code: string): readonly SocGroup[] | null {
    return socPath(code, shippedSocTitles());
  }

  /** Finer groups within a unit group, by code. */
  subUnitGroups(soc2020: string): readonly { code: string; title: string }[] {
    return shippedSubUnitGroups().get(soc2020) ?? [];
  }

  /** ISCO-08 groups that share titles with a unit group, largest share first. */
  isco08(soc2020: string): readonly { isco08: string; share: number }[] {
    return shippedIsco().get(soc2020) ?? [];
  }

  /** The usual surroundings of an occupation; null when the code is no unit group. */
  usualEnvironment(soc2020: string): UsualEnvironment | null {
    return environments().get(soc2020) ?? null;
  }
}
