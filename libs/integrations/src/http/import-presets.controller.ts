import { Controller, Get, Query } from '@nestjs/common';
import { arrayPage, Operation } from '#platform/http';
import { ImportPresetPageDto, ListImportPresetsDto, presetExample } from '../contract/preset.schema';
import { presetViews } from '../presets/presets';

const lastPage = { nextCursor: null, hasMore: false };

@Controller('v1/import-presets')
export class ImportPresetsController {
  @Get()
  @Operation({
    id: 'listImportPresets',
    summary: 'List the presets for imports',
    description: 'The shapes of file that are understood by their first line, and the columns of each.',
    tag: 'Imports',
    allow: 'imports:read',
    returns: ImportPresetPageDto,
    example: { data: [presetExample], page: lastPage },
  })
  list(@Query() query: ListImportPresetsDto) {
    return arrayPage(presetViews(query.kind), query);
  }
}
