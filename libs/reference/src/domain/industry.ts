import { WordIndex } from './word-search';
import { plainWords } from './words';

/** Sections of SIC 2007 by letter. */
export const sicSections = {
  A: 'Agriculture, forestry and fishing',
  B: 'Mining and quarrying',
  C: 'Manufacturing',
  D: 'Electricity, gas, steam and air conditioning supply',
  E: 'Water supply, sewerage, waste management and remediation',
  F: 'Construction',
  G: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
  H: 'Transportation and storage',
  I: 'Accommodation and food service activities',
  J: 'Information and communication',
  K: 'Financial and insurance activities',
  L: 'Real estate activities',
  M: 'Professional, scientific and technical activities',
  N: 'Administrative and support service activities',
  O: 'Public administration and defence; compulsory social security',
  P: 'Education',
  Q: 'Human health and social work activities',
  R: 'Arts, entertainment and recreation',
  S: 'Other service activities',
  T: 'Activities of households as employers',
  U: 'Activities of extraterritorial organisations and bodies',
} as const;
export type SicSection = keyof typeof sicSections;

/** A class of the UK Standard Industrial Classification 2007, condensed list of Companies House. */
export interface Industry {
  /** Five digits, leading zero kept. */
  readonly sic: string;
  readonly description: string;
  readonly section: SicSection;
  readonly sectionTitle: string;
}

/** True for the letter of a section of SIC 2007. */
export function isSicSection(text: string): text is SicSection {
  return Object.hasOwn(sicSections, text);
}

/** Industries by code, beginning of a code, letter of the section or words. */
export class IndustrySearch {
  private readonly index: WordIndex;

  constructor(private readonly industries: readonly Industry[]) {
    this.index = new WordIndex(industries.map((one) => ({ main: one.description, extra: one.sectionTitle })));
  }

  /** Best first, ties by code. Digits are read as the beginning of a code, one capital letter as a section. */
  search(text: string, limit: number): Industry[] {
    const query = text.trim();
    if (/^\d[\d.\s/]*$/.test(query)) {
      const digits = query.replace(/\D/g, '');
      return this.industries.filter((industry) => industry.sic.startsWith(digits)).slice(0, limit);
    }
    if (isSicSection(query)) return this.industries.filter((industry) => industry.section === query).slice(0, limit);
    const plain = plainWords(query);
    return this.index
      .search(plain)
      .map((hit) => ({ industry: this.industries[hit.entry]!, quality: hit.quality }))
      .map(({ industry, quality }) => ({ industry, score: quality + bonus(plainWords(industry.description), plain) }))
      .sort((one, other) => other.score - one.score || (one.industry.sic < other.industry.sic ? -1 : 1))
      .slice(0, limit)
      .map(({ industry }) => industry);
  }
}

function bonus(description: string, query: string): number {
  const beginning = description.startsWith(query) ? 20 : 0;
  return beginning - Math.min(20, description.split(' ').length);
}
