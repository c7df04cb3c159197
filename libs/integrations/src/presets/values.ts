import type { Day } from '#kernel';

/** The text of a cell; null when it is empty. */
export const textOf = (cell: string): string | null => (cell === '' ? null : cell);

/** A number in plain notation, `1,234.50` too; null when it is none. */
export function numberOf(cell: string): number | null {
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Pounds, with or without the sign, in whole pence; null when it is no amount. */
export function penceOf(cell: string): number | null {
  const pounds = numberOf(cell.replace(/^£\s*/, ''));
  return pounds === null ? null : Math.round(pounds * 100);
}

/** Degrees within `limit`; null when it is none. */
export function degreesOf(cell: string, limit: 90 | 180): number | null {
  const degrees = numberOf(cell);
  return degrees === null || Math.abs(degrees) > limit ? null : degrees;
}

/**
 * A day: `2026-03-02`, a moment that begins with one, or day first as in Britain, `02/03/2026`.
 * Anything else is passed on as it is, so that the reader is told that it was not understood.
 */
export function dayOf(cell: string): Day | null {
  if (cell === '') return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(cell);
  if (iso) return iso[1] ?? null;
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (!british) return cell;
  const [, day = '', month = '', year = ''] = british;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Several cells as one text, `, ` between them, without those that are empty or say the same as one before. */
export function joined(...cells: readonly string[]): string | null {
  const parts = cells.flatMap((cell) => cell.split(',')).map((part) => part.trim());
  return textOf([...new Set(parts.filter((part) => part !== ''))].join(', '));
}

/** The first SIC 2007 code of five digits at the head of a cell: `56101`, `56101 - Licensed restaurants`. */
export function sicOf(cell: string): string | null {
  return /^\s*(\d{5})(?!\d)/.exec(cell)?.[1] ?? null;
}
