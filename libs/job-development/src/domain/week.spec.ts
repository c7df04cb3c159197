import fc from 'fast-check';
import { dayOf } from '#kernel';
import { countWeek, weekOf, type WeekContact } from './week';

const zones = ['Europe/London', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu', 'Pacific/Auckland'];

describe('a week', () => {
  it('runs from Monday to Sunday in the service’s time zone', () => {
    expect(weekOf('2026-07-01', 'Europe/London')).toEqual({
      startsOn: '2026-06-29',
      endsOn: '2026-07-05',
      from: new Date('2026-06-28T23:00:00Z'),
      to: new Date('2026-07-05T23:00:00Z'),
    });
  });

  it('is an hour shorter when summer time begins', () => {
    const { from, to } = weekOf('2026-03-29', 'Europe/London');
    expect((to.getTime() - from.getTime()) / 3_600_000).toBe(167);
  });

  it('holds every instant in exactly one week', () => {
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const { from, to, startsOn, endsOn } = weekOf(dayOf(at, zone), zone);
        const day = dayOf(at, zone);
        return from <= at && at < to && startsOn <= day && day <= endsOn;
      }),
    );
  });
});

describe('the count of a week', () => {
  const contact = (id: string, change: Partial<WeekContact> = {}): WeekContact => ({
    id,
    occurredAt: new Date('2026-03-03T10:00:00Z'),
    state: 'logged',
    mode: 'in_person',
    purpose: 'introduce',
    outcome: 'conversation',
    presence: 'specialist',
    hiringAuthority: 'yes',
    ...change,
  });

  it('shows what did not count beside what did', () => {
    expect(countWeek([contact('a'), contact('b', { mode: 'phone' }), contact('c')], 'Europe/London')).toEqual({
      counted: 2,
      logged: 3,
      uncounted: [{ contactId: 'b', reason: 'not_in_person' }],
    });
  });
});
