import ts from 'typescript';
import { isForTests, libs, readSource, sourcesBelow, walk } from './sources';

const kinds = new Set(['invalid', 'unauthenticated', 'forbidden', 'not_found', 'conflict', 'stale', 'limit']);

/** The error codes a source text declares: the string that follows a refusal kind in a call. */
function codesIn(text: string): string[] {
  const codes: string[] = [];
  walk(text, (node) => {
    if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return;
    const [kind, code] = node.arguments ?? [];
    if (!kind || !code || !ts.isStringLiteralLike(kind) || !kinds.has(kind.text)) return;
    // A code handed on from a finding of domain/ was declared where the finding is made.
    if (ts.isStringLiteralLike(code)) codes.push(code.text);
  });
  return codes;
}

/** Where a lib may build refusals: its errors.ts. The folders of `platform` are too far apart to share one. */
const isErrorsFile = (file: string): boolean =>
  /\/errors\.ts$/.test(file) || (file.startsWith('libs/platform/') && !isForTests(file));

const declared = libs().flatMap((lib) =>
  sourcesBelow(`libs/${lib}/src`)
    .filter(isErrorsFile)
    .flatMap((file) => codesIn(readSource(file)).map((code) => ({ lib, file, code }))),
);

describe('errors are known', () => {
  it('every code is lib.snake_case, of its own lib', () => {
    const strangers = declared.filter(
      ({ lib, code }) => !new RegExp(`^${lib}\\.[a-z][a-z0-9]*(_[a-z0-9]+)*$`).test(code),
    );
    expect(strangers).toEqual([]);
  });

  it('every code is declared once', () => {
    const files = new Map<string, string[]>();
    for (const { code, file } of declared) files.set(code, [...(files.get(code) ?? []), file]);
    expect([...files].filter(([, places]) => places.length > 1)).toEqual([]);
  });

  it('refusals are built only by the factories in errors.ts', () => {
    const elsewhere = libs()
      .flatMap((lib) => sourcesBelow(`libs/${lib}/src`))
      .filter((file) => !isForTests(file) && !isErrorsFile(file))
      .filter((file) => /\bnew DomainError\(/.test(readSource(file)));
    expect(elsewhere).toEqual([]);
  });

  it('the reader of codes sees a refusal and a helper', () => {
    const text = "new DomainError('invalid', 'a.b', ''); refuse('limit', 'c.d'); new DomainError('stale', name, '');";
    expect(codesIn(text)).toEqual(['a.b', 'c.d']);
  });
});
