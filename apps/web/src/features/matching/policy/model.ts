import type { View } from '../../../api/client';
import type { FieldProblem } from '../../../api/problem';
import { missing } from '../../../ui/use-form';
import type { Policy, Setting } from './queries';

export type Mode = View<'TravelMode'>;
type Figures = Policy['figures'];
type FieldValue = number | string | null | readonly Mode[];

/** A policy as a form holds it: a field for each figure, the ways of travelling, and why it is changed. */
export type Fields = Readonly<Record<string, FieldValue>>;

const modesPointer = '/travel/assumedModes';
export const modesField = nameOf(modesPointer);
export const whyField = 'why';

/** Name of the field of a figure: `/weights/travel` is `weights.travel`. */
export function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

const valueAt = (figures: Figures, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], figures);

/** The number of a figure. */
export const numberAt = (figures: Figures, { pointer }: Setting): number => valueAt(figures, pointer) as number;

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Number fields hold hundredths of what may be broken; a time of day is typed as one. */
function fieldValue({ unit, whole }: Setting, value: number): FieldValue {
  if (unit === 'minute_of_day') return clock(value);
  return whole ? value : Math.round(value * 100);
}

function figureOf({ unit, whole }: Setting, value: FieldValue | undefined): number | null {
  if (unit === 'minute_of_day') {
    const [hours, minutes] = String(value).split(':').map(Number);
    return hours === undefined || minutes === undefined || !Number.isFinite(minutes) ? null : hours * 60 + minutes;
  }
  return typeof value !== 'number' ? null : whole ? value : value / 100;
}

export const fieldsOf = (figures: Figures, settings: readonly Setting[]): Fields => ({
  ...Object.fromEntries(
    settings.map((setting) => [nameOf(setting.pointer), fieldValue(setting, numberAt(figures, setting))]),
  ),
  [modesField]: figures.travel.assumedModes,
  [whyField]: '',
});

/** The figures with what the form holds in place of theirs. `check` has passed. */
export function figuresFrom(fields: Fields, settings: readonly Setting[], before: Figures): Figures {
  const figures = structuredClone(before);
  const put = (pointer: string, value: unknown) => {
    const cut = pointer.lastIndexOf('/');
    const place = (cut === 0 ? figures : valueAt(figures, pointer.slice(0, cut))) as Record<string, unknown>;
    place[pointer.slice(cut + 1)] = value;
  };
  for (const setting of settings) put(setting.pointer, figureOf(setting, fields[nameOf(setting.pointer)]));
  put(modesPointer, fields[modesField]);
  return figures;
}

/** What of the figures can be seen to be wrong before they are sent. */
export function checkFigures(fields: Fields, settings: readonly Setting[]): FieldProblem[] {
  const wrong = settings.flatMap((setting) => {
    const { pointer, least, most } = setting;
    const value = figureOf(setting, fields[nameOf(pointer)]);
    if (value !== null && value >= least && value <= most) return [];
    return [
      missing(
        nameOf(pointer),
        `${settingName(setting)}: enter ${valueText(setting, least)} to ${valueText(setting, most)}`,
      ),
    ];
  });
  const modes = fields[modesField] as readonly Mode[];
  return modes.length > 0 ? wrong : [...wrong, missing(modesField, 'Choose at least one way of travelling')];
}

const suffixes: Readonly<Partial<Record<Setting['unit'], string>>> = {
  points: 'points',
  percent: '%',
  percent_of_floor: '%',
  percent_of_first: '%',
  times: 'times',
  km_per_hour: 'km/h',
  minutes: 'min',
  days: 'days',
  people: 'people',
};

/** What stands behind the digits of a figure. */
export const suffixOf = ({ unit }: Setting): string | undefined => suffixes[unit];

/** A figure as one reads it. */
export function valueText(setting: Setting, value: number): string {
  if (setting.unit === 'minute_of_day') return clock(value);
  return [value.toLocaleString('en-GB'), suffixOf(setting)].filter(Boolean).join(' ');
}

/** What a form's field holds, as one reads it. */
export function fieldText(name: string, value: unknown, settings: readonly Setting[]): string {
  const setting = settings.find(({ pointer }) => nameOf(pointer) === name);
  const figure = setting && figureOf(setting, value as FieldValue);
  if (setting && typeof figure === 'number') return valueText(setting, figure);
  return Array.isArray(value) ? modesText(value as readonly Mode[]) : typeof value === 'string' ? value : 'Empty';
}

export const modeNames: Readonly<Record<Mode, string>> = {
  walk: 'On foot',
  cycle: 'By bicycle',
  bus: 'By bus or tram',
  car: 'By car',
};

export const modesLabel = 'Ways of travelling, while nothing was said';
export const modesText = (modes: readonly Mode[]): string => modes.map((mode) => modeNames[mode] ?? mode).join(', ');

/** Name of a figure, with what it is about. */
export const settingName = ({ group, groupName, label }: Setting): string =>
  group === 'weights' ? label : `${groupName}, ${label}`;

/** One change of a version in words: "Travel: was 2,000 points, now 2,600 points". */
export function changeText({ pointer, from, to }: Policy['changes'][number], settings: readonly Setting[]): string {
  const setting = settings.find((one) => one.pointer === pointer);
  const said = (value: number | readonly Mode[]) =>
    typeof value !== 'number' ? modesText(value) : setting ? valueText(setting, value) : String(value);
  const name = setting ? settingName(setting) : pointer === modesPointer ? modesLabel : pointer;
  return `${name}: was ${said(from)}, now ${said(to)}`;
}

/** Settings by what they are about, in their order. */
export function groupsOf(
  settings: readonly Setting[],
): { name: string; group: Setting['group']; settings: Setting[] }[] {
  const groups = new Map<Setting['group'], { name: string; group: Setting['group']; settings: Setting[] }>();
  for (const setting of settings) {
    const { group, groupName } = setting;
    const found = groups.get(group) ?? { name: groupName, group, settings: [] };
    groups.set(group, found);
    found.settings.push(setting);
  }
  return [...groups.values()];
}
