import { days, earlies, evenings, nights, weekdays } from './shifts';
import type { Trade } from './trade';

export const warehouse: Trade = {
  key: 'warehouse',
  weight: 0.12,
  sic: ['52103', '49410', '53201', '46900', '52290'],
  names: ['Logistics', 'Distribution', 'Fulfilment', 'Haulage', 'Parcels', 'Wholesale'],
  jobs: [
    {
      titles: ['Warehouse operative', 'Picker packer'],
      soc2020: '9252',
      weight: 2.5,
      hours: [
        [16, 24],
        [24, 36],
        [37.5, 40],
      ],
      shifts: [...earlies, ...evenings, ...nights, { days: weekdays, start: '08:00', end: '16:30' }],
      pay: [1230, 1380],
    },
    {
      titles: ['Delivery driver', 'Van driver'],
      soc2020: '8214',
      weight: 2.2,
      hours: [
        [20, 30],
        [37.5, 45],
      ],
      shifts: [{ days: weekdays, start: '07:00', end: '15:30' }],
      pay: [1260, 1450],
      asks: ['driving_licence'],
    },
    {
      titles: ['Forklift truck driver'],
      soc2020: '8222',
      weight: 0.9,
      hours: [[37.5, 40]],
      shifts: [
        { days: weekdays, start: '06:00', end: '14:00' },
        { days: weekdays, start: '14:00', end: '22:00' },
      ],
      pay: [1300, 1500],
      asks: ['qualification'],
    },
    {
      titles: ['Stock control clerk'],
      soc2020: '4133',
      weight: 0.6,
      hours: [[25, 37.5]],
      shifts: days,
      pay: [1260, 1400],
    },
  ],
  learned: [
    'Scanners time every pick, but the manager says he looks at mistakes, not speed.',
    'The returns bench is quieter and they keep losing people from it.',
    'Last bus is at 21:40 from the gate.',
    'Agency first, then permanent after twelve weeks. They would skip the agency for somebody we vouch for.',
    'Ear protection on the line, none needed in returns.',
    'Shifts are fixed; nobody is moved about.',
  ],
};
