import { type TravelMode, travelModes } from './facts';
import { criteria, type DayKind, dayKinds, standardPolicy, type WeighedCriterion } from './policy';
import { prospectRows } from './prospect-settings';

/** What a setting is about, in the order in which a policy is read. */
export const policyGroups = {
  weights: 'How much each thing weighs',
  not_known: 'When something is not known',
  fits: 'From when on a line fits',
  occupation: 'Kind of work',
  travel: 'Travel',
  hours: 'Hours a week',
  days_and_times: 'Days and times',
  pay: 'Pay',
  environment: 'What the work place is like',
  requirements: 'What the employer asks for',
  freshness: 'How fresh the vacancy is',
  spread: 'First choices across a team',
  prospects: 'Employers worth a visit',
} as const;
export type PolicyGroup = keyof typeof policyGroups;

export const policyUnits = {
  points: 'Points',
  percent: 'Hundredths of the points a line can reach',
  percent_of_floor: 'Hundredths of the least pay a person wants',
  times: 'Times the straight line',
  km_per_hour: 'Kilometres an hour',
  minutes: 'Minutes',
  minute_of_day: 'Minutes after midnight',
  days: 'Days',
  people: 'People',
  percent_of_first: 'Hundredths of the points of a person’s own first',
  count: 'How many',
} as const;
export type PolicyUnit = keyof typeof policyUnits;

/** One number of a policy: what it is called, what it does, and between which values it makes sense. */
export interface PolicySetting {
  /** Where it stands in the policy: `/weights/travel`. */
  readonly pointer: string;
  readonly group: PolicyGroup;
  readonly label: string;
  readonly meaning: string;
  readonly unit: PolicyUnit;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

type Bounds = Pick<PolicySetting, 'unit' | 'least' | 'most' | 'whole'>;
const whole = (unit: PolicyUnit, least: number, most: number): Bounds => ({ unit, least, most, whole: true });
const broken = (unit: PolicyUnit, least: number, most: number): Bounds => ({ unit, least, most, whole: false });
const percent = whole('percent', 0, 100);

/** Rows of one group: pointer, label, meaning, bounds. */
const settings = (group: PolicyGroup, ...rows: readonly [string, string, string, Bounds][]): PolicySetting[] =>
  rows.map(([pointer, label, meaning, bounds]) => ({ pointer, group, label, meaning, ...bounds }));

const weighed = Object.keys(standardPolicy.weights) as WeighedCriterion[];

const modeNames: Readonly<Record<TravelMode, string>> = {
  walk: 'On foot',
  cycle: 'By bicycle',
  bus: 'By bus',
  car: 'By car',
};

const dayKindNames: Readonly<Record<DayKind, string>> = {
  weekday: 'Monday to Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

const speedSettings = travelModes.flatMap((mode) => {
  const [at, name] = [`/travel/speeds/${mode}`, modeNames[mode]];
  return settings(
    'travel',
    [
      `${at}/detour`,
      `${name}: detour`,
      'How much longer the way is than the straight line on a map.',
      broken('times', 1, 5),
    ],
    [`${at}/urbanKmPerHour`, `${name}: speed in town`, 'Speed on the way, in town.', broken('km_per_hour', 1, 200)],
    [
      `${at}/ruralKmPerHour`,
      `${name}: speed in the country`,
      'Speed on the way, in the country.',
      broken('km_per_hour', 1, 200),
    ],
    [
      `${at}/extraMinutes`,
      `${name}: minutes added`,
      'What every journey takes besides: walking to the stop, waiting, locking up, parking.',
      whole('minutes', 0, 120),
    ],
  );
});

/** Every number of a policy, once. A spec proves that none is missing. */
export const policySettings: readonly PolicySetting[] = [
  ...weighed.flatMap((criterion) =>
    settings('weights', [
      `/weights/${criterion}`,
      criteria[criterion],
      'The most points this can add. Several wishes of this kind share them evenly. 0: it does not count.',
      whole('points', 0, 100_000),
    ]),
  ),
  ...weighed.flatMap((criterion) =>
    settings('not_known', [
      `/unknownPercent/${criterion}`,
      criteria[criterion],
      'What a line gets of its points while nobody knows.',
      percent,
    ]),
  ),
  ...settings('fits', [
    '/fitsFromPercent',
    'Fits from',
    'A kind of work or a work place with this share of its points or more fits. With less it clashes, and a must or a never about the work place leaves the vacancy out.',
    percent,
  ]),
  ...settings(
    'occupation',
    [
      '/occupation/sameMinorGroupPercent',
      'Same small group',
      'Work of the same small group as the kind asked for.',
      percent,
    ],
    ['/occupation/sameSubMajorGroupPercent', 'Same wider group', 'Work of the same wider group.', percent],
    ['/occupation/sameMajorGroupPercent', 'Same widest group', 'Work of the same widest group.', percent],
    [
      '/occupation/mustOnlyPercent',
      'Inside the must, beside the preference',
      'Work that a must lets in, when the person would rather do other work.',
      percent,
    ],
    [
      '/occupation/likenessPercent',
      'Other work, the same tasks',
      'Work of another group whose tasks are wholly alike; the less alike, the less.',
      percent,
    ],
    [
      '/occupation/acceptablePercent',
      'All right, beside the preference',
      'Work that the person said is all right, when they would rather do other work.',
      percent,
    ],
    [
      '/occupation/likeAvoidedPercent',
      'Like what is avoided',
      'How much work loses of its closeness to what the person avoids.',
      percent,
    ],
  ),
  ...settings(
    'travel',
    ['/travel/percentAtLimit', 'At the limit', 'A journey exactly as long as the person’s limit.', percent],
    [
      '/travel/assumedMaxMinutes',
      'Limit while nothing was said',
      'The limit by which nearer jobs come first when a person has said nothing about travel.',
      whole('minutes', 1, 300),
    ],
  ),
  ...speedSettings,
  ...dayKinds.flatMap((kind) =>
    settings(
      'travel',
      [
        `/travel/buses/${kind}/firstMinute`,
        `First bus, ${dayKindNames[kind]}`,
        'Before it nobody gets to work by bus.',
        whole('minute_of_day', 0, 1439),
      ],
      [
        `/travel/buses/${kind}/lastMinute`,
        `Last bus, ${dayKindNames[kind]}`,
        'After it nobody gets home by bus.',
        whole('minute_of_day', 0, 1439),
      ],
    ),
  ),
  ...settings(
    'hours',
    [
      '/hours/zeroAtGapMinutes',
      'Too far beside the wish',
      'So many minutes a week beside the hours wanted earn nothing.',
      whole('minutes', 1, 10_080),
    ],
    ['/hours/percentBesideWish', 'Just beside the wish', 'Hours just beside the hours wanted.', percent],
    [
      '/hours/percentWithoutGrowth',
      'No room to grow',
      'Hours that suit the start and leave no room to grow, for somebody who wants to grow.',
      percent,
    ],
  ),
  ...settings('days_and_times', [
    '/daysAndTimes/percentJustShort',
    'Only partly in free time',
    'The most a job earns whose shifts lie only partly in free time; the smaller that part, the less.',
    percent,
  ]),
  ...settings(
    'pay',
    [
      '/pay/fullTimeMinutesPerWeek',
      'A full-time week',
      'Minutes in a full-time week, by which a yearly figure becomes pay by the hour.',
      whole('minutes', 60, 10_080),
    ],
    [
      '/pay/minutesPerWorkingDay',
      'A working day',
      'Minutes in a working day, by which a day’s pay becomes pay by the hour.',
      whole('minutes', 60, 1440),
    ],
    ['/pay/percentAtFloor', 'At the floor', 'Pay exactly at the least a person wants.', percent],
    [
      '/pay/spanPercentOfFloor',
      'From the floor to full points',
      'Pay this much above the floor earns everything; this much below it earns nothing.',
      whole('percent_of_floor', 1, 100),
    ],
  ),
  ...settings(
    'environment',
    ...standardPolicy.environment.percentByLevel.map((_, level): [string, string, string, Bounds] => [
      `/environment/percentByLevel/${level}`,
      `Level ${level + 1} of 5`,
      'A work place at this level, for somebody who wants little of it; read backwards for somebody who wants much.',
      percent,
    ]),
    [
      '/environment/usualPercent',
      'What is usual',
      'How far what is usual in the occupation counts, between not known and seen.',
      percent,
    ],
  ),
  ...settings('requirements', [
    '/requirements/percentWhenDesirable',
    'Missing but only desirable',
    'Something the person has not, where the employer would like it and does not insist.',
    percent,
  ]),
  ...settings(
    'freshness',
    ['/freshness/closingSoonDays', 'Closing soon', 'A vacancy that closes within so many days.', whole('days', 0, 365)],
    ['/freshness/percentClosingSoon', 'When closing soon', 'A vacancy that closes soon.', percent],
    ['/freshness/freshDays', 'Fresh', 'Up to this age a vacancy is fresh.', whole('days', 0, 365)],
    ['/freshness/staleDays', 'Stale', 'From this age on a vacancy is stale.', whole('days', 1, 3650)],
    ['/freshness/percentWhenStale', 'When stale', 'A stale vacancy.', percent],
  ),
  ...settings(
    'spread',
    [
      '/spread/roomAtOpening',
      'People at one vacancy',
      'How many people of one team may have the same vacancy as their first choice. 0: first choices are not spread.',
      whole('people', 0, 50),
    ],
    [
      '/spread/mostLostPercent',
      'Nearly as good',
      'Somebody’s first choice moves only to a vacancy that loses no more than this of the points of their own first.',
      whole('percent_of_first', 0, 50),
    ],
  ),
  ...settings('prospects', ...prospectRows),
];
