import * as fc from 'fast-check';
import { explain, questions } from './explanation';
import { isHard, type OpeningFacts, unknownOpening } from './facts';
import { standardPolicy } from './policy';
import { anOpening, policies, profiles, today } from '../testing/arbitraries';

/** Facts that a visit can settle, and what they are when nobody knows. */
const nobodyKnows: readonly (keyof OpeningFacts)[] = ['soc', 'place', 'contract', 'payBasis', 'employerId', 'state'];

describe('explaining an opening', () => {
  it('adds up: the points are the sum of the parts, each between nothing and its most', () => {
    fc.assert(
      fc.property(anOpening, profiles, policies, (opening, profile, policy) => {
        const { points, of, parts } = explain(opening, profile, policy, today);
        expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
        expect(of).toBe(parts.reduce((sum, part) => sum + part.of, 0));
        for (const part of parts) {
          expect(Number.isInteger(part.points)).toBe(true);
          expect(part.points).toBeGreaterThanOrEqual(0);
          expect(part.points).toBeLessThanOrEqual(part.of);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('judges every opening out of the same number of points for one client', () => {
    fc.assert(
      fc.property(anOpening, anOpening, profiles, policies, (one, other, profile, policy) => {
        expect(explain(one, profile, policy, today).of).toBe(explain(other, profile, policy, today).of);
      }),
      { numRuns: 200 },
    );
  });

  it('never leaves an opening out for what is not known', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { exclusions } = explain(unknownOpening('nothing-known'), profile, standardPolicy, today);
        expect(exclusions).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never lets a hard limit pass silently: kept means it fits, or it is marked not known and asked first', () => {
    fc.assert(
      fc.property(anOpening, profiles, (opening, profile) => {
        const explanation = explain(opening, profile, standardPolicy, today);
        if (explanation.exclusions.length > 0) return;
        const hard = explanation.parts.filter(({ wish }) => wish && isHard(wish.strength));
        expect(hard.filter(({ kind }) => kind === 'clashes')).toEqual([]);
        const open = hard.filter(({ kind }) => kind === 'unknown').length;
        const asked = questions(explanation);
        expect(asked.slice(0, open).every(({ hardLimit }) => hardLimit)).toBe(true);
        expect(asked.slice(open).some(({ hardLimit }) => hardLimit)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a stated limit a line in every explanation', () => {
    fc.assert(
      fc.property(anOpening, profiles, (opening, profile) => {
        const paths = explain(opening, profile, standardPolicy, today).parts.map(({ wish }) => wish?.path ?? '');
        if (profile.pay) expect(paths).toContain('pay');
        if (profile.travel) expect(paths.some((path) => path.startsWith('travel'))).toBe(true);
        profile.environment.forEach(({ strength }, position) => {
          if (strength !== 'indifferent') expect(paths).toContain(`environment/${position}`);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('asks about every part that is not known, most points first among equals in limits', () => {
    fc.assert(
      fc.property(anOpening, profiles, policies, (opening, profile, policy) => {
        const explanation = explain(opening, profile, policy, today);
        for (const part of explanation.parts) if (part.kind === 'unknown') expect(part.question).not.toBeNull();
        const moves = questions(explanation).filter(({ hardLimit }) => !hardLimit);
        const sorted = moves.map(({ couldMovePoints }) => couldMovePoints).sort((a, b) => b - a);
        expect(moves.map(({ couldMovePoints }) => couldMovePoints)).toEqual(sorted);
      }),
      { numRuns: 200 },
    );
  });

  it('moves the score by no more than the open parts when a question is answered', () => {
    fc.assert(
      fc.property(anOpening, profiles, fc.constantFrom(...nobodyKnows), (opening, profile, field) => {
        const blank: OpeningFacts = { ...unknownOpening(opening.id), state: 'unconfirmed' };
        const before = explain({ ...opening, [field]: blank[field] }, profile, standardPolicy, today);
        const after = explain(opening, profile, standardPolicy, today);
        const open = before.parts
          .filter(({ kind }) => kind === 'unknown')
          .reduce((sum, { points, of }) => sum + Math.max(of - points, points), 0);
        expect(Math.abs(after.points - before.points)).toBeLessThanOrEqual(open);
      }),
      { numRuns: 300 },
    );
  });
});
