import { addDays, type Day } from '#kernel';
import type { CreateVacancy } from '#vacancies';
import type { DemoEmployer } from './employers';
import type { Randomness } from './randomness';
import type { DemoJob } from './trades/trade';

/** What a vacancy of the demo says, and when it turned up. */
export interface DemoVacancy {
  readonly employer: DemoEmployer;
  readonly seenOn: Day;
  readonly input: Omit<CreateVacancy, 'employerId' | 'siteId'>;
}

/** Shares of what adverts say, counted from published adverts: one in six states its hours, most state some pay. */
const stated = { hours: 0.62, shifts: 0.45, pay: 0.8, contract: 0.7, closing: 0.55 } as const;

/** Makes up a vacancy at an employer. What an advert often leaves out stays unknown. */
export function inventVacancy(employer: DemoEmployer, today: Day, random: Randomness): DemoVacancy {
  const job = random.weighted(employer.trade.jobs.map((candidate) => [candidate, candidate.weight] as const));
  const unadvertised = random.chance(0.08);
  const carved = unadvertised && random.chance(0.25);
  const seenOn = addDays(today, -Math.floor(random.next() ** 2 * 27));
  return {
    employer,
    seenOn,
    input: {
      title: carved ? `${random.one(job.titles)} (mornings only)` : random.one(job.titles),
      soc2020: job.soc2020,
      kind: carved ? 'carved' : unadvertised ? 'unadvertised' : 'advertised',
      advertised: unadvertised ? 'no' : 'yes',
      ...hoursAndShifts(job, unadvertised, random),
      pay: pay(job, random),
      contract: random.chance(stated.contract)
        ? random.weighted([
            ['permanent', 70],
            ['temporary', 10],
            ['fixed_term', 6],
            ['zero_hours', 8],
            ['agency', 4],
            ['seasonal', 2],
          ] as const)
        : 'unknown',
      remote: employer.trade.key === 'office' && random.chance(0.4) ? 'hybrid' : 'on_site',
      requirements: (job.asks ?? []).map((kind) => ({
        kind,
        detail: null,
        essential: random.weighted([
          ['yes', 60],
          ['unknown', 30],
          ['no', 10],
        ] as const),
      })),
      training: random.chance(0.2) ? 'yes' : 'unknown',
      progression: random.chance(0.08) ? 'yes' : 'unknown',
      competitive: { openToAnyone: 'yes', permanent: 'unknown', paysMinimumWage: 'yes', setAside: 'no' },
      closesOn: random.chance(stated.closing) ? addDays(today, random.whole(2, 40)) : null,
      openings: random.chance(0.6) ? random.one([1, 1, 1, 2, 3]) : null,
      description: unadvertised ? 'Heard in conversation; nothing is written down.' : null,
    },
  };
}

function hoursAndShifts(job: DemoJob, known: boolean, random: Randomness) {
  const [hoursMin, hoursMax] = random.one(job.hours);
  const shift = random.one(job.shifts);
  const saysHours = known || random.chance(stated.hours);
  const saysShifts = known || random.chance(stated.shifts);
  return {
    hoursMin: saysHours ? hoursMin : null,
    hoursMax: saysHours ? hoursMax : null,
    shifts: {
      certainty: saysShifts ? ('known' as const) : ('unknown' as const),
      windows: saysShifts ? shift.days.map((day) => ({ day, start: shift.start, end: shift.end })) : [],
      pattern: saysShifts
        ? random.weighted([
            ['fixed', 70],
            ['rotating', 20],
            ['flexible', 10],
          ] as const)
        : ('unknown' as const),
      nights: saysShifts ? yesNo(shift.start >= '21:00' || shift.end <= '05:00') : ('unknown' as const),
      weekends: saysShifts ? yesNo(shift.days.some((day) => day > 5)) : ('unknown' as const),
    },
  };
}

const yesNo = (is: boolean) => (is ? ('yes' as const) : ('no' as const));

function pay(job: DemoJob, random: Randomness): NonNullable<CreateVacancy['pay']> {
  const [from, to] = job.pay;
  const pence = Math.round(from + random.next() * (to - from));
  if (!random.chance(stated.pay))
    return { minPence: null, maxPence: null, unit: 'unknown', basis: 'unknown', proRata: 'unknown', text: null };
  const most = random.chance(0.35) ? Math.min(to, pence + random.whole(20, 90)) : pence;
  const text =
    most === pence
      ? `£${(pence / 100).toFixed(2)} an hour`
      : `£${(pence / 100).toFixed(2)} to £${(most / 100).toFixed(2)} an hour`;
  return { minPence: pence, maxPence: most, unit: 'hour', basis: 'stated', proRata: 'no', text };
}
