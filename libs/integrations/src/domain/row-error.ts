/** Why a row was not taken. One row may have several. */
export const rowErrorCodes = {
  cells_missing: 'The row has fewer cells than the header',
  cells_extra: 'The row has more cells than the header: often an unquoted separator inside a text',
  ref_missing: 'The row has no reference, so a second run could not find it again',
  ref_repeated: 'An earlier row of the file has the same reference',
  source_missing: 'Neither the row nor the request says where the row is from',
  title_missing: 'The row has no title with a letter in it',
  name_missing: 'The row has no name with a letter or digit in it',
  text_too_long: 'A text is longer than the record can hold',
  value_not_understood: 'The value is none of those that the column can hold',
} as const;
export type RowErrorCode = keyof typeof rowErrorCodes;

/** One thing wrong with one row. */
export interface RowError {
  readonly code: RowErrorCode;
  /** The column it is about; null when it is the row as a whole. */
  readonly column: string | null;
  readonly detail: string;
}
