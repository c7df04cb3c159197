import type { FieldProblem } from '#kernel';
import { matchingCoreErrors } from './errors';
import { isPlace } from './opening-check';
import type { ProspectFacts, ProspectGround } from './prospect-facts';

/** Refuses employers with a value out of range, and two with one id. */
export function checkGround({ employers }: ProspectGround): void {
  const seen = new Set<string>();
  for (const prospect of employers) {
    const problems = problemsOf(prospect);
    if (problems.length > 0) throw matchingCoreErrors.invalidProspect(prospect.id, problems);
    if (seen.has(prospect.id)) throw matchingCoreErrors.duplicateProspect(prospect.id);
    seen.add(prospect.id);
  }
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

function problemsOf({ id, sic, sites, work, hires, vacanciesSeen }: ProspectFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (holds: boolean, pointer: string, detail: string) => {
    if (!holds) problems.push({ pointer, code: 'out_of_range', detail });
  };
  need(id.length > 0, '/id', 'expected an id');
  need(sic === null || /^\d{5}$/.test(sic), '/sic', 'expected a class of SIC 2007 of five digits');
  need(
    sites.every(({ place }) => place === null || isPlace(place)),
    '/sites',
    'expected degrees and a radius of 0 to 200 km',
  );
  need(
    work.every(({ soc, vacancies }) => /^\d{4}$/.test(soc) && isCount(vacancies)),
    '/work',
    'expected SOC 2020 unit groups of four digits, each with a whole number of vacancies',
  );
  need(isCount(hires), '/hires', 'expected a whole number');
  need(isCount(vacanciesSeen), '/vacanciesSeen', 'expected a whole number');
  return problems;
}
