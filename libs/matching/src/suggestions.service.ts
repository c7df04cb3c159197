import { Injectable } from '@nestjs/common';
import type { ClientId, SuggestionId, TeamId, TenantActor, VacancyId } from '#kernel';
import { newId, type Tx, Work } from '#platform/database';
import { AgreedChangesQueries } from './agreed-changes.queries';
import type { AnsweredSuggestion, AnswerSuggestion, SuggestionView } from './contract/suggestion.schema';
import { matchingErrors } from './domain/errors';
import { suggestionAnswered } from './domain/events';
import { answered, type SuggestionState } from './domain/suggestion';
import { keepLines } from './kept-suggestions';
import { AnswerRow } from './persistence/answer.entity';
import { isSuggestion } from './stored-reasons';
import { SuggestionsQueries } from './suggestions.queries';

/** Answers to suggestions. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly work: Work,
    private readonly queries: SuggestionsQueries,
    private readonly changes: AgreedChangesQueries,
  ) {}

  /**
   * Writes down what is said to it, and by whom. The same answer again changes nothing; another one is added to the history.
   * Comes back with the changes of the wishes that go with the reason: offered, never made.
   */
  async answer(actor: TenantActor, suggestionId: SuggestionId, input: AnswerSuggestion): Promise<AnsweredSuggestion> {
    const { answer, reason = null, words = null, saidBy = 'client' } = input;
    const said = { answer, reason, words, saidBy };
    if (said.answer === 'not_for_me' && said.reason === null) throw matchingErrors.reasonMissing();
    if (said.answer !== 'not_for_me' && said.reason !== null) throw matchingErrors.reasonNotNeeded();
    return this.work.run(actor, 'matching.answer-suggestion', async (tx) => {
      const row = await lockKept(tx, suggestionId);
      const before = await this.view(tx, suggestionId);
      if (isSame(before, said)) return this.withOffers(tx, before);
      if (said.answer !== 'not_for_me' && !before.vacancy.live) throw matchingErrors.vacancyNotLive(row.vacancyId);
      const { clientId, teamId, vacancyId } = row;
      await tx.manager.insert(AnswerRow, {
        id: newId(),
        tenantId: actor.tenantId,
        clientId,
        teamId,
        suggestionId,
        vacancyId,
        ...said,
        answeredBy: actor.kind === 'account' ? actor.accountId : null,
        answeredAt: tx.now,
      });
      // Touched even when the state stays: the version tells a reader that there is a new answer.
      await tx.query(
        `update matching.kept_suggestion set state = $2, version = version + 1, updated_at = $3 where id = $1`,
        [suggestionId, answered(said.answer), tx.now],
      );
      tx.note({ kind: 'suggestion', id: suggestionId }, { answer: said.answer });
      const relist = said.answer === 'not_for_me' || row.state === 'declined';
      tx.emit(suggestionAnswered(suggestionId, clientId, vacancyId, said.answer, relist));
      return this.withOffers(tx, await this.view(tx, suggestionId));
    });
  }

  private async withOffers(tx: Tx, suggestion: SuggestionView): Promise<AnsweredSuggestion> {
    return { ...suggestion, offers: await this.changes.offers(tx, suggestion.id) };
  }

  private async view(tx: Tx, suggestionId: SuggestionId): Promise<SuggestionView> {
    const view = await this.queries.find(tx, suggestionId);
    if (!view) throw matchingErrors.suggestionNotFound(suggestionId);
    return view;
  }
}

interface Kept {
  readonly clientId: ClientId;
  readonly teamId: TeamId;
  readonly vacancyId: VacancyId;
  /** Null: only listed so far. */
  readonly state: SuggestionState | null;
}

/** The row of a suggestion, made when there is none yet; locked, so that of two answers the later one stands. */
async function lockKept(tx: Tx, suggestionId: SuggestionId): Promise<Kept> {
  const [found] = await tx.query<Kept & { listed: boolean }>(
    `select s.client_id as "clientId", s.vacancy_id as "vacancyId", s.listed, k.state
     from matching.suggestion s left join matching.kept_suggestion k on k.id = s.id where ${isSuggestion('$1')}`,
    [suggestionId],
  );
  if (!found) throw matchingErrors.suggestionNotFound(suggestionId);
  const { clientId, vacancyId, state, listed } = found;
  if (listed && state === null) await keepLines(tx, 'answered', [{ clientId, vacancyIds: [vacancyId] }]);
  const [row] = await tx.query<Kept>(
    `select client_id as "clientId", team_id as "teamId", vacancy_id as "vacancyId", state
     from matching.kept_suggestion where client_id = $1 and vacancy_id = $2 for update`,
    [clientId, vacancyId],
  );
  if (!row) throw matchingErrors.suggestionNotFound(suggestionId);
  return row;
}

type Said = Pick<NonNullable<SuggestionView['answer']>, 'answer' | 'reason' | 'words' | 'saidBy'>;

function isSame({ state, answer: last }: SuggestionView, said: Said): boolean {
  return (
    last !== null &&
    state === answered(said.answer) &&
    last.answer === said.answer &&
    last.reason === said.reason &&
    last.words === said.words &&
    last.saidBy === said.saidBy
  );
}
