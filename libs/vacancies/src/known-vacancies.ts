import type { VacancyId } from '#kernel';
import type { Reader, Tx } from '#platform/database';
import type { VacancyDraft } from './domain/draft';
import type { KnownVacancy } from './domain/stages/deduplicate';
import { cleanText } from './domain/stages/normalise';

export type Known = KnownVacancy<VacancyId>;

export const keyOf = (source: string, ref: string) => `${source}\n${ref}`;

/** One import of a source at a time: two of them would each make the vacancies the other is making. */
export async function lockSources(tx: Tx, drafts: readonly Pick<VacancyDraft, 'source'>[]): Promise<void> {
  const sources = [...new Set(drafts.map(({ source }) => cleanText(source) ?? ''))].sort();
  for (const source of sources) {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended((select platform.tenant())::text || $1, 0))`, [
      source,
    ]);
  }
}

/** What is on record about the drafts of one batch, by source and reference. */
export async function findKnown(reader: Reader, drafts: readonly VacancyDraft[]): Promise<Map<string, Known>> {
  const rows = await reader.query<Known & { source: string; sourceRef: string }>(
    `select v.id, v.source, v.source_ref as "sourceRef", v.state, v.state_reason as "stateReason",
       v.import_fingerprint as "importFingerprint"
     from unnest($1::text[], $2::text[]) as wanted (source, ref)
     join vacancies.vacancy v on v.tenant_id = (select platform.tenant()) and v.source = wanted.source and v.source_ref = wanted.ref`,
    [drafts.map(({ source }) => cleanText(source)), drafts.map(({ ref }) => cleanText(ref))],
  );
  return new Map(rows.map(({ source, sourceRef, ...known }) => [keyOf(source, sourceRef), known]));
}
