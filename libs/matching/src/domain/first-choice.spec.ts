import type { ClientId } from '#kernel';
import { type OpenChoice, spreadChoices } from './first-choice';

const policy = { roomAtOpening: 2, mostLostPercent: 10 };
const day = '2026-03-02';

const likes = (name: string, ids: readonly string[], pursuing: readonly string[] = []): OpenChoice => ({
  clientId: name as ClientId,
  lines: ids.map((vacancyId, place) => ({ vacancyId, points: 1000 - 20 * place })),
  pursuing,
});

const firstOf = (team: readonly OpenChoice[], figures = policy) =>
  new Map(spreadChoices(team, figures, day).map((choice) => [choice.clientId as string, choice]));

describe('first choices of a team', () => {
  it('say how many others have the first of one’s own order first, and where the other stood', () => {
    const choices = [...firstOf(['Ann', 'Bob', 'Cem'].map((name) => likes(name, ['bakery', 'hotel']))).values()];
    expect(choices.map(({ others }) => others)).toEqual([2, 2, 2]);
    expect(choices.filter(({ place }) => place === 2)).toEqual([
      expect.objectContaining({ vacancyId: 'hotel', ownVacancyId: 'bakery' }),
    ]);
  });

  it('keep room for those who go after it already, and do not move them', () => {
    const team = [
      likes('Ann', ['yard'], ['bakery']),
      likes('Bob', ['hotel'], ['bakery']),
      likes('Cem', ['bakery', 'hotel']),
    ];
    const choices = firstOf(team);
    expect(choices.get('Cem')).toMatchObject({ vacancyId: 'hotel', place: 2, others: 2 });
    expect(choices.get('Ann')).toMatchObject({ vacancyId: 'yard', place: 1, others: 0 });
  });

  it('count whoever was put there to make room', () => {
    const team = [likes('Ann', ['bakery']), likes('Bob', ['bakery', 'hotel']), likes('Cem', ['hotel', 'yard'])];
    expect(firstOf(team, { roomAtOpening: 1, mostLostPercent: 10 }).get('Cem')).toMatchObject({
      vacancyId: 'yard',
      ownVacancyId: 'hotel',
      others: 1,
    });
  });

  it('are everybody’s own when the policy spreads nothing', () => {
    const team = ['Ann', 'Bob', 'Cem'].map((name) => likes(name, ['bakery', 'hotel']));
    const choices = [...firstOf(team, { roomAtOpening: 0, mostLostPercent: 10 }).values()];
    expect(choices.map(({ place }) => place)).toEqual([1, 1, 1]);
  });

  it('are none for whoever has nothing open', () => {
    expect(firstOf([likes('Ann', [])]).size).toBe(0);
  });
});
