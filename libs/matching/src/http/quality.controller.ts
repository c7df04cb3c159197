import { Controller, Get } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { matchingQualityExample, MatchingQualityViewDto } from '../contract/quality.schema';
import { matchingErrors } from '../domain/errors';
import { QualityQueries } from '../quality.queries';

@Controller('v1/matching-quality')
export class QualityController {
  constructor(
    private readonly db: Db,
    private readonly quality: QualityQueries,
  ) {}

  @Get()
  @Operation({
    id: 'getMatchingQuality',
    summary: 'Get how good the lists are',
    description:
      'Measured after the last run that came to its end: lists that leave little to choose from and why, vacancies that nobody is shown, how first places are spread over employers, and how steady the first ten are from run to run and at other speeds of travel. Counts only; nobody is named, and counts of groups of people under five are left out.',
    tag: 'Matching',
    allow: 'matching-quality:read',
    returns: MatchingQualityViewDto,
    example: matchingQualityExample,
    problems: ['matching.quality_not_measured'],
  })
  async newest(@CurrentActor() actor: TenantActor) {
    const view = await this.db.read(actor, (reader) => this.quality.newest(reader));
    if (!view) throw matchingErrors.qualityNotMeasured();
    return view;
  }
}
