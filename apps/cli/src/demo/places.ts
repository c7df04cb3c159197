import type { Randomness } from './randomness';

/**
 * Postcode sectors of South Yorkshire by local authority, with the share of the four authorities' postcodes that lies in the
 * authority's part. Source: Code-Point Open, counted by district (see NOTICE).
 */
const areas = [
  {
    town: 'Sheffield',
    share: 0.45,
    sectors: [
      'S1 1',
      'S1 2',
      'S1 4',
      'S2 1',
      'S2 4',
      'S2 5',
      'S3 7',
      'S3 8',
      'S4 7',
      'S4 8',
      'S5 0',
      'S5 6',
      'S5 7',
      'S5 8',
      'S5 9',
      'S6 1',
      'S6 2',
      'S6 3',
      'S6 4',
      'S6 5',
      'S7 1',
      'S7 2',
      'S8 0',
      'S8 7',
      'S8 8',
      'S8 9',
      'S9 1',
      'S9 2',
      'S9 3',
      'S9 4',
      'S9 5',
      'S10 1',
      'S10 2',
      'S10 3',
      'S11 7',
      'S11 8',
      'S11 9',
      'S12 2',
      'S12 3',
      'S12 4',
      'S13 7',
      'S13 8',
      'S13 9',
      'S14 1',
      'S17 3',
      'S20 1',
      'S20 3',
      'S20 5',
      'S35 1',
      'S35 2',
      'S35 3',
      'S36 1',
      'S36 2',
    ],
  },
  {
    town: 'Rotherham',
    share: 0.17,
    sectors: [
      'S60 1',
      'S60 2',
      'S60 3',
      'S60 5',
      'S61 1',
      'S61 2',
      'S61 3',
      'S61 4',
      'S62 5',
      'S62 6',
      'S62 7',
      'S65 1',
      'S65 2',
      'S65 3',
      'S66 1',
      'S66 2',
      'S66 7',
      'S66 8',
      'S25 1',
      'S25 2',
      'S26 1',
      'S26 2',
    ],
  },
  {
    town: 'Barnsley',
    share: 0.14,
    sectors: [
      'S70 1',
      'S70 2',
      'S70 3',
      'S70 4',
      'S70 6',
      'S71 1',
      'S71 2',
      'S71 3',
      'S71 4',
      'S71 5',
      'S72 0',
      'S72 7',
      'S72 8',
      'S73 0',
      'S73 8',
      'S74 0',
      'S74 8',
      'S75 1',
      'S75 2',
      'S75 3',
      'S63 6',
      'S63 7',
    ],
  },
  {
    town: 'Doncaster',
    share: 0.24,
    sectors: [
      'DN1 1',
      'DN1 2',
      'DN1 3',
      'DN2 4',
      'DN2 5',
      'DN2 6',
      'DN3 1',
      'DN3 2',
      'DN3 3',
      'DN4 0',
      'DN4 5',
      'DN4 6',
      'DN4 7',
      'DN4 8',
      'DN4 9',
      'DN5 0',
      'DN5 7',
      'DN5 8',
      'DN5 9',
      'DN6 0',
      'DN6 7',
      'DN7 4',
      'DN8 4',
      'DN11 0',
      'DN11 9',
      'DN12 1',
      'DN12 2',
      'S64 0',
      'S64 8',
      'S64 9',
    ],
  },
] as const;

export type Town = (typeof areas)[number]['town'];

/** A made-up workplace address: an invented street, a sector that exists, an inward part that may not. */
export interface DemoPlace {
  readonly town: Town;
  readonly postcode: string;
  readonly address: string;
}

const streetFirst = [
  'Foundry',
  'Weaver',
  'Kiln',
  'Heron',
  'Cutler',
  'Mill Race',
  'Aspen',
  'Tannery',
  'Coppice',
  'Sycamore',
  'Bobbin',
  'Quarry',
  'Old Forge',
  'Larkfield',
  'Millstone',
  'Anvil',
];
const streetSecond = ['Lane', 'Road', 'Street', 'Way', 'Court', 'Rise', 'Yard', 'Close'];
/** Letters that stand in the inward part of postcodes. */
const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ'];

/** A place in one of some towns, or anywhere in South Yorkshire by the share of its towns. */
export function aPlace(random: Randomness, towns?: readonly Town[]): DemoPlace {
  const choice = areas.filter(({ town }) => !towns || towns.includes(town));
  const area = random.weighted(choice.map((candidate) => [candidate, candidate.share] as const));
  const postcode = `${random.one(area.sectors)}${random.one(inwardLetters)}${random.one(inwardLetters)}`;
  const address = `${random.whole(1, 180)} ${random.one(streetFirst)} ${random.one(streetSecond)}, ${area.town}`;
  return { town: area.town, postcode, address };
}

/** The postcode district of a place. */
export const districtOf = ({ postcode }: DemoPlace) => postcode.split(' ')[0] ?? postcode;
