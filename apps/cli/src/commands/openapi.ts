import { SetupError } from '#platform/config';
import type { Command } from 'commander';
import fs from 'node:fs';
import path from 'node:path';
import { print } from '../print';

/** The document the API of this version serves at `/openapi.json`; it stands beside the API in the source and in the build. */
const document = path.resolve(__dirname, '../../../api/openapi.json');

/** `foothold openapi`: the API document, for a generator of clients or a gateway, without starting anything. */
export function addOpenapi(program: Command): void {
  program
    .command('openapi')
    .description('write the OpenAPI document of this version')
    .option('--out <file>', 'the file to write; standard output when absent')
    .action(({ out }: { out?: string }) => writeDocument(out));
}

function writeDocument(out: string | undefined): void {
  const text = fs.readFileSync(document, 'utf8');
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    fs.writeFileSync(out, text);
  } catch (error) {
    throw new SetupError(`--out: ${(error as Error).message}; give a file in a folder this user may write.`);
  }
  print(`Written: ${out}`);
}
