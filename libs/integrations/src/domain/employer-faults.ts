import { rowErrorCodes, type RowError, type RowErrorCode } from './row-error';

/** What is looked at in an employer's draft. */
interface Checked {
  readonly source: string;
  readonly ref: string;
  readonly name: string;
  readonly address?: string | null;
  readonly postcode?: string | null;
}

/** As much as an employer's record holds; the contract of employers says the same. */
const longest = { source: 60, ref: 120, name: 200, address: 300, postcode: 10 } as const;

/** Why a draft cannot become an employer; empty when it can. */
export function employerFaults(draft: Checked): RowError[] {
  const faults: RowError[] = [];
  if (draft.source === '') faults.push(fault('source_missing', 'source'));
  if (draft.ref === '') faults.push(fault('ref_missing', 'ref'));
  if (!/[\p{L}\p{N}]/u.test(draft.name)) faults.push(fault('name_missing', 'name'));
  for (const column of Object.keys(longest) as (keyof typeof longest)[]) {
    const length = draft[column]?.length ?? 0;
    if (length > longest[column]) {
      const detail = `The ${column} has ${length} characters; the record holds ${longest[column]}.`;
      faults.push({ code: 'text_too_long', column, detail });
    }
  }
  return faults;
}

const fault = (code: RowErrorCode, column: string): RowError => ({ code, column, detail: `${rowErrorCodes[code]}.` });
