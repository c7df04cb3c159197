import { Inject, Injectable } from '@nestjs/common';
import { noWishes, type Wishes } from '#clients';
import { permits } from '#identity';
import { countNewSuggestionsWith, PressureQueries } from '#job-development';
import { type AccountId, type Actor, type Clock, type Day, dayOf, type TenantActor } from '#kernel';
import { CLOCK, keyset, type Reader } from '#platform/database';
import type { ListSuggestions, SuggestionView } from './contract/suggestion.schema';
import { readable, withWords } from './explained';
import { type ChoiceView, readFirstChoices } from './first-choices.queries';
import { possibleAnswers } from './domain/suggestion';
import { isSuggestion, storedReasons, type StoredReasons, storedReasonsColumns } from './stored-reasons';
import { vacancyObject, vacancyTables } from './suggested-vacancy';

/** What stands beside a suggestion and is read for all of a page at once. */
type Beside = keyof ChoiceView | 'employerPressure';

type Answered = NonNullable<SuggestionView['answer']>;
type Stored = Omit<SuggestionView, 'answer' | 'actions' | 'parts' | 'questions' | Beside> &
  StoredReasons & {
    wishes: Wishes | null;
    answer: Answered['answer'] | null;
    reason: Answered['reason'];
    words: string | null;
    saidBy: Answered['saidBy'] | null;
    answeredBy: Answered['by'];
    answeredAt: string | null;
  };

// The wishes are those the list was made from, so that an explanation stays readable when the client changes their mind.
const selected = `select s.id, s.version, jsonb_build_object('id', c.id, 'preferredName', c.preferred_name) as client,
    ${vacancyObject('$1')} as vacancy, s.state, s.rank, s.points, s.of_points as of, ${storedReasonsColumns},
    s.wishes_version as "wishesVersion", s.policy_version as "policyVersion", s.engine_version as "engineVersion",
    s.run_id as "runId", s.day, s.first_suggested_on as "firstSuggestedOn", w.wishes,
    a.answer, a.reason, a.words, a.said_by as "saidBy", a.answered_at as "answeredAt",
    case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.display_name) end as "answeredBy"
  from matching.suggestion s
  join clients.client c on c.id = s.client_id
  join vacancies.vacancy v on v.id = s.vacancy_id
  ${vacancyTables}
  left join clients.wishes_version w on w.client_id = s.client_id and w.number = s.wishes_version
  left join lateral (
    select * from matching.answer a where a.suggestion_id = s.id order by a.answered_at desc, a.id desc limit 1
  ) a on true
  left join identity.account b on b.id = a.answered_by`;

/** States on a client's list unless others are asked for. */
export const listedStates: readonly SuggestionView['state'][] = ['new', 'pursuing', 'later'];

/** Reads of suggestions. Visible to the client's team alone. */
@Injectable()
export class SuggestionsQueries {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly pressure: PressureQueries,
  ) {}

  /** One suggestion; null when there is none for this reader. */
  async find(reader: Reader, suggestionId: string): Promise<SuggestionView | null> {
    const rows = await reader.query<Stored>(`${selected} where ${isSuggestion('$2')}`, [
      await this.today(reader),
      suggestionId,
    ]);
    const [seen] = await this.views(reader, rows);
    return seen ?? null;
  }

  /** A page of suggestions by their place in each client's list, or newest first. */
  async list(reader: Reader, query: ListSuggestions) {
    const { where, parameters } = conditions(reader.actor, query, await this.today(reader));
    const { rows, page } = await keyset<Stored>(reader, {
      select: `${selected} where ${where}`,
      parameters,
      sorts: {
        rank: { column: 's.rank', type: 'integer' },
        firstSuggestedOn: { column: 's.first_suggested_on', type: 'date' },
      },
      idColumn: 's.id',
      query,
    });
    return { data: await this.views(reader, rows), page };
  }

  private async views(reader: Reader, rows: readonly Stored[]): Promise<SuggestionView[]> {
    const choiceOf = await readFirstChoices(
      reader,
      rows.map(({ client }) => client.id),
    );
    const mayReadContacts = permits(reader.actor as TenantActor, 'contacts:read');
    const employerIds = rows.flatMap(({ vacancy }) => vacancy.employer?.id ?? []);
    const pressures = await this.pressure.of(reader, mayReadContacts ? [...new Set(employerIds)] : []);
    return rows.map((row) => ({
      ...view(row, reader.actor),
      ...choiceOf(row),
      employerPressure: (row.vacancy.employer && pressures.get(row.vacancy.employer.id)) ?? null,
    }));
  }

  /** Today in the reader's service. */
  async today(reader: Reader): Promise<Day> {
    const [tenant] = await reader.query<{ timeZone: string }>(
      `select time_zone as "timeZone" from identity.tenant where id = (select platform.tenant())`,
    );
    return dayOf(this.clock.now(), tenant?.timeZone ?? 'Europe/London');
  }
}

// What a leader sees beside each specialist's week is what waits on that specialist's own Today.
countNewSuggestionsWith(async (reader, specialistIds) => {
  if (!permits(reader.actor as TenantActor, 'suggestions:read')) return null;
  const rows = await reader.query<{ specialistId: AccountId; waiting: number }>(
    `select m.specialist_id as "specialistId", count(*) as waiting
     from matching.suggestion s
     join clients.assignment m on m.client_id = s.client_id and m.to_on is null
     where s.state = 'new' and m.specialist_id = any ($1)
     group by 1`,
    [specialistIds],
  );
  return new Map(rows.map(({ specialistId, waiting }) => [specialistId, waiting]));
});

function view(row: Stored, actor: Actor): Omit<SuggestionView, Beside> {
  const { wishes, answer, reason, words, saidBy, answeredBy, answeredAt, stored, ...rest } = row;
  const { parts, questions } = storedReasons({ stored, rank: rest.rank });
  const said = wishes ?? noWishes;
  const mayAnswer = actor.kind !== 'entrance' && permits(actor, 'suggestions:write');
  return {
    ...rest,
    parts: parts.map((part) => readable(part, said)),
    questions: questions.map((question) => withWords(question, said)),
    answer: answer && saidBy && answeredAt ? { answer, reason, words, saidBy, by: answeredBy, at: answeredAt } : null,
    actions: mayAnswer ? possibleAnswers(row.state, row.vacancy.live) : [],
  };
}

function conditions(actor: Actor, query: ListSuggestions, today: Day): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [today];
  const value = (parameter: unknown) => `$${parameters.push(parameter)}`;
  const where = [`s.state = any (${value(query.state ?? listedStates)}::text[])`];
  if (query.clientId !== undefined) where.push(`s.client_id = ${value(query.clientId)}`);
  // There is no filter by vacancy: it would set people side by side for a job.
  if (query.specialistId !== undefined) where.push(supportedBy(value(query.specialistId)));
  if (query.mine !== undefined) {
    const me = actor.kind === 'account' ? actor.accountId : null;
    where.push(`${supportedBy(value(me))} = ${value(query.mine)}::boolean`);
  }
  return { where: where.join(' and '), parameters };
}

const supportedBy = (specialist: string) => `exists (
  select from clients.assignment m
  where m.client_id = s.client_id and m.to_on is null and m.specialist_id = ${specialist}::uuid)`;
