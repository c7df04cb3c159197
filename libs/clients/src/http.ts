import { Module } from '@nestjs/common';
import { ClientsModule } from './clients.module';
import './contract/problems';
import { ClientsController } from './http/clients.controller';
import { WishesController } from './http/wishes.controller';

/** The clients room as the API sees it. */
@Module({ imports: [ClientsModule], controllers: [ClientsController, WishesController] })
export class ClientsHttpModule {}
