import type { CreateEmployer } from '#employers';
import { aPlace, type DemoPlace } from './places';
import { fullName } from './people';
import type { Randomness } from './randomness';
import type { Trade } from './trades/trade';
import { trades } from './trades/trades';

/** An employer of the demo before it is recorded. */
export interface DemoEmployer {
  readonly trade: Trade;
  readonly place: DemoPlace;
  readonly input: CreateEmployer;
  readonly people: readonly { name: string; jobTitle: string; hiringAuthority: 'yes' | 'no' | 'unknown' }[];
}

/** Words no employer of South Yorkshire is called by; with a trade behind them they make names of nobody. */
const nameFirst = [
  'Aldermoss',
  'Brackendale Hollow',
  'Copperwren',
  'Dapplestone',
  'Elderquay',
  'Fallowmere',
  'Gossamer Gate',
  'Hartlethorn',
  'Inglenest',
  'Juniper Wharf',
  'Kestrelgate',
  'Lanternfield',
  'Mallowbeck',
  'Nettlecombe Row',
  'Otterbourne Hill',
  'Pippinstone',
  'Quillfeather',
  'Rookmantle',
  'Saffron Weir',
  'Tansyfold',
  'Umberley',
  'Velvet Heron',
  'Wychmoor',
  'Yarrowgate',
  'Zephyr Mill',
  'Amberlock',
  'Bluebrick',
  'Cindermoor',
  'Dovecrest Fold',
  'Emberlyn',
  'Foxmantle',
  'Greenlathe',
  'Hollowbridge Top',
  'Ivorywell',
  'Jackdaw Yard',
  'Kindlewick',
  'Lowfeather',
  'Merrowdale',
  'Nightingale Forge',
  'Oxlip',
];
const families = ['Marlthwaite', 'Selmere', 'Thornroyd', 'Whitgill', 'Kellow', 'Dalwick', 'Pendenshaw', 'Yewstone'];

const managers: Readonly<Record<string, readonly string[]>> = {
  shop: ['Store manager', 'Duty manager', 'Owner'],
  food: ['Head chef', 'General manager', 'Owner'],
  care: ['Registered manager', 'Deputy manager', 'Housekeeper'],
  warehouse: ['Shift manager', 'Depot manager', 'Transport planner'],
  cleaning: ['Area supervisor', 'Contracts manager', 'Owner'],
  making: ['Production manager', 'Works manager', 'Owner'],
  office: ['Office manager', 'Team manager', 'HR adviser'],
  outdoors: ['Foreman', 'Head gardener', 'Owner'],
  public: ['Business manager', 'Catering manager', 'Volunteer coordinator'],
};

const abouts = [
  'Ask at the side door. Decisions are made over a mug of tea, not by email.',
  'Head office owns the adverts; the manager here picks the people.',
  'Will bend on hours for somebody who stays. Hates being phoned during a rush.',
  'Two staff have been here since it opened. A steady place.',
  'Growing quickly and short of people who answer the phone kindly.',
  null,
  null,
];

/** Makes up employers, each with a place, one or two people and what is known so far. Every name is unique. */
export function inventEmployers(count: number, random: Randomness): DemoEmployer[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, () => {
    const trade = random.weighted(trades.map((candidate) => [candidate, candidate.weight] as const));
    const place = aPlace(random);
    const people = inventPeople(trade, random);
    const input: CreateEmployer = {
      name: inventName(trade, random, taken),
      sic: random.one(trade.sic),
      sizeBand: random.weighted([
        ['micro', 38],
        ['small', 34],
        ['medium', 14],
        ['large', 4],
        ['unknown', 10],
      ] as const),
      preferredMode: random.weighted([
        ['unknown', 55],
        ['in_person', 25],
        ['phone', 12],
        ['email', 8],
      ] as const),
      preferredHours: random.chance(0.3)
        ? random.one(['Before eleven', 'Not on Fridays', 'After the lunch rush', 'Tuesdays and Wednesdays'])
        : null,
      about: random.one(abouts),
      introductionsPerMonth: random.chance(0.1) ? random.one([1, 2, 3]) : null,
      site: { postcode: place.postcode, address: place.address },
    };
    return { trade, place, input, people };
  });
}

function inventName(trade: Trade, random: Randomness, taken: Set<string>): string {
  for (;;) {
    const family = random.chance(0.2)
      ? `${random.one(families)} & ${random.one(['Sons', 'Daughters', 'Co'])}`
      : random.one(nameFirst);
    const name = `${family} ${random.one(trade.names)}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function inventPeople(trade: Trade, random: Randomness): DemoEmployer['people'] {
  const titles = random.some(managers[trade.key] ?? ['Manager'], random.chance(0.35) ? 2 : 1);
  return titles.map((jobTitle, index) => ({
    name: fullName(random),
    jobTitle,
    hiringAuthority:
      index === 0
        ? random.weighted([
            ['yes', 84],
            ['unknown', 13],
            ['no', 3],
          ] as const)
        : random.weighted([
            ['no', 50],
            ['unknown', 35],
            ['yes', 15],
          ] as const),
  }));
}
