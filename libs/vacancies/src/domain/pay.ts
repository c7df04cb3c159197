import type { Known } from './vacancy';

export const payUnits = {
  hour: 'For an hour',
  day: 'For a day',
  week: 'For a week',
  month: 'For a month',
  year: 'For a year',
  unknown: 'Not said: a thing to ask',
} as const;
export type PayUnit = keyof typeof payUnits;

export const payBases = {
  stated: 'The employer says what is paid',
  predicted: 'Estimated by whoever published the advert: tells nothing about what will be paid',
  ote: 'On-target earnings: what may be reached with commission, not what is promised',
  unknown: 'Not said: a thing to ask',
} as const;
export type PayBasis = keyof typeof payBases;

/** Pay as an employer says it. Whole pence; null when not known. */
export interface Pay {
  readonly minPence: number | null;
  readonly maxPence: number | null;
  readonly unit: PayUnit;
  readonly basis: PayBasis;
  /** `yes`: the figure is for full time and shrinks with the hours. */
  readonly proRata: Known;
  /** The employer's own words; null when there are none. */
  readonly text: string | null;
}

export const unknownPay: Pay = {
  minPence: null,
  maxPence: null,
  unit: 'unknown',
  basis: 'unknown',
  proRata: 'unknown',
  text: null,
};

/**
 * Least and most pounds that can be pay for a unit of time. Outside it a figure is a slip (110 a year; 3,685,600) and is
 * worth a question, not a number. The floors lie far below the apprentice minimum wage since 2010 for part-time hours.
 */
const plausiblePounds: Readonly<Record<Exclude<PayUnit, 'unknown'>, readonly [least: number, most: number]>> = {
  hour: [2, 500],
  day: [15, 4_000],
  week: [40, 10_000],
  month: [150, 40_000],
  year: [1_000, 500_000],
};

/** Whether an amount can be pay for the unit. */
export function isPlausiblePay(pence: number, unit: PayUnit): boolean {
  if (unit === 'unknown') return pence > 0;
  const [least, most] = plausiblePounds[unit];
  return pence >= least * 100 && pence <= most * 100;
}
