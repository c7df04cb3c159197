import { Injectable } from '@nestjs/common';
import { type Industry, IndustrySearch } from './domain/industry';
import { once, shippedIndustries } from './shipped-data';

const search = once(() => new IndustrySearch(shippedIndustries()));
const byCode = once(() => new Map(shippedIndustries().map((industry) => [industry.sic, industry])));

/** SIC 2007. Answered from memory; the first call reads the shipped file. */
@Injectable()
export class Industries {
  /** Industries by words, beginning of a code, or letter of a section. */
  searchIndustries(text: string, limit = 10): Industry[] {
    return search().search(text, limit);
  }

  /** An industry by its five-digit code; null when there is none. */
  industry(sic: string): Industry | null {
    return byCode().get(sic) ?? null;
  }
}
