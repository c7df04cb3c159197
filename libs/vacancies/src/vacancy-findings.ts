import { Injectable } from '@nestjs/common';
import type { Day, VacancyId } from '#kernel';
import type { Tx } from '#platform/database';
import { Occupations, Places } from '#reference';
import type { FoundFacts } from './contract/found-facts.schema';
import type { UpdateVacancy } from './contract/vacancy.schema';
import { vacanciesErrors } from './domain/errors';
import { vacancyChanged, vacancyClosed } from './domain/events';
import { isLive } from './domain/lifecycle';
import type { VacancyRow } from './persistence/vacancy.entity';
import { checkOccupation, checkRow, edit, lockVacancy } from './vacancies.service';
import { confirmRow, move, replaceObserved } from './vacancy-states.service';

/** Writes what was learned about a vacancy from its employer. */
@Injectable()
export class VacancyFindings {
  constructor(
    private readonly places: Places,
    private readonly occupations: Occupations,
  ) {}

  /**
   * Writes it within the caller's transaction, and tells of it once. It counts as seen by the actor on that day: no import
   * overwrites it, and what the workplace is like has the origin `observed`.
   */
  async write(tx: Tx, vacancyId: VacancyId, facts: FoundFacts, foundOn: Day): Promise<void> {
    const { stillOpen, environment = [] } = facts;
    checkOccupation(this.occupations, facts.soc2020);
    const row = await lockVacancy(tx, vacancyId);
    const input = inputOf(row, facts);
    if (Object.keys(input).length > 0) edit(row, input, this.places);
    await checkRow(tx, row);
    for (const { dimension, level } of environment)
      await replaceObserved(tx, row, { dimension, level, observedOn: foundOn });
    if (stillOpen === true) await confirmRow(tx, row, foundOn);
    if (stillOpen === false && isLive(row.state)) await move(tx, row, 'closed', 'employer_closed', null);
    row.updatedAt = tx.now;
    await tx.manager.save(row);
    tx.note({ kind: 'vacancy', id: vacancyId }, { found: Object.keys(facts) });
    tx.emit(isLive(row.state) ? vacancyChanged(vacancyId) : vacancyClosed(vacancyId));
  }
}

/** The findings as a change of the vacancy's own fields; parts of a field are put beside what is known of the rest. */
function inputOf(row: VacancyRow, facts: FoundFacts): UpdateVacancy {
  const { stillOpen: _state, environment: _beside, shifts, requirements, competitive, ...plain } = facts;
  // The place in words counts only where there is no site; a site knows better.
  if (plain.place !== undefined && row.siteId !== null) throw vacanciesErrors.placeOfSite(row.siteId);
  return {
    ...plain,
    ...(shifts && { shifts: shiftsWith(row, shifts) }),
    ...(competitive && { competitive: competitiveWith(row, competitive) }),
    ...(requirements && { requirements: requirementsWith(row, requirements) }),
  };
}

function shiftsWith(row: VacancyRow, found: NonNullable<FoundFacts['shifts']>): NonNullable<UpdateVacancy['shifts']> {
  return {
    certainty: found.windows ? (found.windows.length > 0 ? 'known' : 'unknown') : row.shiftsCertainty,
    windows: found.windows ?? [...row.shiftWindows],
    pattern: found.pattern ?? row.shiftPattern,
    nights: found.nights ?? row.nights,
    weekends: found.weekends ?? row.weekends,
    split: found.split ?? row.split,
  };
}

function competitiveWith(row: VacancyRow, found: NonNullable<FoundFacts['competitive']>) {
  return {
    openToAnyone: found.openToAnyone ?? row.openToAnyone,
    permanent: found.permanent ?? row.isPermanent,
    paysMinimumWage: found.paysMinimumWage ?? row.paysMinimumWage,
    setAside: found.setAside ?? row.setAside,
  };
}

function requirementsWith(row: VacancyRow, found: NonNullable<FoundFacts['requirements']>) {
  const kinds = new Set(found.map(({ kind }) => kind));
  const detailOf = (kind: string) => row.requirements.find((before) => before.kind === kind)?.detail ?? null;
  return [
    ...row.requirements.filter(({ kind }) => !kinds.has(kind)),
    ...found.map(({ kind, essential, detail }) => ({ kind, essential, detail: detail ?? detailOf(kind) })),
  ];
}
