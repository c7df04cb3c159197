import { days, earlies, evenings, nights, weekdays } from './shifts';
import type { Trade } from './trade';

export const making: Trade = {
  key: 'making',
  weight: 0.11,
  sic: ['25990', '10710', '32990', '25620', '16290', '13922'],
  names: ['Metalworks', 'Bakery', 'Fabrications', 'Joinery', 'Plastics', 'Springs', 'Upholstery', 'Cutlery'],
  jobs: [
    {
      titles: ['Production operative', 'Factory operative'],
      soc2020: '8149',
      weight: 1.6,
      hours: [
        [25, 30],
        [37.5, 39],
      ],
      shifts: [{ days: [1, 2, 3, 4], start: '07:00', end: '16:30' }, ...days, ...nights],
      pay: [1230, 1380],
    },
    {
      titles: ['Bakery assistant', 'Baker'],
      soc2020: '5432',
      weight: 0.8,
      hours: [
        [20, 30],
        [37.5, 40],
      ],
      shifts: [...earlies, ...nights],
      pay: [1230, 1400],
    },
    {
      titles: ['Packer'],
      soc2020: '9132',
      weight: 0.9,
      hours: [
        [16, 24],
        [37.5, 39],
      ],
      shifts: [...days, ...evenings],
      pay: [1221, 1270],
    },
    {
      titles: ['Trainee machinist'],
      soc2020: '5221',
      weight: 0.6,
      hours: [[37.5, 39]],
      shifts: [{ days: [1, 2, 3, 4], start: '07:00', end: '16:30' }],
      pay: [1221, 1350],
    },
    {
      titles: ['Joiner’s mate'],
      soc2020: '9129',
      weight: 0.5,
      hours: [[30, 39]],
      shifts: [{ days: weekdays, start: '07:30', end: '16:00' }],
      pay: [1250, 1420],
      asks: ['driving_licence'],
    },
  ],
  learned: [
    'Noisy floor, but the assembly room next door is quiet.',
    'Four long days and Friday off; nobody wants to go back.',
    'Works side by side with the owner for the first month.',
    'Looking for hands that are careful, not quick.',
    'Breaks together at ten and one, kettle always on.',
    'They would try somebody for a morning before either side decides.',
  ],
};
