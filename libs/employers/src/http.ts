import { Module } from '@nestjs/common';
import './contract/problems';
import { EmployersModule } from './employers.module';
import { EmployersController } from './http/employers.controller';
import { PeopleController } from './http/people.controller';
import { SitesController } from './http/sites.controller';

/** The employers room as the API sees it. */
@Module({ imports: [EmployersModule], controllers: [EmployersController, SitesController, PeopleController] })
export class EmployersHttpModule {}
