import { dayOf, DomainError } from '#kernel';
import {
  buildIndex,
  census,
  checkedPolicy,
  engineVersion,
  explainAll,
  openingFacts,
  profileFacts,
  questions,
  standardPolicy,
  variedList,
  type OpeningFacts,
  type OpeningIndex,
} from '#matching-core';
import { SetupError } from '#platform/config';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ClientLine, lineSchema, OpeningLine } from '../match/lines';
import { readLines } from '../match/read-lines';
import { print } from '../print';

interface MatchOptions {
  readonly clients?: string;
  readonly openings?: string;
  readonly k: number;
  readonly explain?: boolean;
  readonly today?: string;
  readonly schema?: 'client' | 'opening';
}

const policy = checkedPolicy(standardPolicy);

/** `foothold match`: ranks openings for clients, both from files of JSON lines, without a database. */
export function addMatch(program: Command): void {
  program
    .command('match')
    .description('rank openings for clients from files of JSON lines; needs no database')
    .option('--clients <file>', 'one client on each line (docs/schemas/client.schema.json)')
    .option('--openings <file>', 'one opening on each line (docs/schemas/opening.schema.json)')
    .option('--k <number>', 'how many openings to list for each client', listLength, 20)
    .option('--explain', 'add the parts of each score and what to ask')
    .option('--today <day>', 'the day to rank for as YYYY-MM-DD (default: today in Britain)', dayArgument)
    .addOption(new Option('--schema <line>', 'print the JSON Schema of a line').choices(['client', 'opening']))
    .action((options: MatchOptions) => match(options));
}

async function match(options: MatchOptions): Promise<void> {
  if (options.schema) {
    print(JSON.stringify(lineSchema(options.schema), null, 2));
    return;
  }
  const { clients, openings } = options;
  if (!clients || !openings) throw new SetupError('foothold match needs --clients FILE and --openings FILE');
  const index = await readOpenings(openings);
  // Every line is checked before the first is answered: a file with a mistake gives no half result.
  for await (const line of readLines(clients, ClientLine)) void line;
  try {
    await pipeline(Readable.from(answers(index, clients, options)), process.stdout, { end: false });
  } catch (error) {
    // The reader has had enough (`| head`).
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

async function readOpenings(file: string): Promise<OpeningIndex> {
  const facts: OpeningFacts[] = [];
  for await (const line of readLines(file, OpeningLine)) facts.push(openingFacts(line, policy.pay));
  try {
    return buildIndex(facts);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = error.problems.map(({ pointer, detail }) => `${pointer.slice(1)}: ${detail}`);
    throw new SetupError(`${file}: opening ${String(error.params.openingId)}: ${problems.join('; ') || error.detail}`);
  }
}

async function* answers(
  index: OpeningIndex,
  file: string,
  { k, explain, today }: MatchOptions,
): AsyncGenerator<string> {
  const day = today ?? dayOf(new Date(), 'Europe/London');
  for await (const line of readLines(file, ClientLine)) {
    const profile = profileFacts(line.wishes, line.home, line.notForMe);
    const { listed } = variedList(index, profile, policy, { k, today: day });
    const hits = listed.map(({ rank, openingId, points }) => ({ rank, openingId, points }));
    const ids = explain ? hits.map(({ openingId }) => openingId) : [];
    const reasons = explainAll(index, ids, profile, policy, day);
    const answer = {
      client: line.id,
      ...census(index, profile, policy, day),
      policyVersion: policy.version,
      engineVersion,
      hits: hits.map((hit, place) => {
        const reason = reasons[place];
        return reason ? { ...hit, of: reason.of, parts: reason.parts, questions: questions(reason) } : hit;
      }),
    };
    yield `${JSON.stringify(answer)}\n`;
  }
}

function listLength(text: string): number {
  const length = Number(text);
  if (Number.isInteger(length) && length >= 1 && length <= 10_000) return length;
  throw new InvalidArgumentError('It is a whole number from 1 to 10000.');
}

function dayArgument(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('It is a day as YYYY-MM-DD.');
}
