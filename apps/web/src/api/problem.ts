/** One field to mend. `pointer` is a JSON Pointer into the body sent (`/address/postcode`), or `?name` for a query parameter. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the API says when it refuses (RFC 9457, `application/problem+json`). */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  /** `lib.snake_case`; stable, the key of the sentence tables. */
  readonly code: string;
  readonly requestId?: string;
  readonly errors?: readonly FieldProblem[];
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

/** A refused or failed request, thrown by `ok`. Its `problem` is always complete, also when the server could not be reached. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail ?? problem.title}`);
    this.name = 'ApiProblem';
  }
}

/** Code of a request that got no answer at all. */
export const unreachable = 'web.unreachable';

/** Sentences by problem code. A function gets the problem, for numbers and ids in `params`. */
export type Sentences = Readonly<Record<string, string | ((problem: Problem) => string)>>;

const general: Sentences = {
  [unreachable]: 'Foothold could not be reached. Check your connection and try again. What you typed is kept.',
};

const byStatus: Readonly<Record<number, string>> = {
  401: 'You are signed out. Sign in again to go on.',
  403: 'Your role does not allow this. Ask your team leader or an administrator.',
  404: 'This is not here. It may have been removed, or it belongs to another team.',
  412: 'Somebody else changed this while you were working. Reload to see their changes, then make yours again.',
  429: 'Too many requests at once. Wait a moment and try again.',
  500: 'Something went wrong at our end. Nothing was lost; please try again.',
  503: 'Foothold is starting or being looked after. Try again in a minute.',
};

/** The problem of anything thrown; unexpected errors become a problem of our own. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  return {
    title: 'This page has a fault',
    status: 0,
    code: 'web.fault',
    detail: 'This page has a fault. Reload it and try again.',
  };
}

/** The sentence to show: the feature's table, then ours, then what the server says, then one for the status. */
export function sentenceFor(problem: Problem, sentences: Sentences = {}): string {
  const found = sentences[problem.code] ?? general[problem.code];
  if (typeof found === 'function') return found(problem);
  if (found !== undefined) return found;
  // The plumbing's own details speak to programmers; a business rule's detail speaks to everyone.
  const plain = byStatus[problem.status];
  if (plain !== undefined && problem.code.startsWith('platform.')) return plain;
  return problem.detail ?? plain ?? problem.title;
}

/** Reads whatever an error response held into a Problem. */
export function readProblem(body: unknown, response: Response): Problem {
  const given = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return {
    ...given,
    title: given.title ?? (response.statusText || 'The request failed'),
    status: response.status,
    code: given.code ?? `web.status_${response.status}`,
    detail: given.detail ?? byStatus[response.status] ?? byStatus[500],
    requestId: given.requestId ?? response.headers.get('x-request-id') ?? undefined,
  };
}
