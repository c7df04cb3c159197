import { Injectable } from '@nestjs/common';
import type { ClientId, TenantActor, TenantId } from '#kernel';
import { newId, type Tx, Work } from '#platform/database';
import { Occupations } from '#reference';
import { lockClient, todayOf } from './clients.service';
import type { StateWishes, WishesView } from './contract/wishes.schema';
import { clientsErrors } from './domain/errors';
import { wishesStated } from './domain/events';
import type { WishOrigin } from './domain/wishes';
import { WishesVersionRow } from './persistence/wishes-version.entity';
import { WishesQueries } from './wishes.queries';

/** Writes of wishes: each change is a new version, and none is ever lost. */
@Injectable()
export class WishesService {
  constructor(
    private readonly work: Work,
    private readonly queries: WishesQueries,
    private readonly occupations: Occupations,
  ) {}

  /**
   * Adds a version.
   *
   * @param version the number of the version the sender saw; 0 for the first
   */
  async state(actor: TenantActor, clientId: ClientId, version: number, input: StateWishes): Promise<WishesView> {
    return this.work.run(actor, 'clients.state-wishes', (tx) => this.stateIn(tx, clientId, version, input));
  }

  /** As `state`, within the transaction of a room above that changed one thing the person agreed to. */
  async stateIn(
    tx: Tx,
    clientId: ClientId,
    version: number,
    input: Omit<StateWishes, 'source'> & { source: WishOrigin },
  ): Promise<WishesView> {
    input.wishes.occupations.forEach(({ soc }, index) => {
      if (!this.occupations.socPath(soc)) throw clientsErrors.unknownOccupation(soc, index);
    });
    // The lock puts two people who write at once one after the other; the second sees that it is late.
    const client = await lockClient(tx, clientId);
    const current = await this.queries.find(tx, clientId);
    if (!current) throw clientsErrors.clientNotFound(clientId);
    if (current.version !== version) throw clientsErrors.changedMeanwhile(clientId, current.version);
    const number = version + 1;
    await tx.manager.insert(WishesVersionRow, {
      id: newId(),
      tenantId: client.tenantId as TenantId,
      clientId,
      teamId: client.teamId,
      number,
      statedOn: input.statedOn ?? (await todayOf(tx)),
      recordedAt: tx.now,
      recordedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      source: input.source,
      wishes: input.wishes,
    });
    tx.note({ kind: 'client', id: clientId }, { wishesVersion: number });
    tx.emit(wishesStated(clientId, number));
    const view = await this.queries.find(tx, clientId);
    if (!view) throw clientsErrors.clientNotFound(clientId);
    return view;
  }
}
