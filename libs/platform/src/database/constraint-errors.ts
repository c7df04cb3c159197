import type { DomainError } from '#kernel';
import { QueryFailedError } from 'typeorm';

/** What PostgreSQL says about a violated constraint; ids and names only. */
export interface Violation {
  readonly constraint: string;
  readonly table: string;
}

const translations = new Map<string, (violation: Violation) => DomainError>();

/**
 * Says which refusal a violated constraint is. Called once by each lib, beside its service:
 * `constraintErrors({ uq_site_external_id: () => employersErrors.externalIdTaken() })`.
 * A violation nobody translated stays an unknown error.
 */
export function constraintErrors(table: Readonly<Record<string, (violation: Violation) => DomainError>>): void {
  for (const [constraint, translate] of Object.entries(table)) translations.set(constraint, translate);
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
}

function driverError(error: unknown): DriverError {
  return (error instanceof QueryFailedError ? error.driverError : error) as DriverError;
}

/** Whether the same work may succeed when run again: serialisation failure and deadlock. */
export function isTransient(error: unknown): boolean {
  const code = error instanceof Error ? driverError(error).code : undefined;
  return code === '40001' || code === '40P01';
}

/** The refusal behind a violated constraint, or the error itself. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, constraint, table } = driverError(error);
  if (!code?.startsWith('23') || !constraint) return error;
  return translations.get(constraint)?.({ constraint, table: table ?? '' }) ?? error;
}
