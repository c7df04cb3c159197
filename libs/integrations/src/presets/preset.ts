import type { EmployerDraft } from '#employers';
import type { VacancyDraft } from '#vacancies';
import type { ImportKind } from '../domain/import-run';
import type { PresetName } from '../domain/preset-names';
import type { RowError } from '../domain/row-error';

/** The cells of one row by the name of their column, trimmed; empty when there is no such cell. */
export type Cells = (column: string) => string;

/** Tells what is wrong with the row; a row with anything wrong is not taken. */
export type Report = (error: RowError) => void;

/** A column by its name, or by the first of several names under which it is found. */
export type Column = string | readonly [string, ...string[]];

interface Shape<Kind extends ImportKind> {
  readonly name: PresetName;
  readonly kind: Kind;
  /** Which files have this shape, and what is made of their columns. */
  readonly description: string;
  /** The word for where the rows are from; null when the row or the request says it. */
  readonly source: string | null;
  /** What the header must have. */
  readonly columns: readonly Column[];
  /** What is read when it is there. */
  readonly otherColumns?: readonly Column[];
}

/** How a row of one kind of file says an employer. Says what the row says and guesses nothing. */
export interface EmployerPreset extends Shape<'employers'> {
  map(cell: Cells, source: string, report: Report): EmployerDraft;
}

/** How a row of one kind of file says a vacancy. Says what the row says and guesses nothing. */
export interface VacancyPreset extends Shape<'vacancies'> {
  map(cell: Cells, source: string, report: Report): VacancyDraft;
}

export type Preset = EmployerPreset | VacancyPreset;

/** The names under which a column is found, the usual one first. */
export const namesOf = (column: Column): readonly string[] => (typeof column === 'string' ? [column] : column);

/** The usual name of a column. */
export const nameOf = (column: Column): string => namesOf(column)[0] ?? '';
