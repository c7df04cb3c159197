import type { Day, TenantId, VacancyId } from '#kernel';
import type { EnsuredEmployer } from '#employers';
import type { Tx } from '#platform/database';
import type { StateReason } from './domain/lifecycle';
import { unknownColumns } from './vacancy-columns';
import { stateChange } from './vacancy-states.service';
import type { PlannedVacancy } from './planned-vacancy';

/** The columns a feed fills, by the field under which a person may have taken them over. */
const fedColumns: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'title_key'],
  employerId: ['employer_id', 'site_id'],
  place: ['place', 'outcode', 'latitude', 'longitude', 'radius_km', 'precision', 'area'],
  soc2020: ['soc2020'],
  advertised: ['advertised'],
  hoursMin: ['hours_min', 'hours_max'],
  pay: ['pay_min_pence', 'pay_max_pence', 'pay_unit', 'pay_basis', 'pay_pro_rata', 'pay_text'],
  contract: ['contract'],
  remote: ['remote'],
  requirements: ['requirements'],
  closesOn: ['closes_on'],
  startsOn: ['starts_on'],
  openings: ['openings'],
  description: ['description'],
  sourceUrl: ['source_url'],
};
/** Fields that stand or fall together: half of a person's word and half of a feed's would contradict each other. */
const alsoHeldBy: Readonly<Record<string, readonly string[]>> = {
  employerId: ['employerId', 'siteId'],
  hoursMin: ['hoursMin', 'hoursMax'],
};

/** The rows of a batch, in a few statements whatever its length. */
export async function importWrites(
  tx: Tx,
  tenantId: TenantId,
  planned: readonly PlannedVacancy[],
  employers: ReadonlyMap<VacancyId, EnsuredEmployer>,
  today: Day,
): Promise<void> {
  const rows = (outcome: PlannedVacancy['outcome']) => planned.filter((one) => one.outcome === outcome);
  const record = (one: PlannedVacancy) => recordOf(tx, tenantId, one, employers.get(one.vacancyId), today);
  await insert(tx, rows('created').map(record));
  await update(tx, rows('updated').map(record));
  await markSeen(tx, tenantId, planned, today);
}

function recordOf(tx: Tx, tenantId: TenantId, one: PlannedVacancy, employer: EnsuredEmployer | undefined, today: Day) {
  const { draft, place, soc2020, vacancyId, importFingerprint } = one;
  const { pay, hours } = draft;
  return snakeCased({
    ...unknownColumns,
    ...place,
    id: vacancyId,
    tenantId,
    title: draft.title,
    titleKey: draft.titleKey,
    employerId: employer?.employerId ?? null,
    siteId: employer?.siteId ?? null,
    place: draft.placeText ?? draft.postcode,
    soc2020,
    advertised: draft.advertised,
    hoursMin: hours.min,
    hoursMax: hours.max,
    payMinPence: pay.minPence,
    payMaxPence: pay.maxPence,
    payUnit: pay.unit,
    payBasis: pay.basis,
    payProRata: pay.proRata,
    payText: pay.text,
    contract: draft.contract,
    remote: draft.remote,
    requirements: draft.requirements,
    closesOn: draft.closesOn,
    startsOn: draft.startsOn,
    openings: draft.openings,
    description: draft.description,
    source: draft.source,
    sourceRef: draft.sourceRef,
    sourceUrl: draft.sourceUrl,
    state: 'open',
    stateReason: null,
    firstSeenOn: draft.postedOn !== null && draft.postedOn < today ? draft.postedOn : today,
    lastSeenOn: today,
    confirmedOn: null,
    editedFields: [],
    importFingerprint,
    createFingerprint: importFingerprint,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
}

/** Property names to column names: `payMinPence` to `pay_min_pence`. */
function snakeCased(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

async function insert(tx: Tx, records: readonly object[]): Promise<void> {
  if (records.length === 0) return;
  await tx.query(
    `insert into vacancies.vacancy select row.* from jsonb_populate_recordset(null::vacancies.vacancy, $1::jsonb) as row`,
    [JSON.stringify(records)],
  );
}

const assignments = Object.entries(fedColumns).flatMap(([field, columns]) => {
  const holders = (alsoHeldBy[field] ?? [field]).map((name) => `'${name}'`).join(', ');
  return columns.map(
    (column) => `${column} = case when v.edited_fields && array[${holders}] then v.${column} else row.${column} end`,
  );
});

async function update(tx: Tx, records: readonly object[]): Promise<void> {
  if (records.length === 0) return;
  await tx.query(
    `update vacancies.vacancy v set ${assignments.join(', ')}, import_fingerprint = row.import_fingerprint,
       version = v.version + 1, updated_at = row.updated_at
     from jsonb_populate_recordset(null::vacancies.vacancy, $1::jsonb) as row
     where v.id = row.id`,
    [JSON.stringify(records)],
  );
}

/** Everything the feed still shows was seen today; what was thought gone is open again. */
async function markSeen(tx: Tx, tenantId: TenantId, planned: readonly PlannedVacancy[], today: Day): Promise<void> {
  const seen = planned.filter(({ known }) => known !== null).map(({ vacancyId }) => vacancyId);
  if (seen.length === 0) return;
  await tx.query(`update vacancies.vacancy set last_seen_on = $2 where id = any ($1::uuid[]) and last_seen_on < $2`, [
    seen,
    today,
  ]);
  const back = planned.filter(({ reopens }) => reopens);
  if (back.length === 0) return;
  const reason: StateReason = 'seen_again';
  await tx.query(
    `update vacancies.vacancy set state = 'open', state_reason = $2, version = version + 1, updated_at = $3
     where id = any ($1::uuid[])`,
    [back.map(({ vacancyId }) => vacancyId), reason, tx.now],
  );
  const changes = back.map(({ vacancyId, known }) =>
    snakeCased({ ...stateChange(tx, { tenantId }, vacancyId, known!.state, 'open', reason) }),
  );
  await tx.query(
    `insert into vacancies.state_change select row.* from jsonb_populate_recordset(null::vacancies.state_change, $1::jsonb) as row`,
    [JSON.stringify(changes)],
  );
}
