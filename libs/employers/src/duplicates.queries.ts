import { Injectable } from '@nestjs/common';
import type { Reader } from '#platform/database';
import { Places } from '#reference';
import type { DuplicateView, FindDuplicates } from './contract/employer.schema';
import { duplicateScore } from './domain/duplicate-score';
import { EmployersQueries } from './employers.queries';

/** From how many points a likeness is worth a person's attention. */
const worthShowing = 40;
const shown = 5;

/** Finds employers already on record that a new one may be. Shown while typing; never merged by itself. */
@Injectable()
export class DuplicatesQueries {
  constructor(
    private readonly employers: EmployersQueries,
    private readonly places: Places,
  ) {}

  /** The likeliest few, best first; ties by name, then id. */
  async find(reader: Reader, typed: FindDuplicates): Promise<DuplicateView[]> {
    const postcode = typed.postcode === undefined ? null : this.places.locate(typed.postcode).postcode;
    const facts = { name: typed.name, postcodes: postcode ? [postcode] : [] };
    const alike = await this.employers.alike(reader, typed.name);
    return alike
      .map(({ postcodes, ...employer }) => ({ employer, ...duplicateScore(facts, { name: employer.name, postcodes }) }))
      .filter(({ points }) => points >= worthShowing)
      .sort((left, right) => right.points - left.points || compare(left.employer, right.employer))
      .slice(0, shown)
      .map(({ employer, points, reasons }) => ({ employer, points, reasons: [...reasons] }));
  }
}

type Named = { readonly name: string; readonly id: string };
const compare = (left: Named, right: Named) =>
  left.name < right.name ? -1 : left.name > right.name ? 1 : left.id < right.id ? -1 : 1;
