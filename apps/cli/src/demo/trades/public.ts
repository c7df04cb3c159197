import { days, earlies, nights, weekdays } from './shifts';
import type { Trade } from './trade';

export const publicServices: Trade = {
  key: 'public',
  weight: 0.06,
  sic: ['85200', '86101', '84110', '91011'],
  names: ['Academy', 'Community Hospital', 'Library Trust', 'Primary School', 'Advice Centre'],
  jobs: [
    {
      titles: ['Teaching assistant'],
      soc2020: '6112',
      weight: 1.6,
      hours: [
        [16, 25],
        [30, 32.5],
      ],
      shifts: [{ days: weekdays, start: '08:30', end: '15:30' }],
      pay: [1260, 1380],
      asks: ['dbs_enhanced'],
    },
    {
      titles: ['Hospital porter'],
      soc2020: '9262',
      weight: 0.9,
      hours: [
        [22.5, 30],
        [37.5, 37.5],
      ],
      shifts: [...days, ...nights, ...earlies],
      pay: [1240, 1330],
      asks: ['dbs_basic'],
    },
    {
      titles: ['Library assistant'],
      soc2020: '4135',
      weight: 0.5,
      hours: [
        [10, 18.5],
        [18.5, 25],
      ],
      shifts: days,
      pay: [1250, 1330],
    },
    {
      titles: ['Catering assistant'],
      soc2020: '9263',
      weight: 1,
      hours: [
        [10, 15],
        [16, 20],
      ],
      shifts: [{ days: weekdays, start: '10:30', end: '14:00' }],
      pay: [1221, 1260],
      asks: ['dbs_basic'],
    },
    {
      titles: ['Caretaker'],
      soc2020: '6232',
      weight: 0.6,
      hours: [[25, 37]],
      shifts: [{ days: weekdays, start: '07:00', end: '14:30' }],
      pay: [1250, 1380],
      asks: ['dbs_enhanced'],
    },
  ],
  learned: [
    'Forms are long; they will sit down with anyone who finds them hard.',
    'Term time only, which suits some people very well.',
    'The kitchen team has been together eleven years.',
    'Checks take six weeks; say so early.',
    'Bank work first, then the permanent list.',
    'They hold the interview in the library, not the office.',
  ],
};
