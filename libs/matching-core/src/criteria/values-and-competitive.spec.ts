import { judged } from '../../testing/judged';
import type { EnvironmentWish, OpeningFacts, ProfileFacts, ValueKind } from '../facts';

type Line = [
  sentence: string,
  profile: Partial<ProfileFacts>,
  opening: Partial<OpeningFacts>,
  says: string,
  percent: number,
];

describe('a job like any other', () => {
  const good = { openToAnyone: 'yes', paysMinimumWage: 'yes', setAside: 'no' } as const;
  const only = { competitive: 'must' } as const;
  const lines: Line[] = [
    ['open to anyone, paid, not set aside', {}, good, 'fits', 100],
    ['voluntary', {}, { ...good, contract: 'voluntary' }, 'clashes', 0],
    ['set aside', {}, { setAside: 'yes' }, 'clashes', 0],
    ['pays less than the minimum wage', {}, { ...good, paysMinimumWage: 'no' }, 'clashes', 0],
    ['not open to anyone', {}, { openToAnyone: 'no' }, 'clashes', 0],
    ['for a season, and open to anyone: a job like any other', {}, { ...good, contract: 'seasonal' }, 'fits', 100],
    ['two of three known is not known', {}, { ...good, setAside: 'unknown' }, 'unknown', 50],
    ['only such jobs, and it is voluntary', only, { contract: 'voluntary' }, 'out', 0],
    ['only such jobs, and nobody knows', only, {}, 'unknown', 50],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('competitive', profile, opening)).toMatchObject({ says, percent });
  });
});

describe('what matters to the person', () => {
  const matters = (kind: ValueKind, strength: EnvironmentWish['strength'], sic: string | null = null) => ({
    values: [{ kind, strength, sic }],
  });
  const lines: Line[] = [
    ['never gambling, and it is', matters('industry', 'deal_breaker', '92'), { sic: '92000' }, 'out', 0],
    ['never gambling, and it is a hospital', matters('industry', 'deal_breaker', '92'), { sic: '86101' }, 'fits', 100],
    ['never gambling, and nobody knows', matters('industry', 'deal_breaker', '92'), {}, 'unknown', 50],
    ['would like health care, and it is a shop', matters('industry', 'prefer', '86'), { sic: '47110' }, 'clashes', 0],
    ['an industry without a code is not known', matters('industry', 'prefer'), { sic: '47110' }, 'unknown', 50],
    [
      'training, and it is an apprenticeship',
      matters('training', 'prefer'),
      { contract: 'apprenticeship' },
      'fits',
      100,
    ],
    ['training, and it is a permanent job: ask', matters('training', 'must'), { contract: 'permanent' }, 'unknown', 50],
    ['health and care, and it is a care home', matters('industry', 'prefer', 'Q'), { sic: '87300' }, 'fits', 100],
    ['health and care, and it is a hairdresser', matters('industry', 'must', 'Q'), { sic: '96020' }, 'out', 0],
    ['training, and they train', matters('training', 'prefer'), { training: 'yes' }, 'fits', 100],
    ['training, and they said they do not', matters('training', 'prefer'), { training: 'no' }, 'clashes', 0],
    ['to move up, and one can', matters('progression', 'prefer'), { progression: 'yes' }, 'fits', 100],
    ['progression is never guessed', matters('progression', 'must'), { contract: 'permanent' }, 'unknown', 50],
    ['nor what is useful to people', matters('purpose', 'prefer'), { sic: '86101', soc: '6135' }, 'unknown', 50],
    ['nor what there is no word for', matters('other', 'prefer'), {}, 'unknown', 50],
  ];
  it.each(lines)('%s', (_, profile, opening, says, percent) => {
    expect(judged('values', profile, opening)).toMatchObject({ says, percent });
  });

  it('asks the employer', () => {
    expect(judged('values', matters('progression', 'prefer'), {}).parts[0]).toMatchObject({
      question: { ask: 'employer', fact: 'values.progression' },
      wish: { path: 'values/0', strength: 'prefer' },
    });
  });
});
