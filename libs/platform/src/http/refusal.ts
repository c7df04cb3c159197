import type { FieldProblem } from '#kernel';
import { platformProblems, type PlatformProblem } from './platform-problems';

/** A refusal by the plumbing itself, before any rule of the business is asked. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly problem: PlatformProblem,
    readonly detail: string = platformProblems[problem].detail,
    readonly extra: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly errors?: readonly FieldProblem[];
      readonly params?: Readonly<Record<string, string | number | boolean>>;
    } = {},
  ) {
    super(detail);
    this.name = 'Refusal';
    this.status = platformProblems[problem].status;
  }
}
