import { useState, type KeyboardEvent, type ReactNode } from 'react';

import { Icon } from '../../../ui/icons';
import { dayNames, partNames, partTimes } from './words';

type PartCode = keyof typeof partNames;
const parts = Object.keys(partNames) as PartCode[];
/** How many letters of a part's name fit over its column on a phone; the rest is still read out. */
const shortNames: Readonly<Record<PartCode, number>> = { early: 5, morning: 4, afternoon: 3, evening: 3, night: 5 };
const cellId = (day: number, part: number) => `slot-${day}-${part}`;

interface TimeGridProps {
  /** Slots that work, as `1.morning`. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Slots in the order of the week, whatever the order of taps. */
function ordered(slots: ReadonlySet<string>): string[] {
  return dayNames.flatMap((_, index) => parts.map((part) => `${index + 1}.${part}`).filter((slot) => slots.has(slot)));
}

const steps: Readonly<Record<string, readonly [day: number, part: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The parts of the day, each of which takes its whole column. */
function PartHeads({ onAll }: { onAll: (slots: readonly string[]) => void }): ReactNode {
  return (
    <thead>
      <tr>
        <td />
        {parts.map((part) => (
          <th key={part} scope="col">
            <button type="button" onClick={() => onAll(dayNames.map((_, index) => `${index + 1}.${part}`))}>
              <span>
                {partNames[part].slice(0, shortNames[part])}
                <span className="fh-grid__rest">{partNames[part].slice(shortNames[part])}</span>
              </span>
              <span className="fh-grid__time">{partTimes[part]}</span>
              <span className="nhsuk-u-visually-hidden">on every day</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/**
 * The week as a table of ticks: days down, parts of the day across. One stop for the tab key; arrow keys move, space ticks,
 * a day's or a column's name ticks all of it.
 */
export function TimeGrid({ value, onChange }: TimeGridProps): ReactNode {
  const [stop, setStop] = useState<readonly [number, number]>([1, 1]);
  const chosen = new Set(value);
  const flip = (slots: readonly string[], on: boolean) =>
    onChange(ordered(new Set(on ? [...value, ...slots] : value.filter((slot) => !slots.includes(slot)))));
  const flipAll = (slots: readonly string[]) => flip(slots, !slots.every((slot) => chosen.has(slot)));
  const move = (event: KeyboardEvent, day: number, part: number) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const to = [Math.min(7, Math.max(1, day + step[0])), Math.min(4, Math.max(0, part + step[1]))] as const;
    setStop(to);
    document.getElementById(cellId(...to))?.focus();
  };
  return (
    <table className="fh-grid">
      <caption className="nhsuk-u-visually-hidden">
        Days and times that work. Arrow keys move between the times, space ticks one.
      </caption>
      <PartHeads onAll={flipAll} />
      <tbody>
        {dayNames.map((name, index) => (
          <tr key={name}>
            <th scope="row">
              <button type="button" onClick={() => flipAll(parts.map((part) => `${index + 1}.${part}`))}>
                {name.slice(0, 3)}
                <span className="nhsuk-u-visually-hidden">{name.slice(3)}, all day</span>
              </button>
            </th>
            {parts.map((part, column) => {
              const slot = `${index + 1}.${part}`;
              return (
                <td key={part}>
                  <label className="fh-grid__slot">
                    <input
                      id={cellId(index + 1, column)}
                      type="checkbox"
                      aria-label={`${name}, ${partNames[part].toLowerCase()}`}
                      tabIndex={stop[0] === index + 1 && stop[1] === column ? 0 : -1}
                      checked={chosen.has(slot)}
                      onChange={(event) => flip([slot], event.target.checked)}
                      onKeyDown={(event) => move(event, index + 1, column)}
                      onFocus={() => setStop([index + 1, column])}
                    />
                    <span aria-hidden="true">
                      <Icon name="check" size={18} />
                    </span>
                  </label>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Slots of a usual week: Monday to Friday from 8 to 5. */
export const weekdaySlots: readonly string[] = [1, 2, 3, 4, 5].flatMap((day) => [`${day}.morning`, `${day}.afternoon`]);
