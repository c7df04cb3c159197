import { Module } from '@nestjs/common';
import { ReferenceModule } from '#reference';
import { ClientsQueries } from './clients.queries';
import { ClientsService } from './clients.service';
import { WishesQueries } from './wishes.queries';
import { WishesService } from './wishes.service';

const parts = [ClientsService, ClientsQueries, WishesService, WishesQueries];

@Module({ imports: [ReferenceModule], providers: parts, exports: parts })
export class ClientsModule {}
