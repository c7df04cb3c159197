import { days, earlies, nights, weekends } from './shifts';
import type { Trade } from './trade';

export const shop: Trade = {
  key: 'shop',
  weight: 0.17,
  sic: ['47110', '47190', '47710', '47789', '47520'],
  names: ['Stores', 'Superstore', 'Homewares', 'Convenience', 'Garden Centre', 'Outfitters', 'Pet Supplies'],
  jobs: [
    {
      titles: ['Sales assistant', 'Shop assistant', 'Retail assistant'],
      soc2020: '7111',
      weight: 5.2,
      hours: [
        [8, 16],
        [16, 20],
        [20, 30],
        [37.5, 39],
      ],
      shifts: [...days, ...weekends],
      pay: [1221, 1300],
    },
    {
      titles: ['Shelf filler', 'Stock replenishment assistant'],
      soc2020: '9241',
      weight: 2.2,
      hours: [
        [12, 16],
        [16, 25],
      ],
      shifts: [...earlies, ...nights],
      pay: [1221, 1380],
    },
    {
      titles: ['Checkout operator'],
      soc2020: '7112',
      weight: 1.4,
      hours: [
        [12, 20],
        [16, 24],
      ],
      shifts: [...days, ...weekends],
      pay: [1221, 1290],
    },
    {
      titles: ['Customer service assistant'],
      soc2020: '7219',
      weight: 1.2,
      hours: [
        [16, 24],
        [30, 37.5],
      ],
      shifts: days,
      pay: [1230, 1350],
    },
  ],
  learned: [
    'Deliveries at six; whoever is here early sets the tone.',
    'They lost two people in the autumn and the Saturday rota has holes.',
    'Likes people who notice a gap on a shelf without being told.',
    'Trains on the till for two weeks beside somebody.',
    'Head office posts the adverts, but the manager decides.',
    'Quiet before eleven, very busy at weekends.',
  ],
};
