import * as fc from 'fast-check';
import {
  employerSizes,
  type ProspectFacts,
  type ProspectGround,
  relationshipStages,
  unknownProspect,
  type WorkSeenInSector,
} from '../src/prospect-facts';
import { openingWithout, today } from './arbitraries';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const soc = fc.constantFrom('9223', '9233', '9241', '5434', '4112', '6135', '6136', '7111');
const sic = fc.constantFrom('92000', '86101', '47110', '56101', '81210', '10710');
const day = fc.constantFrom(today, '2026-02-20', '2025-12-01', '2025-01-15', '2024-06-01');
const few = fc.integer({ min: 0, max: 9 });
const seldom = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true));

export const prospectWithout: fc.Arbitrary<Omit<ProspectFacts, 'id'>> = fc.record({
  sic: maybe(sic),
  size: fc.constantFrom('unknown', ...employerSizes),
  sites: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }).map((number) => `site ${number}`),
      place: openingWithout.map(({ place }) => place),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  work: fc.uniqueArray(fc.record({ soc, vacancies: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 3,
    selector: (work) => work.soc,
  }),
  hires: few,
  lastHireOn: maybe(day),
  vacanciesSeen: few,
  lastVacancyOn: maybe(day),
  stage: fc.constantFrom(...relationshipStages),
  lastApproachOn: maybe(day),
  approachAhead: seldom,
  hasOpening: seldom,
  doNotContact: seldom,
});

const inSectors: fc.Arbitrary<WorkSeenInSector[]> = fc.uniqueArray(
  fc.record({ division: sic.map((code) => code.slice(0, 2)), soc, vacancies: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 8, selector: (seen) => `${seen.division} ${seen.soc}` },
);

/** Employers with different ids in no order; some know nothing. */
export const grounds = (maxLength: number): fc.Arbitrary<ProspectGround> =>
  fc.record({
    employers: fc
      .uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.oneof(
              { weight: 9, arbitrary: prospectWithout.map((facts) => ({ ...facts, id: `e${id}` })) },
              { weight: 1, arbitrary: fc.constant(unknownProspect(`e${id}`)) },
            ),
          ),
        ),
      ),
    seenInSectors: inSectors,
  });
