import { exportFormats, ExportsService, IntegrationsModule, type ExportFormat, type ExportSource } from '#integrations';
import { JobDevelopmentModule } from '#job-development';
import { Option, type Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { contactsExport } from '../export/contacts';
import { inService, type ServiceAtHand } from '../in-service';
import { print } from '../print';

const kinds = ['employers', 'vacancies', 'contacts'] as const;

interface ExportOptions {
  readonly kind: (typeof kinds)[number];
  readonly out: string;
  readonly format: ExportFormat;
  readonly raw?: boolean;
  readonly service?: string;
}

/** `foothold export`: employers, vacancies or contacts as a file. Nothing about a client is in it. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write employers, vacancies or contacts to a file; never anything about a client')
    .addOption(new Option('--kind <kind>', 'what to export').choices(kinds).makeOptionMandatory())
    .requiredOption('--out <file>', 'the file to write')
    .addOption(new Option('--format <format>', 'how to write it').choices(Object.keys(exportFormats)).default('csv'))
    .option('--raw', 'leave cells that begin like a formula as they are: for programs, not for spreadsheets')
    .option('--service <name>', 'the service, when there are several')
    .action((options: ExportOptions) => exportFile(options));
}

async function exportFile({ kind, out, format, raw, service }: ExportOptions): Promise<void> {
  // Whoever looks for the file finds the old one or the whole new one.
  const unfinished = `${out}.part`;
  try {
    await inService('export', service, [IntegrationsModule, JobDevelopmentModule], async (hand) => {
      const text = hand.app.get(ExportsService).text(hand.actor, sourceOf(kind, hand), { format, raw });
      await pipeline(Readable.from(text), createWriteStream(unfinished, { mode: 0o600 }));
    });
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  print(`Written: ${out}`);
}

function sourceOf(kind: ExportOptions['kind'], { app, actor }: ServiceAtHand): ExportSource {
  if (kind === 'contacts') return contactsExport(app, actor);
  return app.get(ExportsService)[kind](actor);
}
