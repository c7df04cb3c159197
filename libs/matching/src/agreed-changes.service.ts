import { Injectable } from '@nestjs/common';
import { WishesQueries, WishesService } from '#clients';
import type { ClientId, SuggestionId, TeamId, TenantActor } from '#kernel';
import { fingerprint, insertOnce, newId, type Tx, Work } from '#platform/database';
import { AgreedChangesQueries } from './agreed-changes.queries';
import { isSuggestion } from './stored-reasons';
import type { AgreedChangeView, AgreeToChange } from './contract/agreed-change.schema';
import { matchingErrors } from './domain/errors';
import { type OneWish, saysTheSame, withWish } from './domain/one-wish';
import type { NotForMeReason } from './domain/suggestion';
import { AgreedChangeRow } from './persistence/agreed-change.entity';

/** States in the wishes what a client agreed to after turning something down, and takes it back. */
@Injectable()
export class AgreedChangesService {
  constructor(
    private readonly work: Work,
    private readonly queries: AgreedChangesQueries,
    private readonly wishes: WishesQueries,
    private readonly stating: WishesService,
  ) {}

  /**
   * States an offered change as a new version of the wishes. The same id and input again change nothing.
   *
   * @throws DomainError `matching.change_not_offered`, `clients.changed_meanwhile` when the wishes have changed since
   */
  async agree(actor: TenantActor, suggestionId: SuggestionId, input: AgreeToChange): Promise<AgreedChangeView> {
    return this.work.run(actor, 'matching.agree-to-change', async (tx) => {
      const { clientId, teamId, reason } = await turnedDown(tx, suggestionId);
      const offers = await this.queries.offers(tx, suggestionId);
      const offer = offers.find(({ after }) => saysTheSame(after, input.after));
      const row = Object.assign(new AgreedChangeRow(), {
        id: input.id ?? newId<'agreed-change'>(),
        tenantId: actor.tenantId,
        clientId,
        teamId,
        suggestionId,
        reason,
        before: offer?.before ?? null,
        after: offer?.after ?? input.after,
        wishesVersion: input.wishesVersion + 1,
        agreedBy: actor.kind === 'account' ? actor.accountId : null,
        agreedAt: tx.now,
        removedBy: null,
        removedAt: null,
        createFingerprint: fingerprint({ suggestionId, ...input }),
      });
      if (await insertOnce(tx, AgreedChangeRow, row, matchingErrors.changeIdTaken)) {
        if (!offer) throw matchingErrors.changeNotOffered();
        await this.state(tx, clientId, input.wishesVersion, offer.after, offer.after);
        tx.note({ kind: 'agreed-change', id: row.id });
      }
      return this.view(tx, row.id);
    });
  }

  /** Takes a change back: the wish is again what it was. Does nothing the second time. */
  async remove(actor: TenantActor, changeId: string): Promise<AgreedChangeView> {
    return this.work.run(actor, 'matching.remove-agreed-change', async (tx) => {
      const row = await tx.manager.findOne(AgreedChangeRow, {
        where: { id: changeId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw matchingErrors.changeNotFound(changeId);
      const { state } = await this.view(tx, changeId);
      if (state === 'overtaken') throw matchingErrors.changeOvertaken(changeId);
      if (state === 'in_force') {
        const stated = await this.wishes.find(tx, row.clientId);
        await this.state(tx, row.clientId, stated?.version ?? 0, row.after, row.before);
        const removedBy = actor.kind === 'account' ? actor.accountId : null;
        await tx.manager.update(AgreedChangeRow, { id: changeId }, { removedAt: tx.now, removedBy });
        tx.note({ kind: 'agreed-change', id: changeId }, { removed: true });
      }
      return this.view(tx, changeId);
    });
  }

  /** Adds a version of the wishes in which the wish about the same as `like` is `one`. */
  private async state(tx: Tx, clientId: ClientId, version: number, like: OneWish, one: OneWish | null): Promise<void> {
    const stated = await this.wishes.find(tx, clientId);
    if (!stated) throw matchingErrors.clientNotFound(clientId);
    await this.stating.stateIn(tx, clientId, version, {
      source: 'feedback',
      wishes: withWish(stated.wishes, like, one),
    });
  }

  private async view(tx: Tx, changeId: string): Promise<AgreedChangeView> {
    const view = await this.queries.find(tx, changeId);
    if (!view) throw matchingErrors.changeNotFound(changeId);
    return view;
  }
}

interface TurnedDownSuggestion {
  readonly clientId: ClientId;
  readonly teamId: TeamId;
  readonly reason: NotForMeReason;
}

/** A suggestion that was turned down at some time, with the reason given last. Locked: its answer stays what it is. */
async function turnedDown(tx: Tx, suggestionId: SuggestionId): Promise<TurnedDownSuggestion> {
  await tx.query(`select from matching.kept_suggestion s where s.id = $1 for update`, [suggestionId]);
  const [found] = await tx.query<Omit<TurnedDownSuggestion, 'reason'> & { reason: NotForMeReason | null }>(
    `select s.client_id as "clientId", s.team_id as "teamId",
       (select a.reason from matching.answer a where a.suggestion_id = s.id and a.reason is not null
        order by a.answered_at desc, a.id desc limit 1) as reason
     from matching.suggestion s where ${isSuggestion('$1')}`,
    [suggestionId],
  );
  if (!found) throw matchingErrors.suggestionNotFound(suggestionId);
  const { reason } = found;
  if (reason === null) throw matchingErrors.changeNotOffered();
  return { ...found, reason };
}
