import { words } from '#platform/contract';
import { delimiters, encodings, importActions, importKinds, importStatuses } from '../domain/import-run';
import { presetNames } from '../domain/preset-names';
import { rowErrorCodes } from '../domain/row-error';

export const ImportKindWord = words('ImportKind', importKinds, 'What the rows of the file are.');
export const ImportStatusWord = words('ImportStatus', importStatuses, 'Where the import stands.');
export const ImportActionWord = words('ImportAction', importActions, 'Something the sender may do with an import.');
export const ImportPresetWord = words('ImportPresetName', presetNames, 'The shape of the file.');
export const EncodingWord = words('FileEncoding', encodings, 'How the file’s letters were read.');
export const DelimiterWord = words('FileDelimiter', delimiters, 'What separates the cells.');
export const RowErrorCodeWord = words('RowErrorCode', rowErrorCodes, 'Why the row was not taken.');
