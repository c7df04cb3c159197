/** What a spreadsheet may take for a formula at the start of a cell. */
const dangerous = /^[=+\-@\t\r]/;
const defused = /^'(?=[=+\-@\t\r])/;

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what begins like a formula (OWASP, CSV injection). Texts
 * of adverts come from strangers. A plain number such as -0.26 is no formula and stays as it is.
 */
export function defuse(cell: string): string {
  return dangerous.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `defuse`. */
export const restore = (cell: string): string => cell.replace(defused, '');

/** One line of CSV (RFC 4180), with line end. */
export function csvLine(cells: readonly string[], options: { readonly defused: boolean }): string {
  return `${cells.map((cell) => quoted(options.defused ? defuse(cell) : cell)).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || /^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
