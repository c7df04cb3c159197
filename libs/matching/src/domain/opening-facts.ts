import { openingFacts, type OpeningFacts, type PayPlan, type VacancyRecord } from '#matching-core';

/** A place wider than this says nothing about a journey; the core takes none wider. */
const widestRadiusKm = 200;

/** Pence an hour above which a figure is a slip of the pen. */
const mostPencePerHour = 1_000_000;

/**
 * The facts of an opening from its record. One odd record must not stop a night's work: what is out of range becomes not
 * known, which asks, rather than a refusal.
 */
export function openingOf(vacancy: VacancyRecord, plan: PayPlan): OpeningFacts {
  const place = vacancy.place && vacancy.place.radiusKm <= widestRadiusKm ? vacancy.place : null;
  const soc2020 = vacancy.soc2020 !== null && /^\d{4}$/.test(vacancy.soc2020) ? vacancy.soc2020 : null;
  const sic2007 = /^\d{5}$/.test(vacancy.sic2007 ?? '') ? vacancy.sic2007 : null;
  const facts = openingFacts({ ...vacancy, place, soc2020, sic2007 }, plan);
  const { minPencePerHour, maxPencePerHour } = facts;
  const plausible = [minPencePerHour, maxPencePerHour].every((pence) => pence === null || pence <= mostPencePerHour);
  return plausible ? facts : { ...facts, minPencePerHour: null, maxPencePerHour: null, payBasis: 'unknown' };
}
