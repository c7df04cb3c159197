import fs from 'node:fs';
import path from 'node:path';

/** A small story about one person: what they said, what is on offer, and what the list should be. */
export interface Vignette {
  readonly title: string;
  readonly story: string;
  readonly said: readonly string[];
  /** What the service has seen, sector by sector; in stories about visits. */
  readonly seen: readonly string[];
  /** By name. */
  readonly offers: ReadonlyMap<string, readonly string[]>;
  readonly list: readonly string[];
  readonly leftOut: readonly Statement[];
  readonly says: readonly Statement[];
  readonly toAsk: readonly Statement[];
  readonly why: string;
}

/** Something that is said of an offer: `Mill Bakery: the journey clashes`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface Theme {
  readonly title: string;
  readonly vignettes: readonly Vignette[];
}

/** The themes of a folder: one Markdown file each, one heading for each vignette. */
export function readThemes(folder: string): Theme[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readTheme(fs.readFileSync(path.join(folder, file), 'utf8')));
}

function readTheme(text: string): Theme {
  const [head = '', ...rest] = text.split(/^## /m);
  return { title: /^# (.+)$/m.exec(head)?.[1] ?? '', vignettes: rest.map(readVignette) };
}

const headings = {
  said: /^\w+ said:$/,
  seen: /^Seen so far:$/,
  offers: /^(?:On offer|Around):$/,
  list: /^The list:$/,
  leftOut: /^Left out:$/,
  says: /^What it says:$/,
  toAsk: /^To ask:$/,
} as const;
type Section = keyof typeof headings;

function readVignette(text: string): Vignette {
  const [title = '', ...lines] = text.split('\n').map((line) => line.trim());
  const sections: Record<Section, string[]> = {
    said: [],
    seen: [],
    offers: [],
    list: [],
    leftOut: [],
    says: [],
    toAsk: [],
  };
  const story: string[] = [];
  let why = '';
  let section: Section | null = null;
  for (const line of lines) {
    const next = (Object.keys(headings) as Section[]).find((each) => headings[each].test(line));
    const item = /^(?:-|\d+\.) (.+)$/.exec(line)?.[1];
    if (next) section = next;
    else if (line.startsWith('Why: ')) [section, why] = [null, line.slice(5)];
    else if (item !== undefined && section) sections[section].push(item);
    else if (why !== '' && line !== '') why += ` ${line}`;
    else if (!section && line !== '') story.push(line);
    else if (line !== '') throw new Error(`${title}: what is this line? ${line}`);
  }
  return {
    title,
    story: story.join(' '),
    said: sections.said,
    seen: sections.seen,
    offers: new Map(sections.offers.map((line) => [statement(line).name, statement(line).text.split('; ')])),
    list: sections.list,
    leftOut: sections.leftOut.map(statement),
    says: sections.says.map(statement),
    toAsk: sections.toAsk.map(statement),
    why,
  };
}

function statement(line: string): Statement {
  const at = line.indexOf(': ');
  if (at < 0) throw new Error(`A name and a colon are missing: ${line}`);
  return { name: line.slice(0, at), text: line.slice(at + 2) };
}
