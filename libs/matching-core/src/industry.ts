/** The divisions of SIC 2007, first and last, of each section: https://www.ons.gov.uk, UK SIC 2007. */
const divisionsOf: Readonly<Record<string, readonly [first: number, last: number]>> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
  J: [58, 63],
  K: [64, 66],
  L: [68, 68],
  M: [69, 75],
  N: [77, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  R: [90, 93],
  S: [94, 96],
  T: [97, 98],
  U: [99, 99],
};

/** Whether a class of SIC 2007 belongs to an industry: a section by its letter, or the first digits of a class. */
export function isOfIndustry(sic: string, industry: string): boolean {
  const divisions = divisionsOf[industry];
  if (!divisions) return sic.startsWith(industry);
  const division = Number(sic.slice(0, 2));
  return division >= divisions[0] && division <= divisions[1];
}
