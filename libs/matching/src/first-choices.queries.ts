import type { ClientId } from '#kernel';
import type { Reader } from '#platform/database';
import type { SuggestionView } from './contract/suggestion.schema';

/** What a suggestion says about first choices. */
export type ChoiceView = Pick<SuggestionView, 'firstChoice' | 'spread'>;

type Suggested = Pick<SuggestionView, 'state'> & {
  readonly client: Pick<SuggestionView['client'], 'id'>;
  readonly vacancy: Pick<SuggestionView['vacancy'], 'id'>;
};

interface Stored {
  readonly clientId: ClientId;
  readonly first: { readonly id: string; readonly title: string };
  readonly own: { readonly id: string; readonly title: string };
  readonly place: number;
  readonly others: number;
}

/** Reads what stands first for some clients; answers for a suggestion what to say of it. Nothing names another client. */
export async function readFirstChoices(
  reader: Reader,
  clientIds: readonly string[],
): Promise<(suggestion: Suggested) => ChoiceView> {
  const rows = await reader.query<Stored>(
    `select f.client_id as "clientId", jsonb_build_object('id', v.id, 'title', v.title) as first,
       jsonb_build_object('id', o.id, 'title', o.title) as own, f.place, f.others
     from matching.first_choice f
     join vacancies.vacancy v on v.id = f.vacancy_id
     join vacancies.vacancy o on o.id = f.own_vacancy_id
     where f.client_id = any ($1::uuid[])`,
    [[...new Set(clientIds)]],
  );
  const choices = new Map<string, Stored>(rows.map((row) => [row.clientId, row]));
  return ({ state, client, vacancy }) => choiceOf(state === 'new' ? choices.get(client.id) : undefined, vacancy.id);
}

function choiceOf(choice: Stored | undefined, vacancyId: string): ChoiceView {
  const firstChoice = choice?.first.id === vacancyId;
  if (!choice || choice.place === 1) return { firstChoice, spread: null };
  const { first, own, place, others } = choice;
  if (firstChoice) return { firstChoice, spread: { moved: 'to_first', from: place, why: said(own, others) } };
  const isOwn = own.id === vacancyId;
  return { firstChoice, spread: isOwn ? { moved: 'from_first', from: 1, why: said(first, others) } : null };
}

type Why = NonNullable<SuggestionView['spread']>['why'];
const said = (vacancy: { id: string; title: string }, others: number): Why => ({
  vacancy: vacancy as Why['vacancy'],
  others,
});
