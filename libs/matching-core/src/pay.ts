import type { Known, OpeningFacts } from './facts';

/** Settings for turning pay into pence an hour. */
export interface PayPlan {
  /** Working minutes of a full-time week, for pay by year, month or week. */
  readonly fullTimeMinutesPerWeek: number;
  /** Working minutes of a day, for pay by day. */
  readonly minutesPerWorkingDay: number;
}

/** Pay as an employer writes it. */
export interface StatedPay {
  readonly minPence: number | null;
  readonly maxPence: number | null;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'unknown';
  readonly basis: OpeningFacts['payBasis'];
  /** `yes`: the figure is for full time and shrinks with the hours. */
  readonly proRata: Known;
}

export type HourlyPay = Pick<OpeningFacts, 'minPencePerHour' | 'maxPencePerHour' | 'payBasis'>;

/** Weeks in a year as pay offices round it: 365 / 7. */
const weeksPerYear = 52.14;

const unknownPay = (basis: HourlyPay['payBasis']): HourlyPay => ({
  minPencePerHour: null,
  maxPencePerHour: null,
  payBasis: basis,
});

/**
 * Pence an hour, whole pence. A yearly figure is year / 52.14 / weekly hours. Which hours: full-time hours when the figure
 * is pro rata, the job's own when it is not. When that is not said for a part-time job, both readings stay open and the
 * range covers them. Predicted pay and on-target earnings keep their basis and give no figure.
 */
export function hourlyPay(
  pay: StatedPay,
  hours: { readonly minMinutesPerWeek: number | null; readonly maxMinutesPerWeek: number | null },
  plan: PayPlan,
): HourlyPay {
  if (pay.basis !== 'stated' || pay.unit === 'unknown')
    return unknownPay(pay.basis === 'stated' ? 'unknown' : pay.basis);
  if (pay.minPence === null && pay.maxPence === null) return unknownPay('unknown');
  const divisors = paidMinutes(pay, hours, plan);
  if (divisors === null) return unknownPay('unknown');
  const perHour = (pence: number | null, minutes: number) =>
    pence === null ? null : Math.round((pence * 60) / minutes);
  return {
    minPencePerHour: perHour(pay.minPence, divisors.most),
    maxPencePerHour: perHour(pay.maxPence, divisors.least),
    payBasis: 'stated',
  };
}

/** The working minutes that one unit of pay buys: at least, at most. */
function paidMinutes(
  pay: StatedPay,
  hours: { readonly minMinutesPerWeek: number | null; readonly maxMinutesPerWeek: number | null },
  plan: PayPlan,
): { least: number; most: number } | null {
  if (pay.unit === 'hour') return { least: 60, most: 60 };
  if (pay.unit === 'day') return { least: plan.minutesPerWorkingDay, most: plan.minutesPerWorkingDay };
  const weeks = pay.unit === 'week' ? 1 : pay.unit === 'month' ? weeksPerYear / 12 : weeksPerYear;
  const fullTime = plan.fullTimeMinutesPerWeek;
  const least = hours.minMinutesPerWeek ?? hours.maxMinutesPerWeek;
  const most = hours.maxMinutesPerWeek ?? hours.minMinutesPerWeek;
  if (pay.proRata === 'yes') return { least: fullTime * weeks, most: fullTime * weeks };
  if (least === null || most === null || least <= 0) {
    return pay.proRata === 'no' ? null : { least: fullTime * weeks, most: fullTime * weeks };
  }
  if (pay.proRata === 'no') return { least: least * weeks, most: most * weeks };
  return { least: Math.min(least, fullTime) * weeks, most: Math.max(most, fullTime) * weeks };
}
