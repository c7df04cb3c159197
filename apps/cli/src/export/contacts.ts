import type { ExportRow, ExportSource } from '#integrations';
import { ContactsQueries, type ContactView } from '#job-development';
import type { SystemActor } from '#kernel';
import { Db } from '#platform/database';
import type { INestApplicationContext } from '@nestjs/common';

/**
 * The contact log for an export. Left out on purpose: the client a contact was about, the name of the person met, and
 * what was written in free words, where anybody may be named.
 */
const cells = {
  id: ({ id }) => id,
  state: ({ state }) => state,
  occurred_at: ({ occurredAt }) => occurredAt,
  planned_for: ({ plannedFor }) => plannedFor,
  recorded_at: ({ recordedAt }) => recordedAt,
  employer_id: ({ employer }) => employer.id,
  employer: ({ employer }) => employer.name,
  postcode: ({ site }) => site?.postcode ?? null,
  met_job_title: ({ person }) => person?.jobTitle ?? null,
  met_hiring_authority: ({ person }) => person?.hiringAuthority ?? null,
  specialist: ({ specialist }) => specialist.name,
  mode: ({ mode }) => mode,
  purpose: ({ purpose }) => purpose,
  outcome: ({ outcome }) => outcome,
  specificity: ({ specificity }) => specificity,
  duration_minutes: ({ durationMinutes }) => durationMinutes,
  next_step_on: ({ nextStepOn }) => nextStepOn,
  thank_you_sent_on: ({ thankYouSentOn }) => thankYouSentOn,
  counts: ({ counting }) => (counting.counts ? 'yes' : 'no'),
  counting_reason: ({ counting }) => counting.reason,
} as const satisfies Readonly<Record<string, (contact: ContactView) => string | number | null>>;

const columns = Object.keys(cells);

/** The contact log, oldest first. */
export function contactsExport(app: INestApplicationContext, actor: SystemActor): ExportSource {
  const queries = app.get(ContactsQueries, { strict: false });
  const db = app.get(Db, { strict: false });
  async function* pages(): AsyncGenerator<ExportRow[]> {
    for (let cursor: string | undefined, more = true; more;) {
      const { data, page } = await db.read(actor, (reader) => queries.list(reader, { limit: 200, sort: 'at', cursor }));
      cursor = page.nextCursor ?? undefined;
      more = page.hasMore;
      if (data.length > 0) yield data.map(rowOf);
    }
  }
  return { kind: 'contacts', columns, pages: pages() };
}

function rowOf(contact: ContactView): ExportRow {
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell(contact)]));
}
