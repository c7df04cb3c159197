import { days, evenings } from './shifts';
import type { Trade } from './trade';

export const office: Trade = {
  key: 'office',
  weight: 0.11,
  sic: ['82990', '69201', '70229', '78109', '64191', '62020'],
  names: ['Business Services', 'Accounting', 'Contact Centre', 'Insurance Services', 'Partners', 'Digital'],
  jobs: [
    {
      titles: ['Administrative assistant', 'Office administrator'],
      soc2020: '4159',
      weight: 2.5,
      hours: [
        [15, 20],
        [20, 30],
        [35, 37.5],
      ],
      shifts: days,
      pay: [1250, 1450],
    },
    {
      titles: ['Receptionist'],
      soc2020: '4216',
      weight: 1.5,
      hours: [
        [16, 25],
        [37.5, 37.5],
      ],
      shifts: days,
      pay: [1230, 1350],
    },
    {
      titles: ['Customer service adviser', 'Call centre agent'],
      soc2020: '7211',
      weight: 1.6,
      hours: [
        [20, 30],
        [37.5, 37.5],
      ],
      shifts: [...days, ...evenings],
      pay: [1250, 1400],
    },
    {
      titles: ['Accounts assistant', 'Bookkeeper'],
      soc2020: '4122',
      weight: 1.4,
      hours: [
        [20, 30],
        [37.5, 37.5],
      ],
      shifts: days,
      pay: [1350, 1650],
      asks: ['experience'],
    },
    {
      titles: ['Web developer'],
      soc2020: '2134',
      weight: 0.7,
      hours: [[37.5, 37.5]],
      shifts: days,
      pay: [1700, 2600],
      asks: ['experience'],
    },
  ],
  learned: [
    'Hybrid after the first month, two days in.',
    'Phones are shared out by the hour so nobody has a whole day of them.',
    'Scanning backlog since the move: half a day a week would clear it.',
    'Start time is anything between eight and ten.',
    'The office is one big room; headphones are fine.',
    'They interview by doing a small task together.',
  ],
};
