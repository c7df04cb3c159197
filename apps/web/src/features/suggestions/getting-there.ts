import { modeNames } from '../clients/wishes/words';
import { type Judged, numberAt, range, textAt } from './judged';
import { named } from './pieces';

/** How a journey reads against what the person said: "About 20 to 30 minutes by bus, you said up to 40". */
export function travel(judged: Judged): string {
  if (textAt(judged, 'remote') === 'remote') return 'It can be done from home';
  const minutes = journey(judged);
  const limit = numberAt(judged, 'limit');
  const said = judged.wish && limit !== null ? `you said up to ${limit}` : null;
  if (minutes === null) return ['How long the journey takes is not known', said].filter(Boolean).join('; ');
  if (!said) return `${minutes}; you have not said how far is fine`;
  const buses = withoutBus(judged);
  if (buses) return `${minutes}, ${said}; ${buses}`;
  const atThatShift = withBus(judged);
  const [high, isOpen] = [numberAt(judged, 'highMinutes'), judged.kind === 'unknown'];
  const dependsOnPlace = isOpen && (high === null || limit === null || high > limit);
  return `${minutes}, ${said}${dependsOnPlace ? ': it depends on the exact place' : ''}${atThatShift}`;
}

/** Minutes and how: "About 20 to 30 minutes by bus"; null when not known. */
export function journey(judged: Judged): string | null {
  const minutes = range(numberAt(judged, 'lowMinutes'), numberAt(judged, 'highMinutes'), String);
  if (minutes === null) return null;
  const mode = textAt(judged, 'mode');
  const how = mode === 'walk' ? 'on foot' : mode ? `by ${named(modeNames, mode).toLowerCase()}` : '';
  return `About ${minutes} minutes ${how}`.trim();
}

const dayKinds: Readonly<Record<string, string>> = {
  weekday: 'on weekdays',
  saturday: 'on Saturdays',
  sunday: 'on Sundays',
};

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** That buses go at the hours of the shifts, or that nobody can tell; empty where the journey is by other means. */
function withBus(judged: Judged): string {
  if (textAt(judged, 'mode') !== 'bus') return '';
  const serves = textAt(judged, 'busServes');
  if (serves === 'all') return '; buses go at the hours of the shifts';
  return serves === 'not_known' ? '; whether buses go then is open, for the shifts are not known' : '';
}

/** Where buses do not go at the hours of the shifts; null where they do, or the journey is by other means. */
function withoutBus(judged: Judged): string | null {
  const serves = textAt(judged, 'busServes');
  if (textAt(judged, 'mode') !== 'bus' || (serves !== 'none' && serves !== 'some')) return null;
  const which = serves === 'none' ? 'no bus goes at those hours' : 'for some shifts there may be no bus';
  const days = dayKinds[textAt(judged, 'dayKind')] ?? '';
  const [starts, first] = [numberAt(judged, 'firstShiftMinute'), numberAt(judged, 'firstBusMinute')];
  const [ends, last] = [numberAt(judged, 'lastShiftMinute'), numberAt(judged, 'lastBusMinute')];
  if (starts !== null && first !== null)
    return `${which}: work starts at ${clock(starts)}, the first bus is at about ${clock(first)} ${days}`.trim();
  if (ends !== null && last !== null)
    return `${which}: work ends at ${clock(ends)}, the last bus is at about ${clock(last)} ${days}`.trim();
  return which;
}
