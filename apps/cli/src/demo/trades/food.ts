import { days, evenings, lunches, weekends } from './shifts';
import type { Trade } from './trade';

export const food: Trade = {
  key: 'food',
  weight: 0.14,
  sic: ['56101', '56102', '56302', '56103', '55100'],
  names: ['Kitchen', 'Café', 'Dining Rooms', 'Tavern', 'Tea Rooms', 'Hotel', 'Grill'],
  jobs: [
    {
      titles: ['Kitchen porter', 'Kitchen assistant'],
      soc2020: '9263',
      weight: 2.6,
      hours: [
        [10, 16],
        [16, 24],
        [30, 40],
      ],
      shifts: [...lunches, ...evenings, ...weekends],
      pay: [1221, 1290],
    },
    {
      titles: ['Waiting staff', 'Front of house assistant'],
      soc2020: '9264',
      weight: 1.6,
      hours: [
        [8, 16],
        [16, 24],
      ],
      shifts: [...lunches, ...weekends, ...evenings],
      pay: [1221, 1280],
    },
    {
      titles: ['Barista', 'Coffee shop assistant'],
      soc2020: '9266',
      weight: 1.3,
      hours: [
        [16, 24],
        [24, 35],
      ],
      shifts: days,
      pay: [1221, 1310],
    },
    {
      titles: ['Cook', 'Commis chef'],
      soc2020: '5435',
      weight: 1.2,
      hours: [
        [24, 32],
        [37.5, 40],
      ],
      shifts: [...lunches, ...evenings],
      pay: [1260, 1450],
      asks: ['experience'],
    },
    {
      titles: ['Bar staff'],
      soc2020: '9265',
      weight: 1.1,
      hours: [
        [8, 16],
        [16, 24],
      ],
      shifts: [...evenings, ...weekends],
      pay: [1221, 1270],
    },
    {
      titles: ['Room attendant', 'Housekeeping assistant'],
      soc2020: '9223',
      weight: 0.8,
      hours: [
        [16, 24],
        [20, 30],
      ],
      shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '09:00', end: '14:00' }, ...days],
      pay: [1221, 1260],
    },
  ],
  learned: [
    'The pot wash is the hardest place to fill; calm people stay.',
    'Music is loud after seven, quiet at lunch.',
    'They share tips equally, kitchen included.',
    'A split shift could become one stretch if somebody asked.',
    'Chef shouts at plates, not at people. Their words.',
    'Would rather have four hours every day than two long days.',
  ],
};
