import { exposureOf, MatchingModule, QualityQueries } from '#matching';
import { SetupError } from '#platform/config';
import { Db } from '#platform/database';
import type { Command } from 'commander';
import { inService } from '../in-service';
import { print } from '../print';
import { readEquality } from '../quality/equality-file';
import { printExposure, printQuality } from '../quality/print-quality';

interface QualityOptions {
  readonly service?: string;
  readonly json?: boolean;
  readonly equality?: string;
}

/** `foothold quality`: how good the lists are, in counts; with equality data kept elsewhere, what each group is shown. */
export function addQuality(program: Command): void {
  program
    .command('quality')
    .description('say how good the lists of the last run are, in counts; nobody is named (docs/quality.md)')
    .option('--json', 'write it for programs')
    .option('--equality <file>', 'CSV with client_id and columns of groups; read, joined in memory, never stored')
    .option('--service <name>', 'the service, when there are several')
    .action((options: QualityOptions) => quality(options));
}

async function quality({ service, json, equality }: QualityOptions): Promise<void> {
  // A file with a mistake is refused before anything is asked.
  const data = equality === undefined ? null : await readEquality(equality);
  const found = await inService('quality', service, [MatchingModule], async ({ app, actor }) => {
    const queries = app.get(QualityQueries, { strict: false });
    return app.get(Db, { strict: false }).read(actor, async (reader) => ({
      view: await queries.newest(reader),
      joined: data && (await queries.peopleInGroups(reader, data.groups)),
    }));
  });
  if (!found.view) throw new SetupError('Nothing is measured yet: that happens after a run of matching. Run it once.');
  const { people, ...apart } = found.joined ?? { people: [], withoutRow: 0, withoutList: 0 };
  const exposure = data && exposureOf(data.columns, people);
  if (json) {
    print(JSON.stringify({ ...found.view, ...(exposure && { exposure, ...apart }) }, null, 2));
    return;
  }
  printQuality(found.view);
  if (exposure) printExposure(exposure, apart.withoutRow, apart.withoutList);
}
