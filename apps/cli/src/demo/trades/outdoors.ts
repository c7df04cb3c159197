import { days, weekdays } from './shifts';
import type { Trade } from './trade';

export const outdoors: Trade = {
  key: 'outdoors',
  weight: 0.07,
  sic: ['81300', '01300', '43999', '38110', '93199'],
  names: ['Nurseries', 'Landscapes', 'Groundworks', 'Recycling', 'Leisure Park'],
  jobs: [
    {
      titles: ['Gardener', 'Grounds maintenance worker'],
      soc2020: '5113',
      weight: 1,
      hours: [
        [16, 24],
        [37.5, 40],
      ],
      shifts: [
        { days: weekdays, start: '08:00', end: '16:00' },
        { days: [1, 2, 3], start: '08:00', end: '16:00' },
      ],
      pay: [1230, 1400],
    },
    {
      titles: ['Recycling operative'],
      soc2020: '9225',
      weight: 0.8,
      hours: [[37.5, 40]],
      shifts: [{ days: weekdays, start: '06:00', end: '14:00' }],
      pay: [1240, 1380],
    },
    {
      titles: ['Labourer'],
      soc2020: '9129',
      weight: 1,
      hours: [[37.5, 42]],
      shifts: [{ days: weekdays, start: '07:30', end: '16:30' }],
      pay: [1250, 1450],
    },
    {
      titles: ['Nursery worker (plants)'],
      soc2020: '9111',
      weight: 0.6,
      hours: [
        [16, 24],
        [30, 40],
      ],
      shifts: days,
      pay: [1221, 1280],
    },
  ],
  learned: [
    'Out in all weathers, but never alone.',
    'Potting shed in winter; they keep everyone on.',
    'A van picks people up at the station at quarter past seven.',
    'He talks to the plants more than to the staff, and says so.',
    'Spring is when they need four more pairs of hands.',
    'They lend the boots.',
  ],
};
