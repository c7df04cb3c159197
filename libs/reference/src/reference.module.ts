import { Module } from '@nestjs/common';
import { Industries } from './industries.service';
import { Occupations } from './occupations.service';
import { Places } from './places.service';

/** Places, occupations and industries of the UK. */
@Module({ providers: [Places, Occupations, Industries], exports: [Places, Occupations, Industries] })
export class ReferenceModule {}
