import { Module } from '@nestjs/common';
import './contract/problems';
import { ContactsController } from './http/contacts.controller';
import { FindingsController } from './http/findings.controller';
import { PressureController } from './http/pressure.controller';
import { TodayController } from './http/today.controller';
import { JobDevelopmentModule } from './job-development.module';

/** The job-development room as the API sees it. */
@Module({
  imports: [JobDevelopmentModule],
  controllers: [ContactsController, FindingsController, TodayController, PressureController],
})
export class JobDevelopmentHttpModule {}
