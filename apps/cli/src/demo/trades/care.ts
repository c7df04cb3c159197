import { days, earlies, lunches, nights } from './shifts';
import type { Trade } from './trade';

export const care: Trade = {
  key: 'care',
  weight: 0.12,
  sic: ['87100', '87300', '88100', '88910'],
  names: ['House Care Home', 'Lodge', 'Home Care', 'Day Centre', 'Nursery', 'Court Residential'],
  jobs: [
    {
      titles: ['Care assistant', 'Support worker'],
      soc2020: '6135',
      weight: 5,
      hours: [
        [16, 24],
        [24, 36],
        [36, 40],
      ],
      shifts: [...days, ...earlies, ...nights],
      pay: [1240, 1350],
      asks: ['dbs_enhanced'],
    },
    {
      titles: ['Domestic assistant', 'Laundry assistant'],
      soc2020: '9223',
      weight: 1.8,
      hours: [
        [12, 20],
        [20, 30],
      ],
      shifts: days,
      pay: [1221, 1260],
      asks: ['dbs_basic'],
    },
    {
      titles: ['Kitchen assistant'],
      soc2020: '9263',
      weight: 1,
      hours: [
        [16, 24],
        [20, 25],
      ],
      shifts: [...lunches, ...days],
      pay: [1221, 1260],
      asks: ['dbs_basic'],
    },
    {
      titles: ['Nursery assistant'],
      soc2020: '6111',
      weight: 1.2,
      hours: [
        [20, 30],
        [37.5, 40],
      ],
      shifts: days,
      pay: [1230, 1320],
      asks: ['dbs_enhanced', 'qualification'],
    },
    {
      titles: ['Activities coordinator'],
      soc2020: '6211',
      weight: 0.4,
      hours: [[16, 25]],
      shifts: days,
      pay: [1260, 1360],
    },
  ],
  learned: [
    'Shadowing for three weeks before anyone works alone.',
    'Patience matters more than certificates; they pay for the certificate.',
    'The laundry runs mornings only and nobody bothers you there.',
    'They are kind to people who have had a hard time; two of the seniors have said so.',
    'Sickness cover is by text, which wears people out.',
    'Needs somebody for breakfasts, seven to ten.',
  ],
};
