import type { RefusalKind } from '#kernel';

/** What a reader of the API learns about one problem code. */
export interface ProblemWords {
  readonly kind: RefusalKind;
  /** What happened, in one sentence without personal data. */
  readonly meaning: string;
  /** What the sender can do about it. */
  readonly remedy: string;
}

const described = new Map<string, ProblemWords>();

/**
 * Explains the error codes of a lib, once, in its `contract/problems.ts`. `GET /problems/<code>` shows the explanation,
 * and `@Operation({ problems })` files the code under the status of its kind.
 *
 * @returns the codes, for `@Operation({ problems: [...] })`
 */
export function describeProblems<const Codes extends Readonly<Record<string, ProblemWords>>>(
  codes: Codes,
): (keyof Codes & string)[] {
  for (const [code, words] of Object.entries(codes)) {
    const before = described.get(code);
    if (before !== undefined && before.meaning !== words.meaning) throw new Error(`problem ${code} is described twice`);
    described.set(code, words);
  }
  return Object.keys(codes);
}

/** Every code described so far, in the order of their names. */
export function describedProblems(): ReadonlyMap<string, ProblemWords> {
  return new Map([...described].sort(([left], [right]) => (left < right ? -1 : 1)));
}
