/** The words of an import, and how it goes from state to state. */

export const importKinds = {
  vacancies: 'Adverts and other jobs, each with its employer',
  employers: 'Employers and their sites',
} as const;
export type ImportKind = keyof typeof importKinds;

export const importStatuses = {
  queued: 'Received; a worker will take it',
  running: 'Rows are being read',
  completed: 'Every row was read; some may have been rejected',
  cancelled: 'Stopped by request; what was written before stays',
  failed: 'Given up: `failure` says why; what was written before stays',
} as const;
export type ImportStatus = keyof typeof importStatuses;

export const importActions = {
  cancel: 'Stop it between two batches',
  download_row_errors: 'Fetch the rejected rows as a file, mend them and send them again',
} as const;

export const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, as some spreadsheets write “Unicode text”',
  'windows-1252': 'Windows-1252: the file is not valid UTF-8, so it was read as older Windows programs write it',
} as const;
export type Encoding = keyof typeof encodings;

export const delimiters = {
  comma: 'Cells are separated by `,`',
  semicolon: 'Cells are separated by `;`',
  tab: 'Cells are separated by a tab',
} as const;
export type Delimiter = keyof typeof delimiters;

/** What became of the rows read so far. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly linked: number;
  readonly rejected: number;
}

export const noCounts: Counts = { created: 0, updated: 0, unchanged: 0, linked: 0, rejected: 0 };

/** Whether nothing more will happen to an import. */
export const hasEnded = (status: ImportStatus): boolean => status !== 'queued' && status !== 'running';

/** How many rejected rows of one import are kept to be mended; all are counted. */
export const rowErrorsKeptAtMost = 20_000;
