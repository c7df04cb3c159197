import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import { RelationshipsQueries } from './relationships.queries';
import { TodayQueries } from './today.queries';
import { WeeksQueries } from './weeks.queries';

const parts = [ContactsService, ContactsQueries, RelationshipsQueries, TodayQueries, WeeksQueries];

@Module({ imports: [IdentityModule], providers: parts, exports: parts })
export class JobDevelopmentModule {}
