import * as fc from 'fast-check';
import { policies, profiles, today } from '../testing/arbitraries';
import { grounds, prospectWithout } from '../testing/prospect-arbitraries';
import { explainForCaseload, rankForCaseload } from './caseload-prospects';
import { dailySeed, drawn } from './daily-order';
import { emptyProfile, type Place, type ProfileFacts } from './facts';
import { type MatchingPolicy, standardPolicy } from './policy';
import { type ProspectFacts, type ProspectGround, unknownProspect } from './prospect-facts';
import { explainProspects, prospectQuestions, rankProspects } from './prospects';

const options = { today, seed: dailySeed('service', today) };

/** By definition: explain every employer, drop those set aside or left out, sort by step, draw and id. */
function byDefinition(ground: ProspectGround, profile: ProfileFacts, policy: MatchingPolicy, seed: string) {
  const step = (points: number) => Math.floor(points / policy.prospects.equalPoints);
  return explainProspects(
    ground,
    ground.employers.map(({ id }) => id),
    profile,
    policy,
    { today, seed },
  )
    .filter(({ aside, exclusions }) => aside === null && exclusions.length === 0)
    .sort(
      (one, other) =>
        step(other.points) - step(one.points) ||
        drawn(seed, one.id) - drawn(seed, other.id) ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ id, points }, place) => ({ rank: place + 1, id, points }));
}

const stepped = fc
  .tuple(policies, fc.constantFrom(1, 50, 300, 5000))
  .map(([policy, equalPoints]) => ({ ...policy, prospects: { ...policy.prospects, equalPoints } }));

describe('employers worth a visit', () => {
  // A new fact is a decision about people's privacy: it is made here and in facts.spec.ts, not in passing.
  it('are known by these facts and no others', () => {
    expect(Object.keys(unknownProspect('e1')).sort()).toEqual([
      'approachAhead',
      'doNotContact',
      'hasOpening',
      'hires',
      'id',
      'lastApproachOn',
      'lastHireOn',
      'lastVacancyOn',
      'sic',
      'sites',
      'size',
      'stage',
      'vacanciesSeen',
      'work',
    ]);
  });

  it('are those that sorting everything would give', () => {
    fc.assert(
      fc.property(grounds(25), profiles, stepped, fc.string(), (ground, profile, policy, seed) => {
        const { ranked } = rankProspects(ground, profile, policy, { today, seed });
        expect(ranked.map(({ rank, id, points }) => ({ rank, id, points }))).toEqual(
          byDefinition(ground, profile, policy, seed),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are all listed, set aside or left out, each once', () => {
    fc.assert(
      fc.property(grounds(25), profiles, stepped, (ground, profile, policy) => {
        const { ranked, aside, leftOut } = rankProspects(ground, profile, policy, options);
        const setAside = Object.values(aside).reduce((sum, count) => sum + count, 0);
        expect(ranked.length + setAside + leftOut).toBe(ground.employers.length);
        for (const { order } of ranked)
          expect(ranked.filter((other) => other.order.stepFrom === order.stepFrom)).toHaveLength(order.equals);
      }),
      { numRuns: 100 },
    );
  });

  it('come in the same order whatever the order of the records', () => {
    const shuffled = grounds(15).chain((ground) =>
      fc.record({
        one: fc.constant(ground),
        other: fc.record({
          employers: fc.shuffledSubarray([...ground.employers], { minLength: ground.employers.length }),
          seenInSectors: fc.shuffledSubarray([...ground.seenInSectors], { minLength: ground.seenInSectors.length }),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, profiles, ({ one, other }, profile) => {
        const mixed = other.employers.map((prospect) => ({
          ...prospect,
          sites: [...prospect.sites].reverse(),
          work: [...prospect.work].reverse(),
        }));
        const ids = one.employers.map(({ id }) => id);
        const turned = { ...other, employers: mixed };
        expect(rankProspects(turned, profile, standardPolicy, options)).toEqual(
          rankProspects(one, profile, standardPolicy, options),
        );
        expect(explainProspects(turned, ids, profile, standardPolicy, options)).toEqual(
          explainProspects(one, ids, profile, standardPolicy, options),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('have the points of their parts, whole numbers from 0 to what a part can reach; what is unknown asks', () => {
    fc.assert(
      fc.property(grounds(8), profiles, policies, (ground, profile, policy) => {
        const ids = ground.employers.map(({ id }) => id);
        const explained = explainProspects(ground, ids, profile, policy, options);
        for (const explanation of explained) {
          const { parts, points, of } = explanation;
          expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
          expect(of).toBe(explained[0]!.of);
          for (const part of parts) {
            expect(Number.isInteger(part.points) && part.points >= 0 && part.points <= part.of).toBe(true);
            if (part.kind === 'unknown') expect(part.question).not.toBeNull();
          }
          expect(prospectQuestions(explanation)).toHaveLength(parts.filter(({ question }) => question).length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are set aside by what the employer wants and what colleagues did, whatever their points', () => {
    const free = { ...unknownProspect('free'), lastApproachOn: '2025-06-01' };
    const aside = (facts: Partial<ProspectFacts>): ProspectGround => ({
      employers: [free, { ...unknownProspect('aside'), ...facts }],
      seenInSectors: [],
    });
    const reasons = [
      [{ doNotContact: true, hasOpening: true }, 'do_not_contact'],
      [{ hasOpening: true }, 'has_opening'],
      [{ approachAhead: true }, 'approach_ahead'],
      [{ lastApproachOn: '2026-02-20' }, 'approached_lately'],
    ] as const;
    for (const [facts, reason] of reasons) {
      const list = rankProspects(aside(facts), emptyProfile, standardPolicy, options);
      expect([reason, list.ranked.map(({ id }) => id), list.aside[reason]]).toEqual([reason, ['free'], 1]);
      expect(explainProspects(aside(facts), ['aside'], emptyProfile, standardPolicy, options)[0]?.aside).toBe(reason);
    }
  });

  it('refuses a value out of range by name, and an id that comes twice', () => {
    const wrong = { ...unknownProspect('e1'), sic: '47', hires: -1 };
    const ground = (...employers: ProspectFacts[]) => ({ employers, seenInSectors: [] });
    expect(() => rankProspects(ground(wrong), emptyProfile, standardPolicy, options)).toThrow(
      expect.objectContaining({
        code: 'matching-core.invalid_prospect',
        problems: [expect.objectContaining({ pointer: '/sic' }), expect.objectContaining({ pointer: '/hires' })],
      }),
    );
    const twice = ground(unknownProspect('e1'), unknownProspect('e1'));
    expect(() => rankProspects(twice, emptyProfile, standardPolicy, options)).toThrow(
      expect.objectContaining({ code: 'matching-core.duplicate_prospect' }),
    );
  });
});

describe('the day’s order among equals', () => {
  const ground = {
    employers: Array.from({ length: 60 }, (_, number) => unknownProspect(`e${number}`)),
    seenInSectors: [],
  };
  const first = (seed: string) =>
    rankProspects(ground, emptyProfile, standardPolicy, { today, seed })
      .ranked.slice(0, 20)
      .map(({ id }) => id);

  it('is the same all day in one service, and another one tomorrow and elsewhere', () => {
    const todays = first(dailySeed('service', today));
    expect(first(dailySeed('service', today))).toEqual(todays);
    for (const other of [dailySeed('service', '2026-03-03'), dailySeed('other service', today)])
      expect(first(other).filter((id) => todays.includes(id)).length).toBeLessThan(16);
  });

  it('gives everybody among equals about the same share of the first twenty over a year', () => {
    const days = Array.from({ length: 365 }, (_, number) => first(`service ${number}`)).flat();
    const shares = ground.employers.map(({ id }) => days.filter((each) => each === id).length);
    expect(Math.min(...shares)).toBeGreaterThan(85);
    expect(Math.max(...shares)).toBeLessThan(160);
  });
});

describe('a better fact never lowers the points', () => {
  const pointsOf = (facts: Omit<ProspectFacts, 'id'>, profile: ProfileFacts, policy: MatchingPolicy) => {
    const ground = { employers: [{ ...facts, id: 'e' }], seenInSectors: [] };
    const [explanation] = explainProspects(ground, ['e'], profile, policy, options);
    return explanation!.exclusions.length > 0 ? -1 : explanation!.points;
  };
  const neverLowers = (better: (facts: Omit<ProspectFacts, 'id'>, profile: ProfileFacts) => Partial<ProspectFacts>) =>
    fc.assert(
      fc.property(prospectWithout, profiles, policies, (facts, profile, policy) => {
        const improved = { ...facts, ...better(facts, profile) };
        expect(pointsOf(improved, profile, policy)).toBeGreaterThanOrEqual(pointsOf(facts, profile, policy));
      }),
      { numRuns: 200 },
    );

  it('one more hire or vacancy seen', () => {
    neverLowers(({ hires }) => ({ hires: hires + 1 }));
    neverLowers(({ vacanciesSeen }) => ({ vacanciesSeen: vacanciesSeen + 1 }));
  });

  it('one more site', () => {
    const near: Place = { point: { latitude: 53.4, longitude: -1.4 }, radiusKm: 0, areaKind: 'urban' };
    fc.assert(
      fc.property(prospectWithout, profiles, policies, (facts, profile, policy) => {
        fc.pre(facts.sites.length > 0);
        const more = { ...facts, sites: [...facts.sites, { id: 'zz', place: near }] };
        expect(pointsOf(more, profile, policy)).toBeGreaterThanOrEqual(pointsOf(facts, profile, policy));
      }),
      { numRuns: 200 },
    );
  });

  it('one more kind of work where some is known', () => {
    neverLowers(({ work }) => (work.length > 0 ? { work: [...work, { soc: '9225', vacancies: 1 }] } : {}));
  });
});

describe('employers worth a visit for a caseload', () => {
  const caseload = (all: readonly ProfileFacts[]) => all.map((profile, number) => ({ id: `c${number}`, profile }));

  it('serve those with whom nothing clashes; the points are theirs, spread over everybody', () => {
    fc.assert(
      fc.property(grounds(8), fc.array(profiles, { maxLength: 4 }), (ground, all) => {
        const members = caseload(all);
        const ids = ground.employers.map(({ id }) => id);
        const alone = all.map((profile) => explainProspects(ground, ids, profile, standardPolicy, options));
        const personal = ['work', 'travel', 'values', 'employer'];
        explainForCaseload(ground, ids, members, standardPolicy, options).forEach((explanation, place) => {
          const served = members.filter((_, number) => {
            const { parts, exclusions } = alone[number]![place]!;
            const clashes = parts.some(({ criterion, kind }) => kind === 'clashes' && personal.includes(criterion));
            return exclusions.length === 0 && !clashes;
          });
          expect(explanation.serves.map(({ memberId }) => memberId)).toEqual(served.map(({ id }) => id));
          const sum = explanation.serves
            .flatMap(({ parts }) => parts)
            .reduce((before, { points }) => before + points, 0);
          expect(explanation.parts[0]!.points).toBe(Math.floor(sum / Math.max(1, members.length)));
          expect(explanation.points).toBe(explanation.parts.reduce((before, { points }) => before + points, 0));
        });
      }),
      { numRuns: 100 },
    );
  });

  it('rank as they are explained, and list nobody who serves no one', () => {
    fc.assert(
      fc.property(grounds(15), fc.array(profiles, { maxLength: 3 }), (ground, all) => {
        const members = caseload(all);
        const { ranked } = rankForCaseload(ground, members, standardPolicy, options);
        const ids = ranked.map(({ id }) => id);
        const explained = explainForCaseload(ground, ids, members, standardPolicy, options);
        expect(explained.map(({ points }) => points)).toEqual(ranked.map(({ points }) => points));
        expect(explained.every(({ serves, aside }) => serves.length > 0 && aside === null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the order of the caseload', () => {
    fc.assert(
      fc.property(grounds(12), fc.array(profiles, { minLength: 1, maxLength: 4 }), (ground, all) => {
        const members = caseload(all);
        expect(rankForCaseload(ground, [...members].reverse(), standardPolicy, options)).toEqual(
          rankForCaseload(ground, members, standardPolicy, options),
        );
      }),
      { numRuns: 60 },
    );
  });
});
