import { days, earlies, evenings, weekdays } from './shifts';
import type { Trade } from './trade';

export const cleaning: Trade = {
  key: 'cleaning',
  weight: 0.1,
  sic: ['81210', '81221', '96010', '81299'],
  names: ['Cleaning Services', 'Laundry', 'Facilities', 'Hygiene', 'Valeting'],
  jobs: [
    {
      titles: ['Cleaner', 'Office cleaner'],
      soc2020: '9223',
      weight: 2.5,
      hours: [
        [6, 10],
        [10, 15],
        [15, 20],
        [25, 30],
      ],
      shifts: [...earlies, ...evenings],
      pay: [1221, 1290],
    },
    {
      titles: ['School cleaner'],
      soc2020: '9223',
      weight: 1,
      hours: [[10, 15]],
      shifts: [{ days: weekdays, start: '15:30', end: '18:30' }],
      pay: [1221, 1260],
      asks: ['dbs_enhanced'],
    },
    {
      titles: ['Laundry operative'],
      soc2020: '9224',
      weight: 0.6,
      hours: [
        [16, 24],
        [30, 37.5],
      ],
      shifts: days,
      pay: [1221, 1260],
    },
    {
      titles: ['Vehicle valeter'],
      soc2020: '9229',
      weight: 0.5,
      hours: [
        [20, 30],
        [37.5, 40],
      ],
      shifts: days,
      pay: [1221, 1300],
    },
  ],
  learned: [
    'Two hours before anyone else is in; you choose your own order.',
    'Keyholder jobs are there for people who have stayed three months.',
    'She started with a cloth herself and says so.',
    'They would put two short contracts together for the right person.',
    'Buildings are in walking distance of each other.',
    'Pays weekly, which people ask about.',
  ],
};
