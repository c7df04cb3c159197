import { type EmployerSize, employerSizes, type RelationshipStage, relationshipStages } from './prospect-facts';

/** A number of a policy: pointer, label, meaning, bounds. */
type Row = [string, string, string, Bounds];
interface Bounds {
  readonly unit: 'points' | 'percent' | 'days' | 'count';
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const whole = (unit: Bounds['unit'], least: number, most: number): Bounds => ({ unit, least, most, whole: true });
const percent = whole('percent', 0, 100);

const sizeNames: Readonly<Record<EmployerSize, string>> = {
  micro: 'Fewer than 10 people',
  small: '10 to 49 people',
  medium: '50 to 249 people',
  large: '250 people or more',
};

const stageNames: Readonly<Record<RelationshipStage, string>> = {
  identified: 'Nobody has talked with them yet',
  introduced: 'Introduced',
  appointment_made: 'Appointment made',
  needs_learned: 'Needs learned',
  thanked: 'Thanked',
  candidate_introduced: 'A person was talked about',
  hired: 'They took somebody on',
  maintained: 'In touch since',
  not_now: 'Not now',
  dormant: 'No contact for half a year',
};

const points = whole('points', 0, 100_000);

/** Of employers without a vacancy on record. Kinds of work, travel and the rest weigh what they weigh for vacancies. */
export const prospectRows: readonly Row[] = [
  [
    '/prospects/weights/hiring',
    'Signs that they take people on',
    'The most points that people taken on and vacancies seen can add.',
    points,
  ],
  [
    '/prospects/weights/relationship',
    'How well we know each other',
    'The most points that the stage of the relationship can add.',
    points,
  ],
  ['/prospects/weights/size', 'Size', 'The most points that the number of people who work there can add.', points],
  [
    '/prospects/unknownPercent/hiring',
    'No sign of taking people on',
    'What an employer gets of those points while no sign was seen; never less than this.',
    percent,
  ],
  ['/prospects/unknownPercent/size', 'Size not known', 'What an employer gets while nobody knows its size.', percent],
  [
    '/prospects/work/seenInSectorPercent',
    'Work seen in the sector',
    'For work that was seen at other employers of the sector. Work seen at the employer itself counts in full.',
    percent,
  ],
  [
    '/prospects/work/leastSeenInSector',
    'Seen in the sector from',
    'From so many vacancies on record work counts as seen in a sector.',
    whole('count', 1, 1000),
  ],
  [
    '/prospects/work/listedPercent',
    'Work listed in the sector',
    'For work that the national index of job titles lists in the sector.',
    percent,
  ],
  [
    '/prospects/work/leastTitles',
    'Listed from',
    'From so many job titles on work counts as listed in a sector, unless its description names the sector.',
    whole('count', 1, 1000),
  ],
  [
    '/prospects/hiring/lookBackDays',
    'Looking back',
    'Vacancies seen within so many days are a sign.',
    whole('days', 1, 3650),
  ],
  ['/prospects/hiring/hiredPercent', 'Took somebody on', 'For an employer that took somebody of ours on.', percent],
  ['/prospects/hiring/vacancyPercent', 'Each vacancy seen', 'For each vacancy seen there, up to all points.', percent],
  ...employerSizes.map((size): Row => [
    `/prospects/percentBySize/${size}`,
    sizeNames[size],
    'For an employer of this size.',
    percent,
  ]),
  ...relationshipStages.map((stage): Row => [
    `/prospects/percentByStage/${stage}`,
    stageNames[stage],
    'For an employer with which the relationship stands here.',
    percent,
  ]),
  [
    '/prospects/quietDays',
    'Left in peace',
    'For so many days after anybody approached an employer it is not put forward for a visit.',
    whole('days', 0, 3650),
  ],
  [
    '/prospects/equalPoints',
    'As good as equal',
    'Employers in the same step of so many points count as equal. Among equals the day decides, so that the same few are not visited by everybody.',
    whole('points', 1, 100_000),
  ],
];
