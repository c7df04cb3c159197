import { integrationsErrors } from '../domain/errors';
import { restore } from '../domain/formula';
import type { ImportKind } from '../domain/import-run';
import { columnKey, nearest } from '../domain/nearest';
import type { PresetName } from '../domain/preset-names';
import { nameOf, namesOf, type Cells, type Column, type Preset } from './preset';
import { presets } from './presets';

/** What the sender says about the shape of a file. */
export interface Wish {
  readonly kind: ImportKind;
  readonly preset?: PresetName | null;
  /** Field of the preset foothold to column of the file. */
  readonly mapping?: Readonly<Record<string, string>> | null;
  readonly source?: string | null;
}

/** How the rows of one file are read. */
export interface Reading {
  readonly preset: Preset;
  /** Where the cell of a column stands in a row, by `columnKey` of the usual name. */
  readonly positions: ReadonlyMap<string, number>;
  readonly columns: readonly string[];
  readonly ignoredColumns: readonly string[];
  /** The word for where the rows are from, unless the row says it. */
  readonly source: string | null;
}

/** Columns that our own file of row errors adds; they are no part of a row. */
export const errorColumns = ['error_line', 'error_code', 'error_column', 'error_detail'] as const;
export const isErrorColumn = (name: string): boolean => (errorColumns as readonly string[]).includes(name);

/**
 * How a file with this header is read: by the preset named, by the mapping, or by the preset that the header fits best.
 *
 * @throws DomainError that names the missing columns and the nearest of those present
 */
export function readingOf(header: readonly string[], wish: Wish): Reading {
  refuseRepeated(header);
  const ofKind = presetsOf(wish.kind);
  if (wish.mapping) return mapped(header, wish, wish.mapping, ownPreset(wish.kind));
  const preset = wish.preset ? named(wish.preset, wish.kind, ofKind) : detected(header, ofKind);
  const missing = missingColumns(preset, header);
  if (missing.length > 0) throw integrationsErrors.columnsMissing(missingSentence(preset, missing, header));
  return finished(preset, header, byName(header), wish);
}

/** A preset that a header fits, and what that would leave open. */
export interface Recognised {
  readonly preset: Preset;
  readonly ignoredColumns: readonly string[];
  /** Whether the sender must say where the rows are from. */
  readonly sourceNeeded: boolean;
}

/** The preset that a header fits best; null when it fits none, and only a mapping can say how it is read. */
export function recognise(header: readonly string[], kind: ImportKind): Recognised | null {
  refuseRepeated(header);
  const preset = fitting(header, presetsOf(kind));
  if (!preset) return null;
  const { positions, ignoredColumns } = layout(preset, header, byName(header));
  return { preset, ignoredColumns, sourceNeeded: preset.source === null && !positions.has('source') };
}

/** Foothold’s own columns for a kind of rows: they are the fields of a mapping. */
export function ownPreset(kind: ImportKind): Preset {
  const preset = presetsOf(kind).find(({ name }) => name === 'foothold');
  if (!preset) throw new Error('the preset foothold exists for every kind of rows');
  return preset;
}

/** The cells of one row. */
export function cellsOf({ positions }: Pick<Reading, 'positions'>, row: readonly string[]): Cells {
  return (column) => {
    const position = positions.get(columnKey(column));
    return position === undefined ? '' : tidy(row[position] ?? '');
  };
}

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Composed letters, no control characters but tab and new line, one kind of line end, nothing around. */
export function tidy(cell: string): string {
  return restore(cell.trim()).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(control, ' ').normalize().trim();
}

type Place = (column: Column) => number;

const presetsOf = (kind: ImportKind) => presets.filter((preset) => preset.kind === kind);

const byName =
  (header: readonly string[]): Place =>
  (column) =>
    header.findIndex((name) => namesOf(column).some((wanted) => columnKey(wanted) === columnKey(name)));

function finished(preset: Preset, header: readonly string[], place: Place, wish: Wish): Reading {
  const { positions, ignoredColumns } = layout(preset, header, place);
  const source = wish.source ?? preset.source;
  if (source === null && !positions.has('source')) throw integrationsErrors.sourceMissing();
  return { preset, positions, columns: header, ignoredColumns, source };
}

/** Where the columns of a preset stand, and which of the file's are left over. */
function layout(preset: Preset, header: readonly string[], place: Place) {
  const positions = new Map<string, number>();
  for (const column of [...preset.columns, ...(preset.otherColumns ?? [])]) {
    const position = place(column);
    if (position >= 0) positions.set(columnKey(nameOf(column)), position);
  }
  const read = new Set(positions.values());
  const ignoredColumns = header.filter((name, position) => name !== '' && !read.has(position) && !isErrorColumn(name));
  return { positions, ignoredColumns };
}

function mapped(header: readonly string[], wish: Wish, mapping: Readonly<Record<string, string>>, preset: Preset) {
  if (wish.preset) throw integrationsErrors.presetAndMapping();
  const fields = [...preset.columns, ...(preset.otherColumns ?? [])].map(nameOf);
  for (const field of Object.keys(mapping)) {
    if (!fields.includes(field)) throw integrationsErrors.mappingUnknown(field, nearest(field, fields));
  }
  const unnamed = preset.columns.map(nameOf).filter((field) => mapping[field] === undefined);
  if (unnamed.length > 0) {
    throw integrationsErrors.columnsMissing(`The mapping names no column for ${listed(unnamed)}. Add it.`);
  }
  const missing = Object.values(mapping).filter((column) => positionOf(column, header) < 0);
  if (missing.length > 0) {
    throw integrationsErrors.columnsMissing(
      `The mapping names columns that the file does not have: ${withNearest(missing, header)}.`,
    );
  }
  const place = (column: Column) => {
    const chosen = mapping[nameOf(column)];
    return chosen === undefined ? -1 : positionOf(chosen, header);
  };
  return finished(preset, header, place, wish);
}

/** Where a column stands, -1 for nowhere: by its very name, which may be a sign alone such as `#`, else by its letters and digits. */
export function positionOf(column: string, header: readonly string[]): number {
  const exact = column === '' ? -1 : header.indexOf(column);
  const key = columnKey(column);
  return exact >= 0 || key === '' ? exact : header.findIndex((name) => columnKey(name) === key);
}

function refuseRepeated(header: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of header) {
    const key = columnKey(name);
    if (key !== '' && seen.has(key)) throw integrationsErrors.columnRepeated(name);
    seen.add(key);
  }
}

function named(name: PresetName, kind: ImportKind, ofKind: readonly Preset[]): Preset {
  const preset = ofKind.find((candidate) => candidate.name === name);
  if (!preset) throw integrationsErrors.presetOfOtherKind(name, kind);
  return preset;
}

const bySize = (ofKind: readonly Preset[]) =>
  [...ofKind].sort((left, right) => right.columns.length - left.columns.length);

/** The preset with most columns among those whose columns are all there. */
const fitting = (header: readonly string[], ofKind: readonly Preset[]): Preset | undefined =>
  bySize(ofKind).find((preset) => missingColumns(preset, header).length === 0);

function detected(header: readonly string[], ofKind: readonly Preset[]): Preset {
  const found = fitting(header, ofKind);
  if (found) return found;
  const share = (preset: Preset) => missingColumns(preset, header).length / preset.columns.length;
  const [closest] = bySize(ofKind).sort((left, right) => share(left) - share(right));
  if (!closest) throw new Error('there are presets for every kind of rows');
  const sentence = missingSentence(closest, missingColumns(closest, header), header);
  throw integrationsErrors.headerUnknown(`The header fits no preset. ${sentence}`);
}

function missingColumns(preset: Preset, header: readonly string[]): string[] {
  const keys = new Set(header.map(columnKey));
  return preset.columns.filter((column) => !namesOf(column).some((name) => keys.has(columnKey(name)))).map(nameOf);
}

function missingSentence(preset: Preset, missing: readonly string[], header: readonly string[]): string {
  return `For the preset “${preset.name}” these columns are missing: ${withNearest(missing, header)}. Rename the columns or send a mapping.`;
}

function withNearest(missing: readonly string[], header: readonly string[]): string {
  return missing
    .map((column) => {
      const near = nearest(column, header);
      return near ? `“${column}” (nearest in the file: “${near}”)` : `“${column}”`;
    })
    .join(', ');
}

const listed = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
