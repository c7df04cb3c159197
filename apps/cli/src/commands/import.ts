import {
  importKinds,
  ImportRunner,
  ImportsQueries,
  ImportsService,
  IntegrationsModule,
  presetNames,
  RowErrorFile,
  StartImport,
  type ImportView,
  type Progress,
} from '#integrations';
import { SetupError } from '#platform/config';
import { Db } from '#platform/database';
import { Option, type Command } from 'commander';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inService, type ServiceAtHand } from '../in-service';
import { print, printStep } from '../print';

interface ImportOptions {
  readonly kind: string;
  readonly file: string;
  readonly preset?: string;
  readonly mapping?: string;
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly service?: string;
  readonly errors?: string;
}

/** Rows were rejected: done, but not with everything. */
const exitWithRejected = 2;

/** `foothold import`: employers or vacancies from a CSV file. Ends with 2 when rows were rejected, 1 when it failed. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('import employers or vacancies from a CSV file, plain or gzip (docs/imports.md)')
    .addOption(kindOption())
    .requiredOption('--file <file>', 'the file')
    .addOption(
      new Option('--preset <name>', 'the shape of the file; found by its header if left out').choices(
        Object.keys(presetNames),
      ),
    )
    .option('--mapping <json>', 'instead of a preset: {"title":"Job name", …}, field to column')
    .option('--source <word>', 'where the rows are from, when neither the preset nor the rows say it')
    .option('--dry-run', 'go through every row and report, but write none')
    .option('--service <name>', 'the service, when there are several')
    .option('--errors <file>', 'write the rejected rows to this file, to be mended and imported again')
    .action((options: ImportOptions) => importFile(options));
}

function kindOption(): Option {
  return new Option('--kind <kind>', 'what the rows are').choices(Object.keys(importKinds)).makeOptionMandatory();
}

async function importFile(options: ImportOptions): Promise<void> {
  const input = inputOf(options);
  const file = { path: options.file, name: path.basename(options.file) };
  if (!(await stat(file.path).catch(() => null))?.isFile()) throw new SetupError(`There is no file ${file.path}`);
  const view = await inService('import', options.service, [IntegrationsModule], async (hand) => {
    const done = await run(hand, input, file);
    if (options.errors && done.rowErrorsKept > 0) {
      await pipeline(
        Readable.from(hand.app.get(RowErrorFile).lines(hand.actor, done.id)),
        createWriteStream(options.errors),
      );
    }
    return done;
  });
  report(view, options.errors);
}

function inputOf({ kind, preset, mapping, source, dryRun }: ImportOptions): StartImport {
  const result = StartImport.safeParse({ kind, preset, mapping, source, dryRun: dryRun ? 'true' : 'false' });
  if (result.success) return result.data;
  throw new SetupError(
    result.error.issues.map(({ path: where, message }) => `--${where.join('.')}: ${message}`).join('; '),
  );
}

async function run({ app, actor }: ServiceAtHand, input: StartImport, file: { path: string; name: string }) {
  const imports = app.get(ImportsService);
  const { id } = await imports.startHere(actor, input, file);
  // Between two batches, so that what is in is in; a second Ctrl-C ends the program at once.
  const cancel = () => void imports.cancel(actor, id).catch((error: unknown) => print(String(error)));
  process.once('SIGINT', cancel);
  try {
    const content = createReadStream(file.path) as AsyncIterable<Buffer>;
    const onProgress = reporter();
    await app.get(ImportRunner).run(actor, id, { signal: new AbortController().signal, file: content, onProgress });
  } finally {
    process.off('SIGINT', cancel);
  }
  const view = await app.get(Db, { strict: false }).read(actor, (reader) => app.get(ImportsQueries).find(reader, id));
  if (!view) throw new Error('the import is gone');
  return view;
}

/** Prints how far the import is, at most every two seconds. */
function reporter(): (progress: Progress) => void {
  let last = performance.now();
  return ({ rowsRead, bytesDone, bytesTotal }) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    const percent = Math.floor((100 * bytesDone) / Math.max(bytesTotal, 1));
    printStep(`${String(rowsRead).padStart(8)} rows  ${String(percent).padStart(3)} %`);
  };
}

function report(view: ImportView, errorFile: string | undefined): void {
  const { counts, status, progress, doubts } = view;
  const seconds = view.startedAt && view.endedAt ? (Date.parse(view.endedAt) - Date.parse(view.startedAt)) / 1000 : 0;
  const rate = seconds > 0 ? `, ${Math.round(progress.rowsRead / seconds)} rows a second` : '';
  print(`${view.fileName}: ${status}${view.dryRun ? ' (dry run: nothing was written)' : ''}`);
  if (view.encoding === 'windows-1252') print('The file is not valid UTF-8; it was read as Windows-1252.');
  if (view.failure) print(view.failure.detail);
  const { created, updated, unchanged, linked, rejected } = counts;
  const lines = Object.entries({ read: progress.rowsRead, created, updated, unchanged, linked, rejected });
  for (const [name, count] of lines) print(`  ${name.padEnd(10)} ${String(count).padStart(8)}`);
  print(`  ${seconds.toFixed(1)} s${rate}`);
  if (doubts.length > 0) print('Left unknown, because the rows do not say it clearly:');
  for (const { field, meaning, count } of doubts) print(`  ${String(count).padStart(8)}  ${field}: ${meaning}`);
  if (view.ignoredColumns.length > 0) print(`Columns not read: ${view.ignoredColumns.join(', ')}`);
  if (counts.rejected > 0)
    print(errorFile ? `Rejected rows: ${errorFile}` : 'See the rejected rows with --errors FILE');
  if (status !== 'completed') process.exitCode = 1;
  else if (rejected > 0) process.exitCode = exitWithRejected;
}
