import { Injectable } from '@nestjs/common';
import type { Day, TenantId, VacancyId } from '#kernel';
import { EmployerImportService, nameKey } from '#employers';
import { fingerprint, newId, type Reader, type Tx } from '#platform/database';
import { Occupations, Places } from '#reference';
import type { Doubt, Rejection, VacancyDraft } from './domain/draft';
import { vacanciesImported } from './domain/events';
import { classify } from './domain/stages/classify';
import { recognise } from './domain/stages/deduplicate';
import { locate } from './domain/stages/locate';
import { normalise, type NormalDraft } from './domain/stages/normalise';
import { importWrites } from './import-writes';
import { findKnown, keyOf, lockSources } from './known-vacancies';
import type { PlannedVacancy } from './planned-vacancy';
import { placeInWords, postcodePlace } from './place-lookup';

export interface ImportOptions {
  /** The day in the service's own time zone on which the feed was read. */
  readonly today: Day;
}

/** What became of one draft. `doubts` name the values that were left unknown, and why. */
export type VacancyImportOutcome =
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged';
      readonly vacancyId: VacancyId;
      readonly doubts: readonly Doubt[];
    }
  | { readonly outcome: 'rejected'; readonly rejection: Rejection; readonly doubts: readonly Doubt[] };

type Step = PlannedVacancy | { readonly rejection: Rejection; readonly doubts: readonly Doubt[] };

/** Vacancies in bulk: received → normalised → located → classified → deduplicated → published or rejected with a reason. */
@Injectable()
export class VacancyImport {
  constructor(
    private readonly places: Places,
    private readonly occupations: Occupations,
    private readonly employers: EmployerImportService,
  ) {}

  /**
   * Imports drafts in order within the caller's transaction. Best in batches of about 1,000. Safe to run again: the same
   * source and reference is the same vacancy, and what a person has set stays. One event tells of the batch.
   */
  async importBatch(
    tx: Tx,
    tenantId: TenantId,
    drafts: readonly VacancyDraft[],
    options: ImportOptions,
  ): Promise<VacancyImportOutcome[]> {
    await lockSources(tx, drafts);
    const steps = await this.stages(tx, drafts);
    const accepted = steps.filter((step): step is PlannedVacancy => 'vacancyId' in step);
    const employers = await this.ensureEmployers(tx, tenantId, accepted);
    await importWrites(tx, tenantId, accepted, employers, options.today);
    for (const [source, batch] of changedBySource(accepted)) tx.emit(vacanciesImported(source, batch));
    return steps.map(outcomeOf);
  }

  /** What `importBatch` would do with each draft. Writes nothing; the ids of new vacancies are not kept. */
  async plan(reader: Reader, drafts: readonly VacancyDraft[]): Promise<VacancyImportOutcome[]> {
    return (await this.stages(reader, drafts)).map(outcomeOf);
  }

  private async stages(reader: Reader, drafts: readonly VacancyDraft[]): Promise<Step[]> {
    const known = await findKnown(reader, drafts);
    const seen = new Set<string>();
    return drafts.map((received): Step => {
      const doubts: Doubt[] = [];
      const draft = normalise(received, doubts);
      if ('reason' in draft) return { rejection: draft, doubts };
      const key = keyOf(draft.source, draft.sourceRef);
      if (seen.has(key)) return { rejection: { field: 'ref', reason: 'ref_repeated' }, doubts };
      seen.add(key);
      const place = locate(draft, this.lookUpPlace(draft), doubts);
      const soc2020 = classify(draft, this.lookUpOccupation(draft), doubts);
      const importFingerprint = fingerprint([draft, place, soc2020]);
      const before = known.get(key) ?? null;
      const recognition = recognise(before ?? undefined, importFingerprint);
      const vacancyId = before?.id ?? newId<'vacancy'>();
      return { ...recognition, vacancyId, draft, place, soc2020, importFingerprint, known: before, doubts };
    });
  }

  private lookUpPlace({ postcode, placeText }: NormalDraft) {
    const byPostcode = postcode === null ? null : postcodePlace(this.places, postcode);
    const place = placeInWords(this.places, byPostcode ? null : placeText);
    if (place.latitude !== null) return { byPostcode, byWords: { place, certainty: 'found' as const } };
    const unclear = !byPostcode && placeText !== null && this.places.locatePlace(placeText).certainty === 'ambiguous';
    return { byPostcode, byWords: { place, certainty: unclear ? ('ambiguous' as const) : ('none' as const) } };
  }

  private lookUpOccupation({ soc2020, title }: NormalDraft) {
    const givenIsUnitGroup = soc2020 !== null && this.occupations.isUnitGroup(soc2020);
    return { givenIsUnitGroup, byTitle: givenIsUnitGroup ? null : this.occupations.classifyTitle(title).soc2020 };
  }

  /** The employers of new and changed vacancies. Equal names within a feed are one employer, unless the feed says otherwise. */
  private async ensureEmployers(tx: Tx, tenantId: TenantId, accepted: readonly PlannedVacancy[]) {
    const wanted = accepted.flatMap(({ vacancyId, outcome, draft, place }) =>
      outcome === 'unchanged' || draft.employerName === null
        ? []
        : [
            {
              vacancyId,
              source: draft.source,
              ref: draft.employerRef ?? nameKey(draft.employerName),
              name: draft.employerName,
              postcode: place.precision === 'sector' || place.precision === 'postcode' ? draft.postcode : null,
            },
          ],
    );
    const ensured = await this.employers.ensureAll(tx, tenantId, wanted);
    return new Map(wanted.map(({ vacancyId }, index) => [vacancyId, ensured[index]!]));
  }
}

function outcomeOf(step: Step): VacancyImportOutcome {
  if ('rejection' in step) return { outcome: 'rejected', ...step };
  const { outcome, vacancyId, doubts } = step;
  return { outcome, vacancyId, doubts };
}

function changedBySource(accepted: readonly PlannedVacancy[]) {
  const batches = new Map<string, { created: number; updated: number; vacancyIds: VacancyId[] }>();
  for (const { outcome, reopens, draft, vacancyId } of accepted) {
    if (outcome === 'unchanged' && !reopens) continue;
    const batch = batches.get(draft.source) ?? { created: 0, updated: 0, vacancyIds: [] };
    batch[outcome === 'created' ? 'created' : 'updated'] += 1;
    batch.vacancyIds.push(vacancyId);
    batches.set(draft.source, batch);
  }
  return batches;
}
