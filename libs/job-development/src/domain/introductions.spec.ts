import * as fc from 'fast-check';
import { addDays } from '#kernel';
import type { ContactOutcome } from './contact';
import { type IntroductionRules, isIntroduction, monthOf, nextDayFor, warningsOn } from './introductions';

const today = '2026-03-10';
const free: IntroductionRules = {
  today,
  days: [],
  mostAMonth: 2,
  pausedUntil: null,
  notContacted: null,
  saidNoOn: null,
  coolOffDays: 28,
};

describe('an introduction', () => {
  const introducing = {
    purpose: 'present_candidate',
    specificity: 'client_specific',
    presence: 'specialist',
    outcome: 'conversation',
  } as const;

  it.each([
    ['a talk about a named client', {}, true],
    ['one that is planned', { outcome: null }, true],
    ['one together with the client', { presence: 'with_client' }, true],
    ['one that ended in a no', { outcome: 'refused' }, true],
    ['a message that was left about a client', { outcome: 'left_message' }, true],
    ['a talk about somebody without saying who', { specificity: 'generic' }, false],
    ['learning what they need', { purpose: 'learn_needs' }, false],
    ['the talk about hiring that follows', { purpose: 'hire_talk' }, false],
    ['support at work', { purpose: 'support' }, false],
    ['what the client does alone', { presence: 'client_alone' }, false],
    ...(['no_answer', 'manager_out', 'reception_only'] as ContactOutcome[]).map(
      (outcome) => [`an attempt: ${outcome}`, { outcome }, false] as const,
    ),
  ] as const)('%s: %p', (_, change, expected) => {
    expect(isIntroduction({ ...introducing, ...change })).toBe(expected);
  });
});

describe('what speaks against an introduction', () => {
  it.each([
    ['nothing', {}, []],
    ['the month is full', { days: ['2026-03-01', '2026-03-31'] }, ['past_cap']],
    ['another month is full', { days: ['2026-02-28', '2026-04-01'] }, []],
    ['an employer who wants none', { mostAMonth: 0 }, ['past_cap']],
    ['a pause until that day', { pausedUntil: today }, ['paused']],
    ['a pause that is over', { pausedUntil: '2026-03-09' }, []],
    ['a wish not to be contacted, without end', { notContacted: { until: null } }, ['do_not_contact']],
    ['a no of the day before', { saidNoOn: '2026-03-09' }, ['cool_off']],
    ['the last day of a no', { saidNoOn: '2026-02-11' }, ['cool_off']],
    ['a no that is over', { saidNoOn: '2026-02-10' }, []],
    ['a no where the service lets none cool off', { saidNoOn: '2026-03-09', coolOffDays: 0 }, []],
  ] as const)('%s', (_, change, expected) => {
    expect(warningsOn(today, { ...free, ...change })).toEqual(expected);
  });

  it('is not looked back for: since when a pause holds is not known', () => {
    expect(warningsOn('2026-03-09', { ...free, pausedUntil: '2026-04-01', notContacted: { until: null } })).toEqual([]);
  });
});

describe('the next day for an introduction', () => {
  it('is the day itself when nothing speaks against it', () => {
    expect(nextDayFor(today, free)).toBe(today);
  });

  it('is the first of the next month with room', () => {
    const full = (month: string) => [`${month}-05`, `${month}-06`];
    expect(nextDayFor(today, { ...free, days: [...full('2026-03'), ...full('2026-04')] })).toBe('2026-05-01');
    expect(nextDayFor('2026-12-31', { ...free, days: full('2026-12') })).toBe('2027-01-01');
  });

  it('is not known for an employer who wants none, or who asked never to be contacted', () => {
    expect(nextDayFor(today, { ...free, mostAMonth: 0 })).toBeNull();
    expect(nextDayFor(today, { ...free, notContacted: { until: null } })).toBeNull();
  });

  it('is the earliest day that nothing speaks against', () => {
    const day = fc.integer({ min: -40, max: 80 }).map((days) => addDays(today, days));
    const rules = fc.record({
      days: fc.array(day, { maxLength: 8 }),
      mostAMonth: fc.integer({ min: 1, max: 3 }),
      pausedUntil: fc.option(day, { nil: null }),
      notContacted: fc.option(fc.record({ until: day }), { nil: null }),
      saidNoOn: fc.option(day, { nil: null }),
      coolOffDays: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(rules, (some) => {
        const given = { ...free, ...some };
        const next = nextDayFor(today, given)!;
        expect(warningsOn(next, given)).toEqual([]);
        for (let before = today; before < next; before = addDays(before, 1))
          expect(warningsOn(before, given)).not.toEqual([]);
      }),
    );
  });
});

describe('the month of a day', () => {
  it.each([
    ['2026-02-14', '2026-02-01', '2026-02-28'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('of %s is %s to %s', (day, from, to) => {
    expect(monthOf(day)).toEqual({ from, to });
  });
});
