/** The shapes of file that are understood without a mapping. */
export const presetNames = {
  foothold: 'Foothold’s own columns, as its exports have them',
  'nhs-jobs': 'Adverts of NHS Jobs in the fields of schema.org JobPosting',
  reed: 'Adverts of Reed.co.uk without their text',
  'adzuna-2013': 'Adverts of the Adzuna salary set of 2012-2013',
  'adzuna-api': 'Answers of the Adzuna vacancy API',
  fhrs: 'Food hygiene register with address and postcode',
  'fhrs-2015': 'Food hygiene register with name and point only',
  'companies-house': 'Companies House free company data',
  'gender-pay-gap': 'Gender-pay-gap register: large employers with their size',
  'gp-practices': 'GP practices by NHS organisation code',
  pharmacies: 'Pharmacies by NHS organisation code, with opening hours',
} as const;
export type PresetName = keyof typeof presetNames;
