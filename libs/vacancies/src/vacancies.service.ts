import { Injectable } from '@nestjs/common';
import type { TenantActor, VacancyId } from '#kernel';
import { constraintErrors, fingerprint, insertOnce, newId, Work, type Tx } from '#platform/database';
import { Occupations, Places } from '#reference';
import type { CreateVacancy, UpdateVacancy, VacancyView } from './contract/vacancy.schema';
import { vacanciesErrors } from './domain/errors';
import { vacancyChanged, vacancyPublished } from './domain/events';
import { VacancyRow } from './persistence/vacancy.entity';
import { dayInService } from './today';
import { VacanciesQueries } from './vacancies.queries';
import { columnsOf, unknownColumns } from './vacancy-columns';

constraintErrors({ uq_vacancy_source_ref: () => vacanciesErrors.sourceRefTaken() });

/** The source of a vacancy that a person typed in. */
const typedIn = 'typed';

/** Writes of vacancies by people and integrators, one at a time. */
@Injectable()
export class VacanciesService {
  constructor(
    private readonly work: Work,
    private readonly queries: VacanciesQueries,
    private readonly places: Places,
    private readonly occupations: Occupations,
  ) {}

  /**
   * Records a vacancy. The same id and input again change nothing. Without a word about the occupation it is read from a
   * title that names exactly one.
   */
  async create(actor: TenantActor, input: CreateVacancy): Promise<VacancyView> {
    checkOccupation(this.occupations, input.soc2020);
    return this.work.run(actor, 'vacancies.create', async (tx) => {
      const row = await this.newVacancy(tx, actor, input);
      await checkRow(tx, row);
      if (await insertOnce(tx, VacancyRow, row, vacanciesErrors.idTaken)) {
        tx.note({ kind: 'vacancy', id: row.id });
        tx.emit(vacancyPublished(row.id));
      }
      return this.view(tx, row.id);
    });
  }

  /** Changes what the input names: null clears, absent leaves. What a person has set, no later import overwrites. */
  async update(actor: TenantActor, vacancyId: VacancyId, version: number, input: UpdateVacancy): Promise<VacancyView> {
    checkOccupation(this.occupations, input.soc2020);
    return this.work.run(actor, 'vacancies.update', async (tx) => {
      const row = await lockVacancy(tx, vacancyId);
      if (row.version !== version) throw vacanciesErrors.changedMeanwhile(vacancyId, row.version);
      edit(row, input, this.places);
      row.updatedAt = tx.now;
      await checkRow(tx, row);
      await tx.manager.save(row);
      tx.note({ kind: 'vacancy', id: vacancyId }, { fields: Object.keys(input) });
      tx.emit(vacancyChanged(vacancyId));
      return this.view(tx, vacancyId);
    });
  }

  private async newVacancy(tx: Tx, actor: TenantActor, input: CreateVacancy): Promise<VacancyRow> {
    const { id, source, sourceRef, ...said } = input;
    const today = await dayInService(tx, tx.now);
    const soc2020 = said.soc2020 === undefined ? this.occupations.classifyTitle(said.title).soc2020 : said.soc2020;
    return Object.assign(new VacancyRow(), unknownColumns, columnsOf({ ...said, soc2020 }, this.places), {
      id: id ?? newId<'vacancy'>(),
      tenantId: actor.tenantId,
      source: source ?? typedIn,
      sourceRef: sourceRef ?? null,
      state: 'open' as const,
      stateReason: null,
      firstSeenOn: today,
      lastSeenOn: today,
      confirmedOn: null,
      // Typed by a person: every field they named is theirs.
      editedFields: Object.keys(said).sort(),
      importFingerprint: null,
      createFingerprint: fingerprint(input),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
  }

  private async view(tx: Tx, vacancyId: VacancyId): Promise<VacancyView> {
    const view = await this.queries.find(tx, vacancyId);
    if (!view) throw vacanciesErrors.vacancyNotFound(vacancyId);
    return view;
  }
}

/** Refuses what is no unit group. */
export function checkOccupation(occupations: Occupations, soc2020: string | null | undefined): void {
  if (soc2020 && !occupations.isUnitGroup(soc2020)) throw vacanciesErrors.unknownOccupation(soc2020);
}

/** Puts what a person has said into the row: null clears, absent leaves, and no later import overwrites it. */
export function edit(row: VacancyRow, input: UpdateVacancy, places: Places): void {
  const leavesSite = input.employerId !== undefined && input.employerId !== row.employerId;
  const editedFields = [...new Set([...row.editedFields, ...Object.keys(input)])].sort();
  Object.assign(row, leavesSite ? { siteId: null } : {}, columnsOf(input, places), { editedFields });
}

/** The row, locked until the transaction ends. */
export async function lockVacancy(tx: Tx, vacancyId: VacancyId): Promise<VacancyRow> {
  const row = await tx.manager.findOne(VacancyRow, { where: { id: vacancyId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw vacanciesErrors.vacancyNotFound(vacancyId);
  return row;
}

/** What must hold across fields, whichever of them a change named. */
export async function checkRow(tx: Tx, row: VacancyRow): Promise<void> {
  if (reversed(row.hoursMin, row.hoursMax)) throw vacanciesErrors.rangeReversed('/hoursMin');
  if (reversed(row.payMinPence, row.payMaxPence)) throw vacanciesErrors.rangeReversed('/pay/minPence');
  if (row.siteId !== null && row.employerId === null) throw vacanciesErrors.siteOfAnotherEmployer(row.siteId);
  if (row.employerId === null) return;
  const [found] = await tx.query<{ site: boolean }>(
    `select exists (select from employers.site s where s.employer_id = e.id and s.id = $2) as site
     from employers.employer e where e.id = $1`,
    [row.employerId, row.siteId],
  );
  if (!found) throw vacanciesErrors.employerUnknown(row.employerId);
  if (row.siteId !== null && !found.site) throw vacanciesErrors.siteOfAnotherEmployer(row.siteId);
}

const reversed = (least: number | null, most: number | null) => least !== null && most !== null && least > most;
