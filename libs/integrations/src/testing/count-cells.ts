import fs from 'node:fs';
import { inspect } from '../csv/inspect';
import { readRows } from '../csv/read-rows';

/** What this program tells when it has read the file named on its command line. */
export interface Reading {
  readonly rows: number;
  readonly cells: number;
  /** By how much the memory of the process grew while it read. */
  readonly grownMegabytes: number;
}

const megabytes = () => process.memoryUsage().rss / 2 ** 20;

async function read(file: string): Promise<Reading> {
  const before = megabytes();
  const facts = await inspect(file);
  let peak = megabytes();
  let rows = 0;
  let cells = 0;
  for await (const row of readRows(fs.createReadStream(file) as AsyncIterable<Buffer>, facts)) {
    rows += 1;
    cells += row.cells.length;
    if (rows % 1000 === 0) peak = Math.max(peak, megabytes());
  }
  return { rows, cells, grownMegabytes: peak - before };
}

read(process.argv[2] ?? '').then(
  (reading) => process.send?.(reading),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
