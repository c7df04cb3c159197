import { useState, type ReactNode } from 'react';

import type { View } from '../../api/client';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/choice-fields';
import { FieldRow } from '../../ui/form';
import { Icon } from '../../ui/icons';
import { DateField } from '../../ui/text-fields';
import { windowGroups, windowSaid } from './said';
import { dayNames } from './words';

type Window = View<'VacancyView'>['shifts']['windows'][number];

interface WeekEditorProps {
  /** Distinguishes the controls of two editors on one page. */
  readonly name: string;
  readonly windows: readonly Window[];
  readonly onChange: (windows: Window[]) => void;
}

const days = dayNames.map((name, index) => ({ value: String(index + 1), label: name.slice(0, 3) }));
const same = (a: Window, b: Window) => a.day === b.day && a.start === b.start && a.end === b.end;

/** Days and times of a week: choose days, give a start and an end, add. What is there stands above as lines and as a picture. */
export function WeekEditor({ name, windows, onChange }: WeekEditorProps): ReactNode {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [start, setStart] = useState('09:00');
  const [end, setEnd] = useState('13:00');
  const [problem, setProblem] = useState<string>();
  const add = () => {
    if (chosen.length === 0 || start === '' || end === '') {
      setProblem('Choose at least one day, a start and an end');
      return;
    }
    const added = chosen.map((day) => ({ day: Number(day), start, end }));
    onChange([...windows.filter((one) => !added.some((other) => same(one, other))), ...added]);
    setProblem(undefined);
    setChosen([]);
  };
  return (
    <div className="fh-week">
      <WeekLines windows={windows} onRemove={onChange} />
      <CheckboxGroup
        name={`${name}-days`}
        label={windows.length === 0 ? 'Days' : 'More days'}
        look="chips"
        choices={days}
        value={chosen}
        onChange={setChosen}
        problem={problem}
      />
      <FieldRow>
        <DateField
          name={`${name}-start`}
          label="From"
          precision="time"
          value={start}
          onChange={setStart}
          problem={undefined}
        />
        <DateField
          name={`${name}-end`}
          label="Until"
          hint={end !== '' && end <= start ? 'On the next day' : undefined}
          precision="time"
          value={end}
          onChange={setEnd}
          problem={undefined}
        />
      </FieldRow>
      <Button kind="secondary" small icon="log" onClick={add}>
        Add these times
      </Button>
    </div>
  );
}

function WeekLines({
  windows,
  onRemove,
}: {
  windows: readonly Window[];
  onRemove: (rest: Window[]) => void;
}): ReactNode {
  if (windows.length === 0) return null;
  return (
    <>
      <WeekPicture windows={windows} />
      <ul className="fh-week__lines">
        {windowGroups(windows).map((group) => (
          <li key={group.key}>
            <span>{windowSaid(group)}</span>
            <button
              type="button"
              className="fh-icon-button"
              aria-label={`Remove ${windowSaid(group)}`}
              onClick={() => onRemove(windows.filter((one) => `${one.start}-${one.end}` !== group.key))}
            >
              <Icon name="close" size={20} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const hoursOf = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;

/** The parts of a window on the days it touches: one, or two when it goes over midnight. */
function stretches({ day, start, end }: Window): { day: number; from: number; until: number }[] {
  const from = hoursOf(start);
  const until = hoursOf(end);
  if (end > start) return [{ day, from, until }];
  return [
    { day, from, until: 24 },
    { day: (day % 7) + 1, from: 0, until },
  ];
}

const box = { left: 12, top: 4, day: 28, gap: 6, height: 96 };

/** The week as seven columns of a day each. The lines below say the same in words. */
export function WeekPicture({ windows }: { windows: readonly Window[] }): ReactNode {
  const x = (day: number) => box.left + (day - 1) * (box.day + box.gap);
  const y = (hour: number) => box.top + (hour / 24) * box.height;
  return (
    <svg
      className="fh-week__picture"
      viewBox={`0 0 ${x(8) + 20} ${box.height + 24}`}
      role="img"
      aria-label={`Week: ${windowGroups(windows).map(windowSaid).join('; ')}`}
    >
      {dayNames.map((name, index) => (
        <g key={name}>
          <rect className="fh-week__day" x={x(index + 1)} y={box.top} width={box.day} height={box.height} rx="5" />
          <text className="fh-week__name" x={x(index + 1) + box.day / 2} y={box.height + 19} textAnchor="middle">
            {name.slice(0, 2)}
          </text>
        </g>
      ))}
      {windows.flatMap(stretches).map(({ day, from, until }) => (
        <rect
          key={`${day}-${from}-${until}`}
          className="fh-week__work"
          x={x(day)}
          y={y(from)}
          width={box.day}
          height={Math.max(2, y(until) - y(from))}
          rx="4"
        />
      ))}
      {[6, 12, 18].map((hour) => (
        <g key={hour}>
          <line className="fh-week__hour" x1={box.left} x2={x(8) - box.gap} y1={y(hour)} y2={y(hour)} />
          <text className="fh-week__clock" x={x(8) - 2} y={y(hour) + 3}>
            {hour}
          </text>
        </g>
      ))}
    </svg>
  );
}
