import { Module } from '@nestjs/common';
import { ReferenceModule } from '#reference';
import { DuplicatesQueries } from './duplicates.queries';
import { EmployerImportService } from './employer-import.service';
import { EmployersQueries } from './employers.queries';
import { EmployersService } from './employers.service';
import { PeopleQueries } from './people.queries';
import { PeopleService } from './people.service';
import { SitesQueries } from './sites.queries';
import { SitesService } from './sites.service';

const parts = [
  EmployersService,
  EmployerImportService,
  EmployersQueries,
  DuplicatesQueries,
  SitesService,
  SitesQueries,
  PeopleService,
  PeopleQueries,
];

@Module({ imports: [ReferenceModule], providers: parts, exports: parts })
export class EmployersModule {}
