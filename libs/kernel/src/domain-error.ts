/** Why a request was refused. `platform/http` turns the kind into a status; nothing below it knows one. */
export type RefusalKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not_found' | 'conflict' | 'stale' | 'limit';

/** One field the sender must mend. `pointer` is a JSON Pointer into the body, or `?name` for a query parameter. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * A refusal by a rule of the business. Built only by the named factories in each lib's `domain/errors.ts`.
 *
 * `code` is `lib.snake_case` and unique; `detail` says the cause and the remedy in one sentence and holds no personal data;
 * `params` are ids and numbers.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly detail: string,
    readonly params: Readonly<Record<string, string | number | boolean>> = {},
    readonly problems: readonly FieldProblem[] = [],
  ) {
    super(`${code}: ${detail}`);
    this.name = 'DomainError';
  }
}
