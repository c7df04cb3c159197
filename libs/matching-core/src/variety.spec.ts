import * as fc from 'fast-check';
import { emptyProfile, type OpeningFacts, unknownOpening } from './facts';
import { buildIndex } from './index-builder';
import { oracle } from './oracle';
import { standardPolicy } from './policy';
import { rank } from './rank';
import { enoughOf, variedList, varietyOf } from './variety';
import { openings, policies, profiles, today } from '../testing/arbitraries';

const lengths = fc.integer({ min: 0, max: 12 });
const limits = fc.integer({ min: 1, max: 4 });

describe('a varied list', () => {
  it('is the exact order without what the list holds enough of, for any wishes, length and limit', () => {
    fc.assert(
      fc.property(openings(40), profiles, policies, lengths, limits, (all, profile, policy, k, variety) => {
        const index = buildIndex(all);
        const facts = new Map(all.map((opening) => [opening.id, opening]));
        const taken: { openingId: string; points: number; placeByPoints: number }[] = [];
        const alike = (openingId: string) => {
          const { soc, employerId } = facts.get(openingId)!;
          const others = taken.map((each) => facts.get(each.openingId)!);
          const kind = soc === null ? 0 : others.filter((other) => other.soc?.slice(0, 3) === soc.slice(0, 3)).length;
          const employer = others.filter((other) => employerId !== null && other.employerId === employerId).length;
          return Math.max(kind, employer);
        };
        for (const { openingId, points, rank: placeByPoints } of oracle(index, profile, policy, { k: 99, today }))
          if (taken.length < k && alike(openingId) < variety) taken.push({ openingId, points, placeByPoints });
        const { listed } = variedList(index, { ...profile, variety }, policy, { k, today });
        expect(listed).toEqual(taken.map((opening, place) => ({ rank: place + 1, ...opening })));
      }),
      { numRuns: 300 },
    );
  });

  it('together with what it holds back has everything that the order of points lists', () => {
    fc.assert(
      fc.property(openings(40), profiles, lengths, limits, (all, profile, k, variety) => {
        const index = buildIndex(all);
        const { listed, heldBack } = variedList(index, { ...profile, variety }, standardPolicy, { k, today });
        const byPoints = [...listed.filter(({ placeByPoints }) => placeByPoints <= k), ...heldBack]
          .sort((one, other) => one.placeByPoints - other.placeByPoints)
          .map(({ openingId, points, placeByPoints }) => ({ rank: placeByPoints, openingId, points }));
        expect(byPoints).toEqual(rank(index, profile, standardPolicy, { k, today }));
        expect(heldBack.every(({ enoughOf }) => enoughOf.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is the list by points when nothing is to be held back', () => {
    fc.assert(
      fc.property(openings(30), profiles, lengths, (all, profile, k) => {
        const index = buildIndex(all);
        const { listed, heldBack } = variedList(index, { ...profile, variety: 0 }, standardPolicy, { k, today });
        expect(listed.map(({ openingId, points, rank: place }) => ({ rank: place, openingId, points }))).toEqual(
          rank(index, profile, standardPolicy, { k, today }),
        );
        expect(heldBack).toEqual([]);
        expect(listed.every(({ rank: place, placeByPoints }) => place === placeByPoints)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('says what it holds enough of, and holds nothing back whose kind is not known', () => {
    const job = (id: string, soc: string | null, employerId: string | null): OpeningFacts => ({
      ...unknownOpening(id),
      soc,
      employerId,
    });
    const all = [
      job('a', '9263', 'hotel'),
      job('b', '9264', 'cafe'),
      job('c', '5434', 'hotel'),
      job('d', '9263', 'hotel'),
      job('e', null, null),
      job('f', null, null),
      job('g', '4112', 'office'),
    ];
    const index = buildIndex(all);
    const asked = { ...emptyProfile, variety: 1 };
    const { listed, heldBack } = variedList(index, asked, standardPolicy, { k: 4, today });
    expect(listed.map(({ openingId, placeByPoints }) => [openingId, placeByPoints])).toEqual([
      ['a', 1],
      ['e', 5],
      ['f', 6],
      ['g', 7],
    ]);
    expect(heldBack.map(({ openingId, enoughOf }) => [openingId, enoughOf])).toEqual([
      ['b', ['kind_of_work']],
      ['c', ['employer']],
      ['d', ['kind_of_work', 'employer']],
    ]);
    for (const { openingId, enoughOf: enough } of heldBack) {
      const opening = all.find(({ id }) => id === openingId)!;
      expect(enoughOf([all[0]!], opening, 1)).toEqual(enough);
      expect(enoughOf([all[0]!], opening, 0)).toEqual([]);
    }
    expect(varietyOf([all[0]!, all[1]!, all[2]!, all[4]!])).toEqual({
      kindsOfWork: 2,
      employers: 2,
      kindNotKnown: 1,
      employerNotKnown: 1,
    });
  });
});
