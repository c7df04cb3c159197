import { Injectable } from '@nestjs/common';
import { Industries, Occupations, Places } from '#reference';

/** What the shipped data says of places, sectors and work. */
@Injectable()
export class Country {
  constructor(
    readonly places: Places,
    private readonly industries: Industries,
    private readonly occupations: Occupations,
  ) {}

  sectorTitle(sic: string | null): string | null {
    return sic === null ? null : (this.industries.industry(sic)?.description ?? null);
  }

  workTitle(soc: string): string | null {
    return this.occupations.unitGroup(soc)?.title ?? null;
  }
}
