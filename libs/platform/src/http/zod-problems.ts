import type { FieldProblem } from '#kernel';
import type { core, ZodError } from 'zod';
import { closest } from './closest';

type Issue = core.$ZodIssue;

/** What is wrong with a value, field by field, with stable codes. Never repeats the value. */
export function fieldProblems(error: ZodError, known: readonly string[] = []): FieldProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, [], known));
}

function problemsOf(issue: Issue, before: readonly PropertyKey[], known: readonly string[]): FieldProblem[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = closest(key, known);
      return {
        pointer: pointerOf([...path, key]),
        code: 'unknown_property',
        detail: near === undefined ? 'No such property here' : `No such property here; the closest is ${near}`,
      };
    });
  }
  if (issue.code === 'invalid_union') {
    // The branch with the fewest complaints is the one the sender most likely meant.
    const [branch] = [...issue.errors].sort((left, right) => left.length - right.length);
    if (branch !== undefined && branch.length > 0) return branch.flatMap((inner) => problemsOf(inner, path, known));
  }
  return [{ pointer: pointerOf(path), code: codeOf(issue), detail: issue.message }];
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'required' : 'wrong_type';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_short' : 'too_small';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_long' : 'too_large';
    case 'invalid_format':
      return 'wrong_format';
    case 'invalid_value':
      return 'unknown_value';
    case 'custom':
      return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid';
    default:
      return issue.code;
  }
}

/** A JSON Pointer (RFC 6901). */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
