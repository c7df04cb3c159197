import { Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation, ReceivedUpload, type Upload } from '#platform/http';
import {
  importExample,
  ImportPageDto,
  ImportViewDto,
  ListImportsDto,
  ListRowErrorsDto,
  rowErrorExample,
  RowErrorPageDto,
  StartImportDto,
  type StartImport,
} from '../contract/import.schema';
import {
  importPreviewExample,
  ImportPreviewViewDto,
  PreviewImportDto,
  type PreviewImport,
} from '../contract/import-preview.schema';
import { fileProblems, unreadableFileProblems } from '../contract/problems';
import { integrationsErrors } from '../domain/errors';
import { ImportPreviews } from '../import-previews';
import { ImportsQueries } from '../imports.queries';
import { ImportsService } from '../imports.service';
import { RowErrorFile } from '../row-error-file';
import { ImportIdDto } from './parameters';

const tag = 'Imports';
const lastPage = { nextCursor: null, hasMore: false };

/** The part of an answer that is set here. */
interface Reply {
  header(name: string, value: string): unknown;
}

@Controller('v1/imports')
export class ImportsController {
  constructor(
    private readonly db: Db,
    private readonly imports: ImportsService,
    private readonly previews: ImportPreviews,
    private readonly queries: ImportsQueries,
    private readonly files: RowErrorFile,
  ) {}

  @Post()
  @Operation({
    id: 'startImport',
    summary: 'Import a CSV file',
    description:
      'Receives a file of vacancies or employers, looks at its first line, and leaves the rows to a worker: read the import to follow it. ' +
      'Rows are found again by their source and reference, so the same list may be sent as often as it changes. ' +
      'UTF-8, UTF-16 and Windows-1252, separated by comma, semicolon or tab, plain or with gzip, up to 50 MB.',
    tag,
    allow: 'imports:write',
    upload: true,
    returns: ImportViewDto,
    example: {
      ...importExample,
      version: 1,
      status: 'queued',
      progress: { ...importExample.progress, rowsRead: 0, bytesDone: 0, percent: 0 },
      counts: { created: 0, updated: 0, unchanged: 0, linked: 0, rejected: 0 },
      rowErrorsKept: 0,
      startedAt: null,
      actions: ['cancel'],
    },
    problems: [...fileProblems, 'integrations.id_taken'],
  })
  async start(
    @CurrentActor() actor: TenantActor,
    @ReceivedUpload(StartImportDto) upload: Upload<StartImport>,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const view = await this.imports.start(actor, upload.fields, { path: upload.path, name: upload.filename });
    reply.header('location', `/v1/imports/${view.id}`);
    return view;
  }

  @Post('preview')
  @Operation({
    id: 'previewImport',
    summary: 'Look at a file before importing it',
    description:
      'Says how a file would be read: the preset that its first line fits, values of its first rows, and for a mapping which column is probably which field. ' +
      'An earlier mapping for the same columns is proposed again. The beginning of the file is enough, and nothing is kept of it.',
    tag,
    allow: 'imports:write',
    upload: true,
    status: 200,
    returns: ImportPreviewViewDto,
    example: importPreviewExample,
    keepsNothing: true,
    problems: unreadableFileProblems,
  })
  async preview(
    @CurrentActor() actor: TenantActor,
    @ReceivedUpload(PreviewImportDto) { fields, path }: Upload<PreviewImport>,
  ) {
    return this.previews.preview(actor, fields, path);
  }

  @Get()
  @Operation({
    id: 'listImports',
    summary: 'List imports',
    description: 'The imports of the service, newest first.',
    tag,
    allow: 'imports:read',
    returns: ImportPageDto,
    example: { data: [importExample], page: lastPage },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListImportsDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Get(':importId')
  @Operation({
    id: 'getImport',
    summary: 'Get an import',
    description: 'How far an import is, and what became of its rows.',
    tag,
    allow: 'imports:read',
    returns: ImportViewDto,
    example: importExample,
    problems: ['integrations.import_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { importId }: ImportIdDto) {
    return this.found(actor, importId);
  }

  @Post(':importId/cancellation')
  @Operation({
    id: 'cancelImport',
    summary: 'Stop an import',
    description:
      'A waiting import is cancelled at once; a running one between two batches of 1,000 rows, and what was written stays. ' +
      'Cancelling twice is the same as once.',
    tag,
    allow: 'imports:write',
    returns: ImportViewDto,
    example: importExample,
    problems: ['integrations.import_not_found', 'integrations.import_ended'],
  })
  async cancel(@CurrentActor() actor: TenantActor, @Param() { importId }: ImportIdDto) {
    return this.imports.cancel(actor, importId);
  }

  @Get(':importId/row-errors')
  @Operation({
    id: 'listImportRowErrors',
    summary: 'List the row errors of an import',
    description: 'What was wrong with the rows that were not taken, in the order of the file.',
    tag,
    allow: 'imports:read',
    returns: RowErrorPageDto,
    example: { data: [rowErrorExample], page: lastPage },
    problems: ['integrations.import_not_found'],
  })
  async rowErrors(
    @CurrentActor() actor: TenantActor,
    @Param() { importId }: ImportIdDto,
    @Query() query: ListRowErrorsDto,
  ) {
    await this.found(actor, importId);
    return this.db.read(actor, (reader) => this.queries.rowErrors(reader, importId, query));
  }

  @Get(':importId/row-errors.csv')
  @Operation({
    id: 'downloadImportRowErrors',
    summary: 'Download the rejected rows',
    description:
      'The rejected rows as they were, with what is wrong in four more columns. Mend them and send the file: those columns are ignored. ' +
      'A cell that a spreadsheet would run as a formula has an apostrophe before it, which an import takes away again.',
    tag,
    allow: 'imports:read',
    file: {
      contentType: 'text/csv',
      description: 'CSV in UTF-8 with a byte-order mark, one row for each rejected row.',
    },
    example:
      'error_line,error_code,error_column,error_detail,fhrs_id,name,postcode\r\n118,name_missing,name,The row has no name.,1230711,,S3 8RY\r\n',
    problems: ['integrations.import_not_found'],
  })
  async rowErrorFile(
    @CurrentActor() actor: TenantActor,
    @Param() { importId }: ImportIdDto,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { id } = await this.found(actor, importId);
    reply.header('cache-control', 'no-store');
    return new StreamableFile(Readable.from(this.files.lines(actor, id)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="row-errors-${id}.csv"`,
    });
  }

  private async found(actor: TenantActor, importId: string) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, importId));
    if (!view) throw integrationsErrors.importNotFound(importId);
    return view;
  }
}
