import { Injectable } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db, newId, Work } from '#platform/database';
import { csvLine } from './domain/formula';

export const exportFormats = {
  csv: 'CSV in UTF-8 with a byte-order mark',
  ndjson: 'One JSON object on each line',
} as const;
export type ExportFormat = keyof typeof exportFormats;

/** One row of an export, by column. */
export type ExportRow = Readonly<Record<string, string | number | null>>;

/** What is exported. */
export interface ExportSource {
  /** For the audit: `employers`. */
  readonly kind: string;
  readonly columns: readonly string[];
  readonly pages: AsyncIterable<readonly ExportRow[]>;
}

interface ExportOptions {
  readonly format: ExportFormat;
  /** Leave texts that begin like a formula as they are: for programs, never for a spreadsheet. */
  readonly raw?: boolean;
}

const pageRows = 1000;

// Columns named as the preset foothold has them can be imported again; what was typed in by hand has no reference.
const employers = `
  select e.id, x.source, x.ref, e.name, e.sic, e.size_band, s.address, s.postcode
  from employers.employer e
  left join employers.site s on s.employer_id = e.id and s.is_main
  left join lateral (select source, ref from employers.external_id where employer_id = e.id order by source, ref limit 1) x on true
  where e.id > $1 order by e.id limit ${pageRows}`;

const vacancies = `
  select v.id, v.source, v.source_ref as ref, v.title, e.name as employer, s.postcode, v.place,
    case when v.precision = 'stated' then v.latitude end as latitude,
    case when v.precision = 'stated' then v.longitude end as longitude, v.soc2020, v.kind, v.state,
    v.pay_text as pay, (v.pay_min_pence / 100.0)::float8 as pay_min, (v.pay_max_pence / 100.0)::float8 as pay_max, v.pay_unit,
    v.hours_min, v.hours_max, v.contract, v.advertised, v.closes_on::text, v.starts_on::text, v.openings,
    v.source_url as url, v.description
  from vacancies.vacancy v
  left join employers.employer e on e.id = v.employer_id
  left join employers.site s on s.id = v.site_id
  where v.id > $1 order by v.id limit ${pageRows}`;

const columnsOf = {
  employers: ['id', 'source', 'ref', 'name', 'sic', 'size_band', 'address', 'postcode'],
  vacancies: [
    ...['id', 'source', 'ref', 'title', 'employer', 'postcode', 'place'],
    ...['latitude', 'longitude', 'soc2020', 'kind', 'state'],
    ...['pay', 'pay_min', 'pay_max', 'pay_unit', 'hours_min', 'hours_max', 'contract', 'advertised'],
    ...['closes_on', 'starts_on', 'openings', 'url', 'description'],
  ],
} as const;

/** Lists for other programs and for spreadsheets. Nothing about a client is in any of them. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: Db,
    private readonly work: Work,
  ) {}

  /** Employers with their main site. */
  employers(actor: TenantActor): ExportSource {
    return { kind: 'employers', columns: columnsOf.employers, pages: this.pages(actor, employers) };
  }

  /** Vacancies with the name of their employer. */
  vacancies(actor: TenantActor): ExportSource {
    return { kind: 'vacancies', columns: columnsOf.vacancies, pages: this.pages(actor, vacancies) };
  }

  /**
   * The text of an export, piece by piece, in bounded memory. Two audit rows tell of it: one before the first row leaves,
   * one with the number of rows when the last has left.
   */
  async *text(actor: TenantActor, source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
    const id = newId();
    const { kind, columns } = source;
    const audit = (action: string, change: Record<string, unknown>) =>
      this.work.run(actor, action, async (tx) => tx.note({ kind: 'export', id }, { kind, ...options, ...change }));
    await audit('integrations.begin-export', {});
    let rows = 0;
    if (options.format === 'csv') yield `\uFEFF${csvLine(columns, { defused: !options.raw })}`;
    for await (const page of source.pages) {
      rows += page.length;
      yield page.map((row) => lineOf(row, columns, options)).join('');
    }
    await audit('integrations.end-export', { rows });
  }

  private async *pages(actor: TenantActor, sql: string): AsyncGenerator<ExportRow[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (let more = true; more;) {
      const rows = await this.db.read(actor, (reader) => reader.query<ExportRow & { id: string }>(sql, [after]));
      after = rows.at(-1)?.id ?? after;
      more = rows.length === pageRows;
      if (rows.length > 0) yield rows;
    }
  }
}

function lineOf(row: ExportRow, columns: readonly string[], { format, raw }: ExportOptions): string {
  if (format === 'ndjson') {
    return `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
  }
  return csvLine(
    columns.map((column) => String(row[column] ?? '')),
    { defused: !raw },
  );
}
