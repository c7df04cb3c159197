import { Module } from '@nestjs/common';
import './contract/problems';
import { ReferenceController } from './http/reference.controller';
import { ReferenceModule } from './reference.module';

/** The reference lib over HTTP. */
@Module({ imports: [ReferenceModule], controllers: [ReferenceController] })
export class ReferenceHttpModule {}
