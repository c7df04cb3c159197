import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(__dirname, '../..');

/** Paths of all TypeScript files below a folder of the house, relative to its root, in a fixed order. */
export function sourcesBelow(folder: string): string[] {
  const start = path.join(root, folder);
  if (!fs.existsSync(start)) return [];
  return fs
    .readdirSync(start, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))
    .sort();
}

export function readSource(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

/** Calls `visit` for every node of a source text. */
export function walk(text: string, visit: (node: ts.Node) => void): void {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(source);
}

/** All strings of a source text, comments left out. A template is one string with `$` where a value goes in. */
export function stringsOf(text: string): string[] {
  const found: string[] = [];
  walk(text, (node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map((span) => `$${span.literal.text}`).join(''));
    }
  });
  return found;
}

/** Names of the libs that exist in the tree. */
export function libs(): string[] {
  return fs.readdirSync(path.join(root, 'libs')).sort();
}

export const isSpec = (file: string): boolean => /\.spec\.ts$/.test(file);
export const isForTests = (file: string): boolean => isSpec(file) || /\/testing(\/|\.ts$)/.test(file);
